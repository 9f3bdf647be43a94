import { expect, it } from 'vitest';
import { unmetInWords } from '../../../src/operations/rules/unmet-conditions.ts';
import { explainRoute } from '../../../src/rules/route.ts';
import type { WhenSpec } from '../../../src/rules/spec.ts';
import { sms } from '../../rules/events.ts';
import { rule, rulesOf } from '../../rules/specs.ts';

/** Says why a rule does not take an SMS of Google that reads "Your code is 482913". */
function why(when: WhenSpec): string[] {
  const [verdict] = explainRoute(rulesOf(rule(when)), sms());
  return unmetInWords(verdict?.failed ?? []).map(({ lead, should, expected, but, actual }) =>
    [lead, should, `${expected},`, but, actual].filter(Boolean).join(' '),
  );
}

it.each<[WhenSpec, string[]]>([
  [{ sender: ['HSBC'] }, ['the sender should be HSBC, but is Google']],
  [{ event: ['call'] }, ['the event should be call, but is sms']],
  [
    { code: true, tag: ['ads'] },
    ['it should hold a one-time code, but holds none', 'a tag of the SIM should be ads, but there is none'],
  ],
  [{ not: { text: ['code'] } }, ['the text must not have code, but it reads Your code is 482913']],
  [
    { any: [{ sender: ['HSBC'] }, { text: ['casino'], port: ['7'] }] },
    [
      'either the sender should be HSBC, but is Google',
      'or the port should be 7, but is office/1.02',
      'and the text should have casino, but it reads Your code is 482913',
    ],
  ],
  [{ any: [{ sender: ['HSBC'] }] }, ['the sender should be HSBC, but is Google']],
  [
    { not: { any: [{ sender: ['Google'] }, { text: ['casino'] }] } },
    ['the sender must not be Google, but is Google'],
  ],
  [
    { not: { any: [{ sender: ['Google'] }, { text: ['code'] }] } },
    [
      'the sender must not be Google, but is Google',
      'the text must not have code, but it reads Your code is 482913',
    ],
  ],
  [
    { not: { sender: ['Google'], text: ['code'] } },
    [
      'either the sender must not be Google, but is Google',
      'or the text must not have code, but it reads Your code is 482913',
    ],
  ],
  [
    {
      any: [{ any: [{ sender: ['A'] }, { sender: ['B'] }] }, { any: [{ sender: ['C'] }, { sender: ['D'] }] }],
    },
    [
      'either either the sender should be A, but is Google',
      'or the sender should be B, but is Google',
      'or either the sender should be C, but is Google',
      'or the sender should be D, but is Google',
    ],
  ],
])('says of %j what kept it from an SMS', (when, said) => {
  expect(why(when)).toEqual(said);
});
