import { expect, it } from 'vitest';
import { runRoutingTests } from '../../src/engine/routing-tests.ts';
import { createPolicy } from '../../src/operations/policy.ts';
import { configOf, minimal } from '../config/files.ts';

const PARTS = {
  gateways: `gateways:
  office: { token: 0a1b2c3d4e5f6071, sims: { "1.02": { name: Bank, tags: [money] } } }`,
  destinations: 'destinations: { screen: { type: console }, ops: { type: console } }',
  rules: `rules:
  - { name: codes, when: { code: true, tag: money }, send: [screen, ops], template: code }
  - { name: night, when: { event: alert, time: { days: mon-sun, from: "22:00", to: "07:00" } }, send: ops }
  - { name: calls, when: { event: call, ok: false, direction: incoming }, send: ops }`,
};

/** What fails of one entry of `tests`. */
function failures(given: string, expected: string): readonly string[] | undefined {
  const more = `time_zone: Europe/Riga\ntests: [{ name: it, given: ${given}, expect: ${expected} }]`;
  const config = configOf(minimal({ ...PARTS, more }));
  return runRoutingTests(createPolicy(config), config.tests)[0]?.failures;
}

const CODE = '{ port: "1.02", sender: HSBC, text: Your code is 123456 }';

it.each([
  [CODE, '{ rule: codes, send: [ops, screen], code: "123456", template: code }', []],
  [CODE, '{}', []],
  [
    CODE,
    '{ rule: night, send: [screen], code: "123450", template: sms }',
    [
      'rule: expected night, got codes',
      'send: expected [screen], got [screen, ops]',
      'code: expected 123450, got 123456',
      'template: expected sms, got code',
    ],
  ],
  [
    '{ event: call, ok: false, direction: incoming }',
    '{ rule: calls, template: sms }',
    ['template: expected sms, got call'],
  ],
  ['{ event: call, ok: false, direction: incoming }', '{ template: call }', []],
  ['{ port: "1.03", text: Your code is 123456 }', '{ rule: null, send: [], code: "123456" }', []],
  [
    '{ port: "1.02", text: hello }',
    '{ rule: codes, code: "1" }',
    ['rule: expected codes, got none', 'code: expected 1, got none'],
  ],
  ['{ event: alert, condition: low_signal, time: "mon 23:00" }', '{ rule: night, send: [ops] }', []],
  ['{ event: alert, condition: low_signal }', '{ rule: null, send: [] }', []],
  ['{ event: call, ok: false, direction: incoming }', '{ rule: calls }', []],
  ['{ event: call, ok: true, direction: incoming }', '{ rule: calls }', ['rule: expected calls, got none']],
])('%s is expected to be %s', (given, expected, found) => {
  expect(failures(given, expected)).toEqual(found);
});
