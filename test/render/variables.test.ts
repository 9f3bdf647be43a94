import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../src/domain/event.ts';
import { VARIABLE_NAMES } from '../../src/render/variables.ts';
import { variables, webhookData } from '../../src/render/variables.ts';
import * as sample from './sample-events.ts';

describe('as data for programs', () => {
  it.each(EVENT_KINDS)('%s', (kind) => {
    expect(webhookData(sample.SAMPLES[kind], sample.CONTEXT)).toMatchSnapshot();
  });

  it('survives JSON without loss', () => {
    for (const kind of EVENT_KINDS) {
      const data = webhookData(sample.SAMPLES[kind], sample.CONTEXT);
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });

  it('has no half characters, which strict readers of JSON refuse', () => {
    expect(webhookData(sample.sms({ text: 'a\ud800b' }), sample.CONTEXT)['text']).toBe('a\ufffdb');
  });

  it('distinguishes a pickup code from one to log in with', () => {
    const data = webhookData(sample.codeSms({ kind: 'pickup', value: '7-2-4018' }), sample.CONTEXT);
    expect([data['code'], data['pickup']]).toEqual([null, '7-2-4018']);
  });
});

it('the variables that templates may name are those that events have', () => {
  const all = EVENT_KINDS.flatMap((kind) => Object.keys(variables(sample.SAMPLES[kind], sample.CONTEXT)));
  expect([...VARIABLE_NAMES].sort()).toEqual([...new Set(all)].sort());
});

it('captures add variables and replace none but the code', () => {
  const captures = { code: 'A-77', order: '12', text: 'no', sim: 'no', empty: '', ['__proto__']: 'odd' };
  const data = variables(sample.codeSms(), { ...sample.CONTEXT, captures });
  expect(data).toMatchObject({
    code: 'A-77',
    order: '12',
    text: sample.codeSms().text,
    sim: sample.sms().sim,
  });
  expect(Object.keys(data)).toContain('__proto__');
  expect(variables(sample.codeSms(), { ...sample.CONTEXT, captures: { code: '' } })).toMatchObject({
    code: '482913',
  });
});
