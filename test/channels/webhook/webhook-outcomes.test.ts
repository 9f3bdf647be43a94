import { expect, it } from 'vitest';
import { webhookOutcome } from '../../../src/channels/webhook/webhook-outcomes.ts';

it.each<[number, string]>([
  [200, 'delivered'],
  [202, 'delivered'],
  [204, 'delivered'],
  [301, 'broken'],
  [307, 'broken'],
  [400, 'refused'],
  [401, 'broken'],
  [403, 'broken'],
  [404, 'broken'],
  [408, 'transient'],
  [410, 'broken'],
  [413, 'refused'],
  [418, 'refused'],
  [422, 'refused'],
  [425, 'transient'],
  [429, 'limited'],
  [500, 'transient'],
  [504, 'transient'],
])('%i means %s', (status, kind) => {
  expect(
    webhookOutcome({ kind: 'answer', status, retryAfter: undefined, body: 'Your code is 482913' }, 0).kind,
  ).toBe(kind);
});
