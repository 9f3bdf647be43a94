import { describe, expect, it } from 'vitest';
import type { Observation, TrafficDraft } from '../../src/domain/observation.ts';
import { createSimulatedGateway } from '../../src/simulator/gateway.ts';
import { CODE_TEXTS } from '../../src/simulator/texts.ts';
import type { SimulatedReport } from '../../src/simulator/wire.ts';
import { receive } from '../ejoin/bodies.ts';

const START = Date.UTC(2026, 0, 31, 9, 10, 12);

/** The first reports of a gateway that reports twice a second. */
function play(
  count: number,
  { seed = 1, faults = true, ports = 32, slots = 4 } = {},
): readonly SimulatedReport[] {
  let now = START;
  const gateway = createSimulatedGateway({ ports, slots, seed, faults, clock: () => now });
  return Array.from({ length: count }, () => {
    const report = gateway.next();
    now += 500;
    return report;
  });
}

function observe(reports: readonly SimulatedReport[]): readonly Observation[] {
  return reports.flatMap(({ body }) => receive(body).observations);
}

const draftsOf = (reports: readonly SimulatedReport[]): readonly TrafficDraft[] =>
  observe(reports).flatMap((seen) => (seen.kind === 'traffic' ? [seen.draft] : []));

const statesOf = (reports: readonly SimulatedReport[]): ReadonlySet<unknown> =>
  new Set(observe(reports).flatMap((seen) => (seen.kind === 'port' ? [seen.reading.state] : [])));

describe('a simulated gateway', () => {
  const reports = play(1_000);

  it('begins with a dev-status of all slots, one SIM active in each port', () => {
    const first = receive(reports[0]?.body).observations;
    expect(first[0]).toMatchObject({
      kind: 'device',
      reading: {
        seq: 1,
        period: 60_000,
        maxPorts: 32,
        maxSlots: 4,
        mac: '00-30-F1-00-00-01',
        ip: '192.0.2.44',
      },
    });
    const states = first.flatMap((seen) => (seen.kind === 'port' ? [seen.reading.state] : []));
    expect(states).toHaveLength(128);
    expect(states.filter((state) => state === 'registered')).toHaveLength(32);
  });

  it('sends a dev-status once a minute', () => {
    const at = reports.flatMap(({ type }, index) => (type === 'dev-status' ? [index] : []));
    expect(at).toEqual([0, 120, 240, 360, 480, 600, 720, 840, 960]);
  });

  it('says everything so that it is understood', () => {
    for (const { body } of reports) expect(receive(body)).toMatchObject({ rejects: [], usable: true });
    expect(new Set(reports.map(({ type }) => type))).toEqual(
      new Set(['dev-status', 'port-status', 'recv-sms', 'sent-sms', 'cdr']),
    );
    expect(new Set(draftsOf(reports).map(({ event }) => event))).toEqual(
      new Set(['sms', 'delivery_report', 'sms_sent', 'call']),
    );
  });

  it('receives codes in many languages, decoded cleanly and with the SIM they came to', () => {
    const drafts = draftsOf(play(2_000));
    const sms = drafts.flatMap((draft) => (draft.event === 'sms' ? [draft] : []));
    const senders = new Set(sms.map(({ sender }) => sender));
    for (const { sender } of CODE_TEXTS) expect(senders).toContain(sender);
    for (const { damaged, text, smsc, time } of sms) {
      expect([damaged, smsc, text.includes('{'), text.includes('SMSC')]).toEqual([
        false,
        '37129999100',
        false,
        false,
      ]);
      expect(time).toBeGreaterThanOrEqual(START);
    }
  });

  it('binds a code to its origin with the same digits', () => {
    const bound = draftsOf(play(2_000)).flatMap((draft) =>
      draft.event === 'sms' && draft.sender === 'shop.example' ? [draft.text] : [],
    );
    expect(bound.length).toBeGreaterThan(0);
    for (const text of bound) expect(text).toMatch(/^Your login code: (\d{4})\n\n@shop\.example #\1$/);
  });

  it('has calls with an end after one without', () => {
    const calls = reports.filter(({ type }) => type === 'cdr');
    expect(receive(calls[0]?.body).observations.map(({ kind }) => kind)).toEqual(['port', 'device']);
    expect(draftsOf(calls).length).toBeGreaterThan(10);
  });

  it('is the same for the same seed and another for another', () => {
    expect(play(300)).toEqual(play(300));
    expect(play(300, { seed: 2 })).not.toEqual(play(300));
  });

  it('fails and recovers where it shall', () => {
    expect(statesOf(reports)).toEqual(
      new Set([
        ...['registered', 'idle', 'registering', 'in_call', 'locked_by_operator', 'no_balance'],
        ...['register_failed', 'sim_error', 'card_detected'],
      ]),
    );
    const last = reports.findLastIndex(({ type }) => type === 'dev-status');
    expect(statesOf(reports.slice(last))).toContain('registered');
  });

  it('does not fail where it shall not', () => {
    expect(statesOf(play(1_000, { faults: false }))).toEqual(
      new Set(['registered', 'idle', 'registering', 'in_call']),
    );
  });

  it('of one port and one slot goes on while its SIM is out of order', () => {
    const reports = play(1_000, { ports: 1, slots: 1 });
    expect(statesOf(reports)).toContain('locked_by_operator');
    expect(statesOf(reports.slice(-200))).toContain('registered');
  });
});
