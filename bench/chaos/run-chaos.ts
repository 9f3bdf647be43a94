import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Depth } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open.ts';
import { startFakeTelegram, type FakeTelegram } from '../../test/fakes/telegram.ts';
import { numbersIn } from '../outside/body.ts';
import { startGateways } from './gateways.ts';
import { createChance } from './random.ts';
import { startReceiver } from './receiver.ts';
import { createVictim } from './relay.ts';
import { makeTrouble } from './troubles.ts';
import { inspect, type Arrival, type Inspection } from './verdict.ts';

const GATEWAYS = 8;
/** Milliseconds that each gateway rests after an SMS. */
const PAUSE = 60;
const tokenOf = (gateway: number): string => `chaos-gateway-token-000${gateway}`;
const SECRET = 'whsec_c2ltd2lyZS1jaGFvcy1zZWNyZXQtMDEyMzQ1Njc4';
const CHAT = 4_242;
/** Of these gateways the SMS go to Telegram too: as many as a chat takes. */
const TO_TELEGRAM = [0, 1];
/** A destination that failed is tried again after ten minutes at most; the clock jumps over that. */
const AHEAD = 11 * 60_000;
const DRAIN_WITHIN = 90_000;

/** What a run came to. */
export interface ChaosResult {
  readonly seed: number;
  readonly acknowledged: number;
  readonly retries: number;
  readonly troubles: Readonly<Record<string, number>>;
  readonly destinations: Readonly<Record<string, Inspection>>;
  /** What was left in the outbox at the end. */
  readonly left: readonly Depth[];
  readonly exitCode: number | null;
}

/** Lets gateways report to a relay that gets into all sorts of trouble for so long, and looks at what became of it. */
export async function runChaos(seed: number, seconds: number): Promise<ChaosResult> {
  const folder = mkdtempSync(join(tmpdir(), 'simwire-chaos-'));
  const store = `sqlite:${folder}/chaos.db`;
  const receiver = await startReceiver();
  const telegram = await startFakeTelegram({ chats: [{ id: CHAT }], limits: false });
  const port = await freePort();
  const config = join(folder, 'simwire.yaml');
  writeFileSync(config, JSON.stringify(configOf(port, store, receiver.url, telegram)));
  const victim = createVictim(config);
  await victim.start();

  const gateways = startGateways(
    GATEWAYS,
    PAUSE,
    (gateway) => `http://127.0.0.1:${port}/report/g${gateway}/${tokenOf(gateway)}`,
    () => Date.now() + victim.offset(),
  );
  const troubles = await makeTrouble({ victim, receiver, telegram }, createChance(seed), seconds);
  await gateways.stop();

  const { acknowledged } = gateways;
  const forTelegram = acknowledged.filter((number) => TO_TELEGRAM.includes(number % GATEWAYS));
  const gatewayOf = (number: number): number => number % GATEWAYS;
  const look = (): Record<string, Inspection> => ({
    webhook: inspect(receiver.arrivals, acknowledged, false, gatewayOf),
    console: inspect(shownOn(victim.screen()), acknowledged, true, gatewayOf),
    telegram: inspect(shownIn(telegram), forTelegram, true, gatewayOf),
  });
  const until = Date.now() + DRAIN_WITHIN;
  while (Date.now() < until && Object.values(look()).some(({ lost }) => lost.length > 0)) {
    victim.jump(AHEAD);
    await sleep(500);
  }
  // What is sent must also be settled.
  await sleep(300);
  const exitCode = await victim.stop();
  const left = await outboxOf(store);
  const destinations = look();
  receiver.close();
  await telegram.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    seed,
    acknowledged: acknowledged.length,
    retries: gateways.retries(),
    troubles,
    destinations,
    left,
    exitCode,
  };
}

function configOf(port: number, store: string, sink: string, telegram: FakeTelegram): object {
  const gateways = Array.from({ length: GATEWAYS }, (_, gateway) => [
    `g${gateway}`,
    { token: tokenOf(gateway) },
  ]);
  return {
    server: { listen: `127.0.0.1:${port}` },
    store,
    time_zone: 'UTC',
    gateways: Object.fromEntries(gateways) as object,
    destinations: {
      flows: { type: 'webhook', url: sink, secret: SECRET },
      screen: { type: 'console', allow_log: true },
      team: { type: 'telegram', token: telegram.token, chat: CHAT, api_root: telegram.url },
    },
    rules: [
      { name: 'webhook', send: ['flows'], continue: true },
      { name: 'console', send: ['screen'], priority: 'low', continue: true },
      {
        name: 'telegram',
        when: { gateway: TO_TELEGRAM.map((gateway) => `g${gateway}`) },
        send: ['team'],
        priority: 'normal',
      },
    ],
  };
}

/** The messages on the screen: each has a bar before every line, and empty lines around it. */
function shownOn(screen: string): Arrival[] {
  return screen.split(/\n(?!│)/).map(arrivalOf);
}

function shownIn({ messages }: FakeTelegram): Arrival[] {
  return messages.map(({ text }) => arrivalOf(text));
}

function arrivalOf(text: string): Arrival {
  return { numbers: numbersIn(text), marked: text.includes('possibly repeated') };
}

async function outboxOf(url: string): Promise<Depth[]> {
  const store = await openStore(url, false);
  const depths = await store.outbox.depths();
  await store.close();
  return depths;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
