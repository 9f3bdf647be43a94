import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { testSchema } from '../../../src/config/schema/tests.ts';
import { explain } from '../../../src/operations/rules/explain.ts';
import { testEntryOf } from '../../../src/operations/rules/test-entry.ts';
import { ADMIN, openScene } from '../scene.ts';

it('what was explained is a test of the config, with ports and codes as they were written', async () => {
  const { context } = await openScene();
  const sms = { gateway: 'office', port: '1.10', sender: 'HSBC', text: 'Your code is 012340: "yes"' };
  const { gateway, ...what } = sms;
  const seen = (): Promise<readonly null[]> => Promise.resolve([null]);
  const { events } = await explain({ ...context, seen }, ADMIN, { gateway, what });
  const [only] = events;
  if (!only) throw new Error('there is no event');
  const [entry, ...others] = parse(testEntryOf(sms, only)) as unknown[];
  expect(others).toEqual([]);
  expect(testSchema.parse(entry)).toMatchObject({
    given: sms,
    expect: { rule: 'all', send: only.send, code: '012340' },
  });
});
