import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { startRelayProgram, waitFor, type RunningRelay } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';

const KILLS = 4;
const TOKEN = 'kill-test-token-0123';

/** The same seed kills at the same moments, as far as machines allow. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

it(
  `loses nothing that it acknowledged when it is killed ${String(KILLS)} times under load`,
  { timeout: 60_000 },
  async () => {
    const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 100_000);
    const random = createRandom(seed);
    const folder = temporaryFolder();
    const config = `
server: { listen: "127.0.0.1:${String(await freePort())}" }
store: sqlite:data/kill.db
gateways: { office: { token: ${TOKEN} } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`;
    const acknowledged: string[] = [];
    const printed: string[] = [];
    let relay: RunningRelay = await startRelayProgram(folder, config);
    let loading = true;
    let number = 0;

    const load = async (): Promise<void> => {
      while (loading) {
        const text = `message no ${String(++number)} ends here`;
        const answer = await post(`${relay.url}/report/office/${TOKEN}`, recvSms(text)).catch(() => null);
        if (answer?.status === 200) acknowledged.push(text);
        else await sleep(10);
      }
    };
    const loaders = Array.from({ length: 8 }, load);
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(150 + random() * 700);
      relay.process.kill('SIGKILL');
      printed.push((await relay.ended).stdout);
      relay = await startRelayProgram(folder, config);
    }
    await sleep(200);
    loading = false;
    await Promise.all(loaders);

    const arrivals = (): string => [...printed, relay.output().stdout].join('');
    const lost = (): string[] => {
      const all = arrivals();
      return acknowledged.filter((text) => !all.includes(text));
    };
    await waitFor(() => (lost().length === 0 ? true : undefined)).catch(() => undefined);
    const blocks = arrivals().split(/\n(?=│ SMS from)/);
    const count = new Map<string, { times: number; marked: number }>();
    for (const block of blocks) {
      const text = /message no \d+ ends here/.exec(block)?.[0];
      if (text === undefined) continue;
      const seen = count.get(text) ?? { times: 0, marked: 0 };
      count.set(text, {
        times: seen.times + 1,
        marked: seen.marked + (/possibly repeated/i.test(block) ? 1 : 0),
      });
    }
    const twice = [...count.values()].filter(({ times }) => times > 1);
    console.info(
      `seed ${String(seed)}: ${String(acknowledged.length)} acknowledged, ${String(lost().length)} lost, ${String(twice.length)} arrived twice`,
    );
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(lost()).toEqual([]);
    expect(twice.filter(({ times, marked }) => marked < times - 1)).toEqual([]);
    expect(twice.length).toBeLessThanOrEqual(KILLS);

    relay.process.kill('SIGTERM');
    expect(await relay.ended).toMatchObject({ code: 0 });
  },
);
