import { expect, it } from 'vitest';
import { formatId } from '../../../src/domain/id.ts';
import { configContext } from '../../../src/operations/context.ts';
import { explain, type ExplainContext } from '../../../src/operations/rules/explain.ts';
import { base64, bytesOf, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { ADMIN, configOfOffices, openScene } from '../scene.ts';

const NOTHING_SEEN: ExplainContext['seen'] = (all) => Promise.resolve(all.map(() => null));

function context(seen = NOTHING_SEEN): ExplainContext {
  return { ...configContext(configOfOffices()), seen };
}

it('explains an SMS in words, in the shape that it promises', async () => {
  const what = { text: 'Your code is 481920', sender: 'Acme', port: '1.01' };
  const result = await explain(context(), ADMIN, { gateway: 'office', what });
  expect(explain.result.parse(result)).toEqual(result);
  expect(result).toMatchObject({
    events: [
      {
        event: { event: 'sms', gateway: 'office', port: '1.01', sender: 'Acme', sim: { name: 'Bank' } },
        code: '481920',
        why: { found: { value: '481920', kind: 'otp' } },
        rules: [{ name: 'all', verdict: 'match', failed: [] }],
        send: ['screen'],
        alternatives: { screen: ['other'] },
        messages: { screen: expect.stringMatching(/^481920\n/) as string },
        repeats: null,
        again: 0,
      },
    ],
    quarantined: [],
  });
});

it('explains a report, what came before of it and what cannot be used', async () => {
  const report = bytesOf([recvSms(smsRow(base64('hello'))), { type: 'moon-phase' }, 7]);
  const seen: ExplainContext['seen'] = (all) => Promise.resolve(all.map((one) => (one === null ? null : 77)));
  const result = await explain(context(seen), ADMIN, { gateway: 'office', what: { report } });
  expect(explain.result.parse(result)).toEqual(result);
  expect(result.quarantined).toEqual(['not a report']);
  expect(result.events.map(({ event, repeats }) => [event.event, repeats])).toEqual([
    ['sms', formatId(77)],
    ['unknown', formatId(77)],
  ]);
});

it('is for operators of everything only, and knows the gateways of the config', async () => {
  const { only } = await openScene();
  const input = { gateway: 'office', what: { text: 'hello' } };
  await expect(explain(context(), await only('office', 'operator'), input)).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await expect(explain(context(), ADMIN, { ...input, gateway: 'ofice' })).rejects.toMatchObject({
    kind: 'unknown_name',
    message: 'no gateway "ofice" in the config; did you mean "office"?',
  });
});
