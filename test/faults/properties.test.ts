import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stands, type FaultId } from '../../src/domain/fault.ts';
import type { PortId, PortState } from '../../src/domain/port.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { isInhibited } from '../../src/faults/notification.ts';
import { defaultAlertSettings } from '../../src/faults/settings.ts';
import { settledGateway, type GatewayDouble, type Sent, type Setup } from './gateway-double.ts';

const PORTS = ['1.01', '1.02', '2.01'];
const REPEAT = 2 * HOUR;
const settings = { ...defaultAlertSettings, repeat_interval: REPEAT };

/** Something that happens, and the seconds until the next. */
interface Happening {
  readonly port: PortId;
  readonly state: PortState;
  readonly signal: number | null;
  readonly wait: number;
  readonly silence: boolean;
}

const VARIED: readonly PortState[] = [
  ...(['registered', 'registered', 'registering', 'register_failed', 'locked_by_operator'] as const),
  ...(['no_sim', 'module_timeout', 'unknown'] as const),
];
const UNSTEADY: readonly PortState[] = ['registered', 'locked_by_operator'];

const happeningIn = (states: readonly PortState[]): fc.Arbitrary<Happening> =>
  fc.record({
    port: fc.constantFrom(...PORTS),
    state: fc.constantFrom(...states),
    signal: fc.constantFrom(20, 5, null),
    wait: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900 })),
    silence: fc.boolean(),
  });
const happenings = fc.oneof(
  fc.array(happeningIn(VARIED), { minLength: 1, maxLength: 40 }),
  fc.array(happeningIn(UNSTEADY), { minLength: 1, maxLength: 60 }),
);

function play(story: readonly Happening[], setup: Setup = {}, silences = false): GatewayDouble {
  const gateway = settledGateway(PORTS, { settings, ...setup });
  for (const { port, state, signal, wait, silence } of story) {
    if (silences) gateway.silence((id) => silence && id.port === port);
    gateway.report({ ports: [{ port, state, signal }] });
    gateway.pass(wait * SECOND);
  }
  return gateway;
}

/** Long enough for every `for`, flap window and gap, with the gateway heard all the while. */
function settle(gateway: GatewayDouble): void {
  gateway.silence(() => false);
  for (let minute = 0; minute < 60; minute += 1) {
    gateway.report({});
    gateway.pass(MINUTE);
  }
}

function byCondition(sent: readonly Sent[]): Sent[][] {
  return [...Map.groupBy(sent, ({ condition }) => condition).values()];
}

/** The ports that someone who reads the messages believes to be at fault. */
function believed(sent: readonly Sent[]): string[] {
  return byCondition(sent)
    .flatMap((alerts) => alerts.slice(-1))
    .filter(({ state }) => state !== 'resolved')
    .flatMap(({ condition, ports }) => ports.map((port) => `${condition} ${port}`))
    .sort();
}

describe('alerts, whatever happens', () => {
  it.each([
    ['', false],
    [' under silences', true],
  ])('none is without a later resolve or a fault that still stands%s', (_name, silences) => {
    fc.assert(
      fc.property(happenings, (story) => {
        const gateway = play(story, {}, silences);
        settle(gateway);
        const standing = gateway.faults().filter((fault) => stands(fault) && fault.notified);
        const unnotified = gateway.faults().filter((fault) => stands(fault) && !fault.notified);
        for (const fault of unnotified)
          expect(isInhibited(fault, false, gateway.known().port(fault.port ?? ''))).toBe(true);
        expect(believed(gateway.sent)).toEqual(
          standing.map((fault) => `${fault.condition} ${String(fault.port)}`).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('an end of what was notified is stated, of its port, within the longest gap between two messages', () => {
    const longest = 32 * settings.group_wait;
    fc.assert(
      fc.property(happenings, (story) => {
        const gateway = play(story);
        for (const port of PORTS) gateway.report({ ports: [{ port, state: 'registered', signal: 20 }] });
        settle(gateway);
        const visible = gateway.transitions.filter(({ suppressed }) => suppressed === null);
        for (const [i, end] of visible.entries()) {
          if (end.kind !== 'resolved') continue;
          const isIts = (other: Pick<FaultId, 'port' | 'condition'>): boolean =>
            other.port === end.port && other.condition === end.condition;
          const stated = gateway.sent.flatMap(({ at, summary, faults }) =>
            faults.filter(isIts).map(({ state }) => ({ at, state, summary })),
          );
          const known = stated.findLast(({ at }) => at < end.at);
          const isNotified = known !== undefined && known.state !== 'resolved';
          // What is back before its end is stated has none.
          const isBack = visible.slice(i + 1).some((other) => isIts(other) && other.at <= end.at + longest);
          if (!isNotified || isBack) continue;
          const told = stated.find(({ at, state }) => at >= end.at && state === 'resolved');
          expect((told?.at ?? Infinity) - end.at).toBeLessThanOrEqual(longest);
          expect(told?.summary.split(' resolved: ').at(-1)).toContain(end.port ?? 'silent');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('two firing messages in a row on the same ports are a repeat interval apart', () => {
    fc.assert(
      fc.property(happenings, (story) => {
        const gateway = play(story);
        for (let hour = 0; hour < 6; hour += 1) settle(gateway);
        for (const alerts of byCondition(gateway.sent)) {
          alerts.forEach((alert, index) => {
            const last = alerts[index - 1];
            if (last?.state !== 'firing' || alert.state !== 'firing') return;
            if (`${alert.summary}${last.summary}`.includes('flapping')) return;
            if (alert.ports.join() !== last.ports.join()) return;
            expect(alert.summary).toContain('unchanged');
            expect(alert.at - last.at).toBeGreaterThanOrEqual(REPEAT);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a restart at every step changes nothing', () => {
    fc.assert(
      fc.property(happenings, (story) => {
        expect(play(story, { restarts: true }).messages()).toEqual(play(story).messages());
      }),
      { numRuns: 40 },
    );
  });

  it('a report that says nothing new stores nothing', () => {
    fc.assert(
      fc.property(happenings, (story) => {
        const gateway = play(story);
        settle(gateway);
        gateway.report({});
        const rows = [gateway.faults(), gateway.groups()].map((row) => [...row]);
        gateway.report({ ports: PORTS.map((port) => ({ port })) });
        expect(gateway.faults().every((fault, index) => fault === rows[0]?.[index])).toBe(true);
        expect(gateway.groups().every((group, index) => group === rows[1]?.[index])).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('what is stored stays small', () => {
    fc.assert(
      fc.property(happenings, (story) => {
        const gateway = play(story);
        for (const fault of gateway.faults())
          expect(fault.changes.length).toBeLessThanOrEqual(settings.flap.changes);
        gateway.silence(() => false);
        for (const port of PORTS) gateway.report({ ports: [{ port, state: 'registered', signal: 20 }] });
        settle(gateway);
        expect(gateway.faults()).toEqual([]);
        expect(gateway.groups()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
