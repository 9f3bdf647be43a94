import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBalancer } from '../../bench/chaos/cluster/balancer.ts';
import { LAST_KNOWN } from '../../src/store/postgres/migrations/all.ts';
import { SINK_SECRET, startWebhookSink } from '../fakes/webhook-sink.ts';
import { freePort } from '../support/free-port.ts';
import { postgresServer } from '../support/postgres.ts';
import { startRelayProgram, waitFor } from '../support/program.ts';
import { collectEnds, temporaryFolder } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';
import { buildNextVersion } from './next-version.ts';

const tokenOf = (gateway: string): string => `cluster-test-token-${gateway}`;
const GATEWAYS = ['office', 'depot', 'yard', 'shop'];

describe('instances on one PostgreSQL', () => {
  const server = postgresServer();

  it('are updated to a version with other tables one by one, with nobody refused for good', async () => {
    const url = await server.createDatabase();
    const sink = await startWebhookSink();
    const { atEnd, end } = collectEnds();
    atEnd(() => sink.close());
    const ports = [await freePort(), await freePort()];
    const configFor = (port: number): string => `
server: { listen: "127.0.0.1:${String(port)}" }
store: "${url}"
gateways: { ${GATEWAYS.map((name) => `${name}: { token: ${tokenOf(name)} }`).join(', ')} }
destinations: { flows: { type: webhook, url: "${sink.url}", secret: ${SINK_SECRET} } }
rules: [{ name: all, send: [flows] }]
`;
    const start = (port: number, options: Parameters<typeof startRelayProgram>[2] = {}) =>
      startRelayProgram(temporaryFolder(), configFor(port), options);
    const expand = "ALTER TABLE events ADD COLUMN next text DEFAULT 'new'";
    const folder = temporaryFolder();
    const next = {
      cli: buildNextVersion(folder, expand, LAST_KNOWN),
      // What is compiled of it goes with it.
      env: { NODE_COMPILE_CACHE: join(folder, 'compiled') },
    };
    const old = await Promise.all(ports.map((port) => start(port)));
    const balancer = await startBalancer(ports);
    atEnd(() => balancer.close());

    const acknowledged: string[] = [];
    let [worst, loading] = [0, true];
    const attemptsFor = async (gateway: string, text: string): Promise<number> => {
      for (let attempt = 1; ; attempt++) {
        const answer = await post(
          `${balancer.url}/report/${gateway}/${tokenOf(gateway)}`,
          recvSms(text),
        ).catch(() => null);
        if (answer?.status === 200) acknowledged.push(text);
        if (answer?.status === 200 || attempt === 10) return attempt;
        // No gateway reports again at once. A database that stood still for seconds answers again by then.
        await new Promise((done) => setTimeout(done, 1_000));
      }
    };
    const load = async (gateway: string): Promise<void> => {
      for (let number = 0; loading; number++) {
        const text = `${gateway} number ${String(number)} of many`;
        const attempts = await attemptsFor(gateway, text);
        worst = Math.max(worst, attempts);
        // As many reports as matter, and not as many as a processor can make.
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    const loads = GATEWAYS.map(load);
    const more = async (): Promise<void> => {
      const enough = acknowledged.length + 50;
      await waitFor(() => acknowledged.length >= enough || undefined);
    };
    await more();
    for (const [index, relay] of old.entries()) {
      relay.process.kill('SIGTERM');
      expect(await relay.ended).toMatchObject({ code: 0 });
      await start(ports[index] ?? 0, next);
      await more();
    }
    loading = false;
    await Promise.all(loads);

    expect(worst).toBeLessThanOrEqual(2);
    const arrived = (text: string): boolean => sink.messages.some(({ body }) => body.data['text'] === text);
    await waitFor(() => acknowledged.every(arrived) || undefined);
    const ids = new Set(sink.messages.map(({ id }) => id));
    expect(ids.size).toBe(new Set(acknowledged).size);
    const name = new URL(url).pathname.slice(1);
    expect(await server.run('SELECT DISTINCT next FROM events', name)).toEqual([{ next: 'new' }]);
    await end();
  });
});
