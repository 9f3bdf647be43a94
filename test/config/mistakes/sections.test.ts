import { describe, it } from 'vitest';
import { more, reportsProblems } from './snippets.ts';

describe('templates, alerts and tests', () => {
  it.each([
    [
      'templates that Liquid cannot read',
      more(
        'templates: { a: "{% include x %}", b: "{{ text | shout }}", c: "{{ foo", d: "{{ textt }}", e: 5 }',
      ),
      [
        '4:17: unknown tag "include" (line 1, column 1)',
        '4:39: unknown filter "shout" (line 1, column 1)',
        '4:64: output "{{ foo" not closed (line 1, column 1)',
        '4:77: unknown variable "textt": did you mean "text"?',
        '4:95: templates.e: must be text: put it in quotes',
      ],
    ],
    [
      'alerts',
      more(
        'alerts: { flap: { changes: 1 }, conditions: { low_balanse: {}, quota: { above: 90 }, low_signal: { below: low, for: 10 }, backlog: { above: 1.5, severity: bad } } }',
      ),
      [
        '4:28: alerts.flap.changes: must not be less than 2',
        '4:47: alerts.conditions: unknown key "low_balanse"; did you mean "low_balance"?',
        '4:80: alerts.conditions.quota.above: must not be more than 1',
        '4:107: alerts.conditions.low_signal.below: must be a number, not "low"',
        '4:117: alerts.conditions.low_signal.for: needs a unit: 10s, 10m, 10h or 10d',
        '4:141: alerts.conditions.backlog.above: must be a whole number, not 1.5',
        '4:156: alerts.conditions.backlog.severity: "bad" is unknown; write one of critical, warning, info',
      ],
    ],
    [
      'maintenance',
      more(
        'alerts:\n  maintenance:\n    - { name: x, match: { condition: low_balanse, port: x, gatway: a }, days: sunn }',
      ),
      [
        '6:38: there is no condition "low_balanse"; did you mean "low_balance"?',
        '6:57: "x" names no port: 3 is all slots of port 3, 3-8 all slots of ports 3 to 8, 1.02 a slot, 1.02-1.04 a range of slots, 1.* a glob, each also as office/…',
        '6:60: alerts.maintenance[0].match: unknown key "gatway"; did you mean "gateway"?',
        '6:79: "sunn" is no day: did you mean sun?',
      ],
    ],
    [
      'maintenance of gateways that there are not',
      more(
        'alerts:\n  maintenance:\n    - { name: x, match: { gateway: [office, ofice] } }\n    - { name: y, match: { port: [office/1, shed/2] } }',
      ),
      [
        '6:45: warning: there is no gateway "ofice"; did you mean "office"?',
        '7:44: warning: there is no gateway "shed"; known: office',
      ],
    ],
    [
      'tests',
      more(
        'tests:\n  - { name: t, given: { event: sms, gateway: offce, port: 1.10, txt: 1, time: noon }, expect: { rule: al, send: [scren], template: cod } }',
      ),
      [
        '5:46: there is no gateway "offce"; did you mean "office"?',
        '5:59: YAML reads this port as a number; quote it: "1.10"',
        '5:65: tests[0].given: unknown key "txt"; did you mean "text"?',
        '5:79: tests[0].given.time: must be a time such as "mon 12:00" or "2026-01-31 09:10"',
        '5:103: there is no rule "al"; did you mean "all"?',
        '5:114: there is no destination "scren"; did you mean "screen"?',
        '5:132: there is no template "cod"; did you mean "code"?',
      ],
    ],
  ])('%s', reportsProblems);
});
