import type { SmsEvent } from '../src/domain/event.ts';
import { portId } from '../src/domain/port.ts';
import { UNKNOWN_SIM } from '../src/domain/subject.ts';
import { compileRules } from '../src/rules/compile.ts';
import { route } from '../src/rules/route.ts';
import type { RuleSpec, WhenSpec } from '../src/rules/spec.ts';
import { median, type Figure } from './figure.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const CONTEXT = { timeZone: 'Europe/Riga' };

const TEXTS = [
  'Your verification code is 482913. It expires in 5 minutes. Do not share it with anyone, also not with our staff.',
  'Dear customer, your parcel 00372 leaves the depot today between 14:00 and 16:00. Follow it: https://post.example/t/9f3',
  'Jūsu kods ir 118 204. Nevienam to neizpaudiet.',
  '您的验证码是 662018，5分钟内有效，请勿泄露给他人。',
  'Payment of 19.90 EUR at Corner Shop was approved on card ending 1186. Balance 204.11 EUR. Questions? Call us any day.',
];

/** Sixty-four SMS that differ in port, sender and text. */
const MESSAGES: readonly SmsEvent[] = Array.from({ length: 64 }, (_, i) => ({
  event: 'sms',
  id: i + 1,
  gateway: `gateway${i % 4}`,
  port: portId(1 + (i % 32), 1 + (i % 4)),
  sim: UNKNOWN_SIM,
  time: NOW,
  receivedAt: NOW,
  sender: i % 2 ? `Merchant ${i}` : `3712000${String(i).padStart(4, '0')}`,
  recipient: '',
  text: TEXTS[i % TEXTS.length] ?? '',
  smsc: null,
  damaged: false,
  code: null,
}));

const rule = (index: number, when: WhenSpec): RuleSpec => ({
  name: `rule ${index}`,
  when,
  send: [`destination ${index % 10}`],
  continue: false,
});

/** Makes a text expression with a literal of its own, as rules for one service have. */
const textRule = (index: number): RuleSpec => {
  const forms = [
    `/\\bshop${index}\\b.*code/i`,
    `/service-${index} (code|pin):? (?<code>\\d{4,8})/i`,
    `/^\\[Firm${index}\\]/`,
    `/(login|sign-in) to brand${index}x/i`,
  ];
  return rule(index, { text: [forms[index % forms.length] ?? ''] });
};

/** Makes a text expression that asks for no literal at all, so that each has to be run. */
const shapeRule = (index: number): RuleSpec =>
  rule(index, { text: [`/\\b[A-Z]\\d{${5 + (index % 20)}}[a-z]{${1 + Math.floor(index / 20)}}/`] });

/** Ports and senders in all the forms that rules write them in. */
const placeRule = (index: number): RuleSpec => {
  const port = 1 + (index % 128);
  const forms: readonly WhenSpec[] = [
    { port: [`gateway${index % 8}/${portId(port, 1 + (index % 4))}`], sender: [`Merchant ${index}`] },
    { port: [`${port}-${port + 5}`], sender: [`+371 29${String(index).padStart(6, '0')}`] },
    { gateway: [`gateway${index % 8}`], sender: [`Firm${index}*`] },
    { port: [`${port}.*`], sender: [`/^\\+4479${String(index).padStart(5, '0')}/`] },
  ];
  return rule(index, forms[index % forms.length] ?? {});
};

/** Makes a rule as a grown config has them. */
const mixedRule = (index: number): RuleSpec => {
  const forms: readonly WhenSpec[] = [
    { code: true, sender: [`Firm${index}*`] },
    { text: [`promo ${index}`, `/\\bloan${index}\\b/i`], not: { sender: ['Bank*'] } },
    { port: [`${1 + (index % 32)}`], time: [{ days: 'mon-fri', from: '18:00', to: '08:00' }] },
    { event: ['alert'], severity: ['critical'], port: [`gateway${index % 4}/${index}`] },
    { any: [{ sender: [`Brand${index}`] }, { text: [`/brand${index}\\.example/`] }] },
  ];
  return rule(index, forms[index % forms.length] ?? {});
};

/** Measures routing: time for one SMS through a set of rules none of which takes it, the dearest case. */
export async function benchRules(): Promise<Figure[]> {
  const sets = [
    { name: '1,000 rules with a text regex each', count: 1_000, make: textRule, target: '≤ 700' },
    { name: '10,000 rules on ports and senders', count: 10_000, make: placeRule, target: '≤ 100' },
    { name: '100 mixed rules', count: 100, make: mixedRule, target: '' },
    { name: '1,000 rules with a regex without any literal', count: 1_000, make: shapeRule, target: '' },
  ];
  const figures: Figure[] = [];
  for (const { name, count, make, target } of sets) {
    const specs = Array.from({ length: count }, (_, index) => make(index));
    const started = performance.now();
    const { rules, problems } = compileRules(specs, CONTEXT);
    const compiled = performance.now() - started;
    if (problems.length > 0) throw new Error(`bench rules do not compile: ${JSON.stringify(problems[0])}`);
    figures.push({ name, value: median(microseconds(rules)), unit: 'µs per SMS', target });
    figures.push({ name: `${name}: compiled`, value: compiled, unit: 'ms', target: '' });
    // Others on this event loop get their turn between the measurements.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return figures;
}

/** Microseconds for each SMS, in several rounds after a warm-up. */
function microseconds(rules: Parameters<typeof route>[0]): readonly number[] {
  const round = (times: number): number => {
    const started = performance.now();
    for (let i = 0; i < times; i++) for (const message of MESSAGES) route(rules, message, NOW);
    return ((performance.now() - started) * 1_000) / (times * MESSAGES.length);
  };
  round(5);
  return Array.from({ length: 9 }, () => round(5));
}

if (import.meta.main) {
  for (const { name, value, unit, target } of await benchRules()) {
    process.stdout.write(`${name}: ${value.toFixed(1)} ${unit}${target && ` (target ${target})`}\n`);
  }
}
