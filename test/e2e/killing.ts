import { expect } from 'vitest';
import { startRelayProgram, waitFor, type RunningRelay } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';

const TOKEN = 'kill-test-token-0123';
const CONFIG = `
server: { listen: "127.0.0.1:0" }
store: sqlite:data/kill.db
gateways: { office: { token: ${TOKEN} } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`;

/** The same seed kills after as many messages, as far as machines allow. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * Kills a relay under load again and again, and expects that nothing is lost that it acknowledged, and that what it
 * repeats is marked. `KILL_SEED` repeats a run.
 */
export async function expectNothingLost(kills: number): Promise<void> {
  const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 100_000);
  const random = createRandom(seed);
  const folder = temporaryFolder();
  const acknowledged: string[] = [];
  const printed: string[] = [];
  let relay: RunningRelay = await startRelayProgram(folder, CONFIG);
  /** Whoever finds nobody to post to waits for the next one. */
  let next = Promise.withResolvers<undefined>();
  let loading = true;
  let number = 0;

  const load = async (): Promise<void> => {
    while (loading) {
      const again = next.promise;
      const text = `message no ${String(++number)} ends here`;
      const answer = await post(`${relay.url}/report/office/${TOKEN}`, recvSms(text)).catch(() => null);
      if (answer?.status === 200) acknowledged.push(text);
      else if (answer === null) await again;
    }
  };
  const more = (count: number): Promise<unknown> => {
    const enough = acknowledged.length + count;
    return waitFor(() => acknowledged.length >= enough || undefined);
  };
  const loaders = Array.from({ length: 8 }, load);
  for (let kill = 0; kill < kills; kill++) {
    await more(50 + Math.floor(random() * 200));
    relay.process.kill('SIGKILL');
    printed.push((await relay.ended).stdout);
    relay = await startRelayProgram(folder, CONFIG);
    next.resolve(undefined);
    next = Promise.withResolvers();
  }
  await more(50);
  loading = false;
  next.resolve(undefined);
  await Promise.all(loaders);

  const arrivals = (): string => [...printed, relay.output().stdout].join('');
  const lost = (): string[] => {
    const all = arrivals();
    return acknowledged.filter((text) => !all.includes(text));
  };
  await waitFor(() => lost().length === 0 || undefined).catch(() => undefined);
  const twice = [...repeatsIn(arrivals()).values()].filter(({ times }) => times > 1);
  console.info(
    `seed ${String(seed)}: ${String(acknowledged.length)} acknowledged, ${String(lost().length)} lost, ${String(twice.length)} arrived twice`,
  );
  expect(lost()).toEqual([]);
  expect(twice.filter(({ times, marked }) => marked < times - 1)).toEqual([]);
  expect(twice.length).toBeLessThanOrEqual(kills);

  relay.process.kill('SIGTERM');
  expect(await relay.ended).toMatchObject({ code: 0 });
}

/** How often each message was printed, and how often it was marked as a repetition then. */
function repeatsIn(printed: string): Map<string, { times: number; marked: number }> {
  const count = new Map<string, { times: number; marked: number }>();
  for (const block of printed.split(/\n(?=│ SMS from)/)) {
    const text = /message no \d+ ends here/.exec(block)?.[0];
    if (text === undefined) continue;
    const { times, marked } = count.get(text) ?? { times: 0, marked: 0 };
    const isMarked = /possibly repeated/i.test(block);
    count.set(text, { times: times + 1, marked: marked + (isMarked ? 1 : 0) });
  }
  return count;
}
