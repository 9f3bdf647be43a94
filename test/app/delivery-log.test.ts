import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createDeliveryLog } from '../../src/app/delivery-log.ts';
import { formatId } from '../../src/domain/id.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { StoreUnavailable } from '../../src/store/contract/errors.ts';
import { delivery } from '../support/sample-events.ts';

function setUp() {
  let now = 0;
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { base: null, timestamp: false },
    { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  return { deliveryLog: createDeliveryLog(log, () => now), lines, pass: (by: number) => void (now += by) };
}

it('logs a repeated problem once, and then counts it', () => {
  const { deliveryLog, lines, pass } = setUp();
  for (let n = 0; n < 100_000; n++) {
    deliveryLog.notDelivered(delivery({ id: n }), 'pending', 'asks for a pause (429)');
    pass(2);
  }
  expect(lines).toHaveLength(4);
  expect(lines[0]).toEqual({
    ...{ level: 40, destination: 'team', delivery: formatId(0), state: 'pending' },
    ...{ reason: 'asks for a pause (429)', msg: 'not delivered' },
  });
  expect(lines[1]).toMatchObject({ delivery: formatId(MINUTE / 2), more: MINUTE / 2 - 1 });
});

it('distinguishes what is another problem', () => {
  const { deliveryLog, lines } = setUp();
  const [one, other] = [delivery(), delivery({ destination: 'ops' })];
  for (let n = 0; n < 3; n++) {
    deliveryLog.notDelivered(one, 'retrying', 'answered 503');
    deliveryLog.notDelivered(one, 'dead', 'answered 503');
    deliveryLog.notDelivered(one, 'retrying', 'no answer in time');
    deliveryLog.notDelivered(other, 'retrying', 'answered 503');
    deliveryLog.moved(one, other);
    deliveryLog.moved(other, one);
    deliveryLog.died(one, 'answered 503');
    deliveryLog.templateFailed('codes', 'unknown filter');
    deliveryLog.supergroup('team', -1001);
    deliveryLog.supergroup('ops', -1001);
  }
  expect(lines).toHaveLength(10);
});

it('names an exception and where it was thrown, and nothing that it quotes', () => {
  const { deliveryLog, lines, pass } = setUp();
  const thrown = (): Error => new TypeError('cannot read "Your code is 482913"');
  for (let n = 0; n < 50; n++) {
    deliveryLog.unexpected('team', thrown());
    pass(SECOND);
  }
  deliveryLog.unexpected('team', new StoreUnavailable('full', 'the disk is full'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ level: 50, destination: 'team', error: { type: 'TypeError' } });
  expect(JSON.stringify(lines)).not.toContain('482913');
});
