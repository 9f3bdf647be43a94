import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCode } from '../../src/codes/find-code.ts';
import type { Event } from '../../src/domain/event.ts';
import { maskFor } from '../../src/operations/masking.ts';
import { sms } from '../support/sample-events.ts';

const withCode = (text: string) => sms({ text, code: findCode(text) });
const maskedText = (text: string): string => {
  const event = withCode(text);
  const masked = maskFor('masked', event).event(event);
  return masked.event === 'sms' ? masked.text : '';
};

it.each([
  ['Your code is 481920', 'Your code is ••••••'],
  ['Your code is 481 920. Never share 481-920!', 'Your code is ••• •••. Never share •••-•••!'],
  ['Your login code: 4519\n\n@shop.example #4519', 'Your login code: ••••\n\n@shop.example #••••'],
  ['رمز التحقق الخاص بك هو ٤٨١٩٢٠', 'رمز التحقق الخاص بك هو ••••••'],
  ['Your code is AB12CD, typed ab12cd', 'Your code is ••••••, typed ••••••'],
  ['See you at 14:30', 'See you at 14:30'],
])('%j is shown as %j', (text, shown) => {
  expect(maskedText(text)).toBe(shown);
});

describe('an event with a code', () => {
  const text = 'Your code is 481920';
  const event = withCode(text);
  const mask = maskFor('masked', event);
  const utf16 = Buffer.from(text, 'utf16le').swap16();

  it('has it masked as a field, and nothing else changed', () => {
    const masked = mask.event(event);
    expect(masked).toEqual({
      ...event,
      text: 'Your code is ••••••',
      code: { ...event.code, value: '••••••' },
    });
  });

  it.each<[string, unknown]>([
    ['the text', text],
    ['base64', Buffer.from(`Sender: 1\r\n\r\n${text}`).toString('base64')],
    ['base64 of UTF-16', utf16.toString('base64')],
    ['short base64', Buffer.from('481920').toString('base64')],
    ['short hex', Buffer.from('481920').toString('hex')],
    ['hex of UTF-16', Buffer.from('481920', 'utf16le').swap16().toString('hex')],
    ['a number', 481_920],
  ])('hides it in its row as %s', (_, content) => {
    const row = [0, '1.02', 1_772_452_800, 'HSBC', { content }];
    const shown = mask.raw({ envelope: { type: 'recv-sms', mac: '00-30-F1-00-00-01' }, row });
    expect(shown).toEqual({
      envelope: { type: 'recv-sms', mac: '00-30-F1-00-00-01' },
      row: [0, '1.02', 1_772_452_800, 'HSBC', { content: '(masked: it may hold a code)' }],
    });
  });

  it('is shown as it is to those who may see codes', () => {
    const raw = { envelope: {}, row: [text] };
    const shown = maskFor('shown', event);
    expect([shown.event(event), shown.text(text), shown.raw(raw), shown.value('481920')]).toEqual([
      event,
      text,
      raw,
      '481920',
    ]);
  });
});

it('masks what a rule of its own found to be the code', () => {
  const event = sms({ text: 'Order 7731 is ready' });
  const mask = maskFor('masked', event, ['7731']);
  expect(mask.event(event)).toMatchObject({ text: 'Order •••• is ready' });
});

it.each<[string, Event, object]>([
  ['an SMS that was sent', sent('Your code is 481920'), { text: 'Your code is ••••••' }],
  [
    'an SMS that cannot be read',
    sms({ text: 'WW91ciBjb2Rl', undecoded: true }),
    { text: expect.stringMatching(/^\(masked/) as string },
  ],
  [
    'an unknown report',
    unknown('{"text":"Your code is 481920"}'),
    { raw: expect.stringMatching(/^\(masked/) as string },
  ],
])('%s shows no code', (_, event, shown) => {
  const mask = maskFor('masked', event);
  expect(mask.event(event)).toMatchObject(shown);
  expect(
    JSON.stringify(mask.raw({ envelope: { a: 1 }, row: ['WW91ciBjb2RlIGlzIDQ4MTkyMA=='] })),
  ).not.toContain('WW91');
});

it('leaves no writing of a code in any text', () => {
  const digits = fc.stringMatching(/^\d{4,8}$/);
  const around = fc.string({ maxLength: 20 });
  const between = fc.constantFrom('', ' ', '-', '\u00a0', '.');
  fc.assert(
    fc.property(digits, around, around, between, (code, before, after, gap) => {
      const event = sms({ text: `Your code is ${code}`, code: findCode(`Your code is ${code}`) });
      fc.pre(event.code !== null);
      const text = `${before} ${code.split('').join(gap)} ${after}`;
      const masked = maskFor('masked', event).text(text);
      expect(masked).toHaveLength(text.length);
      expect(masked.replace(/\D/g, '')).not.toContain(code);
    }),
  );
});

function sent(text: string): Event {
  const { id, gateway, port, sim, time, receivedAt } = sms();
  const base = { id, gateway, port, sim, time, receivedAt, event: 'sms_sent' } as const;
  return {
    ...base,
    recipient: '1',
    text,
    ok: true,
    status: '0',
    detail: '',
    task: null,
    source: null,
    duration: null,
  };
}

function unknown(raw: string): Event {
  const { id, gateway, port, sim, time, receivedAt } = sms();
  return { id, gateway, port, sim, time, receivedAt, event: 'unknown', raw, reason: 'of an unknown type' };
}
