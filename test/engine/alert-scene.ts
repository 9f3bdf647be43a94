import { onTestFinished } from 'vitest';
import type { Intake } from '../../src/app/intake.ts';
import type { Transition } from '../../src/domain/fault.ts';
import type { Silence } from '../../src/domain/silence.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { createPolicy } from '../../src/operations/policy.ts';
import { remember, type Remembered } from '../../src/store/contract/remembered.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { configOf } from '../config/files.ts';
import { bytesOf, ENVELOPE } from '../ejoin/bodies.ts';
import { intakeOver } from '../support/intake.ts';
import { manualTime, settled, type ManualTime } from '../support/manual-time.ts';
import { eventsIn, openDeliveries, openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { devStatus } from './played.ts';
import { POSTED } from '../support/wire.ts';

/** Two gateways and two destinations; each test adds its rules. */
export const OFFICE = `
gateways: { office: { token: 0a1b2c3d4e5f6071 }, depot: { token: 1f2e3d4c5b6a7980 } }
destinations:
  ops: { type: console }
  team: { type: console }
`;
export const TO_OPS = `${OFFICE}rules: [{ name: alerts, when: { event: alert }, send: ops }]\n`;

export const SLOTS = ['1.01', '1.02', '1.03', '1.04'] as const;

/** The `st` of a port, as a gateway reports it. */
export const REGISTERED = 3;
export const FAILED = 6;
export const LOCKED = 8;

/** Reports and the clock in, deliveries out; over a real store, without anybody who sends them. */
export interface AlertScene extends Pick<ManualTime, 'advance' | 'clock'> {
  readonly store: Store;
  readonly intake: Intake;
  /** A gateway posts a body. */
  report(body: unknown, gateway?: string): Promise<void>;
  /** Every alert so far: seconds since the start, destination, state, summary; `↳ n` if it answers to alert n. */
  alerts(): Promise<string[]>;
  silence(silence: Pick<Silence, 'id' | 'match' | 'until'> & Partial<Pick<Silence, 'scope'>>): Promise<void>;
  unsilence(id: number): Promise<void>;
  /** The moments of faults, the latest first. */
  history(): Promise<Transition[]>;
  /** The process ends and another one starts, with this config. */
  restart(config?: string): Promise<void>;
}

export async function alertScene(config: string): Promise<AlertScene> {
  const time = manualTime();
  const start = time.clock();
  const file = `${temporaryFolder()}/alerts.db`;
  let store: Store;
  let intake: Intake;
  let silences: Remembered<Silence>;

  async function begin(yaml: string): Promise<void> {
    const parsed = configOf(`time_zone: UTC\n${yaml}`);
    store = await openFile(file);
    silences = await remember(store.silences);
    const startedAt = time.clock();
    const policy = createPolicy(
      parsed,
      () => startedAt,
      () => silences.entries().values(),
    );
    const isKnown = (gateway: string): boolean => Object.hasOwn(parsed.gateways, gateway);
    intake = await intakeOver(store, policy, time, { isKnown });
    await intake.look();
  }
  await begin(config);

  const end = async (): Promise<void> => {
    intake.stop();
    await settled();
    await store.close();
  };
  onTestFinished(end);

  return {
    ...time,
    get store() {
      return store;
    },
    get intake() {
      return intake;
    },
    report: async (body, gateway = 'office') => {
      await intake.report(gateway, bytesOf(body), ENVELOPE, POSTED);
    },
    alerts: async () => {
      const alerts = (await eventsIn(store)).filter((event) => event.event === 'alert');
      const deliveries = await openDeliveries(store);
      return alerts.map((alert) => {
        const to = deliveries.filter(({ event }) => event === alert.id).map(({ destination }) => destination);
        const answered = alerts.findIndex(({ id }) => id === alert.repliesTo);
        const thread = answered < 0 ? '' : ` ↳ ${answered}`;
        const at = (alert.receivedAt - start) / SECOND;
        return `${at} ${to.join(' ')} ${alert.state}: ${alert.summary}${thread}`;
      });
    },
    silence: async (silence) => {
      const details = { createdAt: time.clock(), author: 'anna', scope: null, reason: 'a test' };
      await silences.set(String(silence.id), { ...details, ...silence });
      await intake.look();
    },
    unsilence: async (id) => {
      await silences.set(String(id), null);
      await intake.look();
    },
    history: async () =>
      (await store.reader.faultHistory('everything', {}, 1_000)).map(({ transition }) => transition),
    restart: async (yaml = config) => {
      await end();
      await begin(yaml);
    },
  };
}

/** A dev-status of these slots, all alike and of one operator. */
export const snapshot = (st: number, slots: readonly string[] = SLOTS): object =>
  devStatus(slots.map((port) => ({ port, st, opr: '24702 TELE2' })));

/** The gateway reports each minute, so that it is not silent. */
export async function minutes(scene: AlertScene, count: number, body: object = devStatus([])): Promise<void> {
  for (let minute = 0; minute < count; minute++) {
    await scene.advance(MINUTE);
    await scene.report(body);
  }
}

/** An office whose first dev-status was healthy: what fails from here on is news, no summary. */
export async function settledOffice(config = TO_OPS): Promise<AlertScene> {
  const scene = await alertScene(config);
  await scene.report(snapshot(REGISTERED));
  return scene;
}
