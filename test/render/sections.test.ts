import { expect, it } from 'vitest';
import { sectionsOf } from '../../src/render/sections.ts';

it('takes an alert apart into headline, fields and what to do', () => {
  expect(
    sectionsOf([
      { text: '🟠 Warning: signal is weak', bold: true, part: 'title', tone: 'warning' },
      { text: '\n', part: 'meta' },
      { text: 'office/3.01', part: 'meta', label: 'Port' },
      { text: ' · ', part: 'meta' },
      { text: '+371', part: 'meta', label: 'SIM' },
      { text: '\n\nLook at the antenna.' },
    ]),
  ).toEqual({
    headline: { text: '🟠 Warning: signal is weak', tone: 'warning' },
    fields: [
      { label: 'Port', value: 'office/3.01' },
      { label: 'SIM', value: '+371' },
    ],
    body: [{ isQuote: false, spans: [{ text: 'Look at the antenna.' }] }],
    smallPrint: '',
  });
});

it('takes a message apart into text, quotations and small print', () => {
  expect(
    sectionsOf([
      { text: 'SMS from bank' },
      { text: '\noffice/3.01\n20:09', part: 'meta' },
      { text: '\n\n' },
      { text: 'hello', part: 'quote' },
    ]),
  ).toEqual({
    headline: null,
    fields: [],
    body: [
      { isQuote: false, spans: [{ text: 'SMS from bank' }] },
      { isQuote: true, spans: [{ text: 'hello', part: 'quote' }] },
    ],
    smallPrint: 'office/3.01 · 20:09',
  });
});

it('keeps a headline without a tone in the text', () => {
  expect(sectionsOf([{ text: 'one', part: 'title' }, { text: '\ntwo' }])).toMatchObject({
    headline: null,
    body: [{ spans: [{ text: 'one', part: 'title' }, { text: '\ntwo' }] }],
  });
});
