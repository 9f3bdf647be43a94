import { expect, it } from 'vitest';
import { slackOutcome } from '../../../src/channels/slack/slack-outcomes.ts';

function outcome(status: number, body: string, retryAfter?: string) {
  return slackOutcome({ kind: 'answer', status, retryAfter, body }, Date.UTC(2026, 0, 1));
}

it.each<[number, string, string]>([
  [403, 'invalid_token', 'the webhook URL is not valid (403 invalid_token)'],
  [404, 'no_service', 'the webhook was disabled or removed (404 no_service)'],
  [404, 'no_active_hooks', 'the webhook was disabled (404 no_active_hooks)'],
  [404, 'no_team', 'the workspace does not exist (404 no_team)'],
  [404, 'channel_not_found', 'the channel does not exist (404 channel_not_found)'],
  [410, 'channel_is_archived', 'the channel is archived (410 channel_is_archived)'],
  [403, 'action_prohibited', 'an administrator forbids it (403 action_prohibited)'],
  [403, 'team_disabled\n', 'the workspace is disabled (403 team_disabled)'],
  [400, 'user_not_found', 'the person does not exist (400 user_not_found)'],
  [403, 'Your code is 482913', 'Slack does not accept the webhook (403)'],
  [302, '<html>', 'Slack does not accept the webhook (302)'],
])('%i %s breaks the destination', (status, body, reason) => {
  expect(outcome(status, body)).toEqual({ kind: 'broken', reason, advice: expect.any(String) as string });
});

it.each<[number, string, string]>([
  [400, 'invalid_payload', 'Slack refused the message as invalid (400 invalid_payload)'],
  [400, 'invalid_blocks', 'Slack refused the blocks (400 invalid_blocks)'],
  [400, 'no_text', 'the message is empty (400 no_text)'],
  [400, 'msg_too_long', 'the message is too long (400 msg_too_long)'],
  [400, 'constructor', 'Slack refused the message (400)'],
  [413, 'Your code is 482913', 'Slack refused the message (413)'],
])('%i %s refuses the message', (status, body, reason) => {
  expect(outcome(status, body)).toEqual({ kind: 'refused', reason });
});

it('429 obeys the pause that is asked for', () => {
  expect(outcome(429, 'rate_limited', '30')).toMatchObject({ kind: 'limited', retryAfter: 30_000 });
});

it.each([
  'ok',
  ' ok\n',
  '',
  '{"ok":true}',
  '{"success":true}',
  '{"ok":true,"channel":"C1","message":{"text":"x"}}',
  '{"success":true,"ok":null}',
])('2xx %j says that it is delivered', (body) => {
  for (const status of [200, 201, 202, 204])
    expect(outcome(status, body)).toEqual({ kind: 'delivered', message: null });
});

it.each([
  '<html>Log in to the network</html>',
  '<!DOCTYPE html>',
  'invalid_blocks',
  'no_service',
  'OK, please log in',
  'not ok',
  'ok ok',
  'null',
  'true',
  '"ok"',
  '[]',
  '["ok"]',
  '[{"ok":true}]',
  '{}',
  '{"ok":false,"error":"channel_not_found"}',
  '{"ok":"true"}',
  '{"ok":1}',
  '{"success":false,"error":"invalid"}',
  '{"success":"true"}',
  '{"result":{"ok":true}}',
  '{"ok":true',
  '['.repeat(30_000),
])('2xx %.60j is ambiguous', (body) => {
  for (const status of [200, 202, 299])
    expect(outcome(status, body)).toMatchObject({ kind: 'transient', ambiguous: true });
});

it.each([400, 402, 405, 407, 418, 451])('%i with a page of somebody else is ambiguous', (status) => {
  expect(outcome(status, ' <html><b>Your code is 482913')).toEqual({
    kind: 'transient',
    reason: `the answer does not say that Slack took the message (${status})`,
    ambiguous: true,
  });
});

it.each([408, 500, 502, 503])('%i is worth another try', (status) => {
  expect(outcome(status, 'rollup_error')).toMatchObject({ kind: 'transient', ambiguous: false });
});
