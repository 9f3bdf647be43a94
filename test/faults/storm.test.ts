import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { healthy, settledGateway } from './gateway-double.ts';

const SLOTS = Array.from({ length: 128 }, (_, index) => `${Math.floor(index / 4) + 1}.0${(index % 4) + 1}`);
const lost = (port: string) => ({ port, state: 'register_failed' }) as const;

describe('a storm', () => {
  it('of 128 slots within five seconds is one message to each destination, and one for its end', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 5 * SECOND }), { minLength: 128, maxLength: 128 });
    fc.assert(
      fc.property(moments, moments, (down, up) => {
        const gateway = settledGateway(SLOTS, { route: () => ['ops', 'boss'] });
        const change = (at: readonly number[], reading: (port: string) => object): void => {
          const order = SLOTS.map((port, index) => ({ port, at: at[index] ?? 0 })).sort(
            (a, b) => a.at - b.at,
          );
          let before = 0;
          for (const { port, at: moment } of order) {
            gateway.pass(moment - before);
            before = moment;
            gateway.report({ ports: [{ port, ...reading(port) }] });
          }
        };
        change(down, lost);
        gateway.pass(2 * MINUTE);
        expect(gateway.sent.map(({ state, ports }) => [state, ports.length])).toEqual([
          ['firing', 128],
          ['firing', 128],
        ]);
        change(up, healthy);
        gateway.pass(2 * MINUTE);
        expect(gateway.sent.slice(2).map(({ state, ports }) => [state, ports.length])).toEqual([
          ['resolved', 128],
          ['resolved', 128],
        ]);
      }),
      { numRuns: 3 },
    );
  });

  it('on one operator asks whether that is out', () => {
    const gateway = settledGateway(SLOTS.slice(0, 8));
    gateway.report({ ports: SLOTS.slice(5, 8).map((port) => ({ ...healthy(port), operator: 'LMT' })) });
    gateway.report({ ports: SLOTS.slice(0, 4).map(lost) });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([
      '40 ops firing: SIM cannot register: 1.01-1.04; operator outage? TELE2 (4 of 5 ports)',
    ]);
  });

  it.each([
    ['half of its ports', 4],
    ['two ports', 2],
  ])('is no outage with %s', (_name, ports) => {
    const gateway = settledGateway(SLOTS.slice(0, 8));
    gateway.report({ ports: SLOTS.slice(0, ports).map(lost) });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toHaveLength(1);
    expect(gateway.messages()[0]).not.toContain('outage');
  });

  it('is no outage where the ports were lost one after another', () => {
    const gateway = settledGateway(SLOTS.slice(0, 4));
    for (const port of SLOTS.slice(0, 4)) {
      gateway.report({ ports: [lost(port)] });
      for (let minute = 0; minute < 3; minute += 1) {
        gateway.pass(MINUTE);
        gateway.report({});
      }
    }
    expect(gateway.sent).toHaveLength(4);
    expect(gateway.messages().join()).not.toContain('outage');
  });

  it('that goes on is notified ever more rarely', () => {
    const gateway = settledGateway(SLOTS);
    for (const port of SLOTS.slice(0, 60)) {
      gateway.report({ ports: [{ port, state: 'locked_by_operator' }] });
      gateway.pass(12 * SECOND);
    }
    gateway.pass(10 * MINUTE);
    const at = gateway
      .messages()
      .filter((message) => message.includes('locked'))
      .map((message) => Number(message.split(' ')[0]));
    expect(at).toEqual([10, 22, 42, 82, 162, 322, 642, 962]);
  });
});
