import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/http/report/limits.ts';
import { stubDependencies, TOKEN, type StubDependencies } from '../dependencies.ts';
import { SMS } from '../reports.ts';
import { running, wire, type Wire } from '../running.ts';

const FEW = { ...LIMITS, unauthenticated: 12, unauthenticatedPerAddress: 5 };

const post = (url: string): Promise<number> =>
  fetch(`${url}/report/office/${TOKEN}`, { method: 'POST', body: SMS }).then(({ status }) => status);

/** Idle connections, and how many of them are still open. */
async function idle(port: number, count: number): Promise<{ all: Wire[]; open: () => number }> {
  const all = await Promise.all(Array.from({ length: count }, () => wire(port)));
  return { all, open: () => all.filter(({ socket }) => !socket.closed).length };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

describe('idle connections of one address', () => {
  it('are turned away beyond a few, and are noted in the log', async () => {
    const dependencies: StubDependencies = stubDependencies();
    const { port } = await running(dependencies, { limits: FEW });
    const strangers = await idle(port, 9);
    await until(() => strangers.open() === 5);
    expect(dependencies.logged()).toContain('turned away');
  });

  it('shut nobody out of an address from which a valid token came', async () => {
    const { url, port } = await running(stubDependencies(), { limits: FEW });
    expect(await post(url)).toBe(200);
    const strangers = await idle(port, 40);
    // All that strangers may have together, whoever they are.
    await until(() => strangers.open() === 12);
    expect(await post(url)).toBe(200);
    const again = await Promise.all(Array.from({ length: 20 }, () => post(url)));
    expect(new Set(again)).toEqual(new Set([200]));
  });

  it('end with the proxy whose clients they are: it has no limit of its own', async () => {
    const dependencies = stubDependencies({ access: { trustProxy: ['127.0.0.1'] } });
    const { url, port } = await running(dependencies, { limits: FEW });
    const clients = await idle(port, 11);
    expect(await post(url)).toBe(200);
    expect(clients.open()).toBe(11);
  });
});
