import { expect, it } from 'vitest';
import { isPrompt, type Delivery } from '../../src/domain/delivery.ts';
import { delivery } from '../support/sample-events.ts';

it.each<[string, Partial<Delivery>, boolean]>([
  ['was sent at once', {}, true],
  ['was sent at once and failed at first', { attempts: 3 }, true],
  ['was collected for a digest', { collected: { kind: 'digest', until: 1 } }, false],
  ['waited for the end of quiet hours', { collected: { kind: 'quiet', until: 1 } }, false],
  ['is sent once more', { replayed: true }, false],
])('what %s says how fast messages arrive: %j', (_, changes, says) => {
  expect(isPrompt(delivery(changes))).toBe(says);
});
