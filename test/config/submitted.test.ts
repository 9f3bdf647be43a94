import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished, vi } from 'vitest';
import { loadSubmitted } from '../../src/config/submitted.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { complaints, minimal } from './files.ts';

it('takes the example as it is, and fills in nothing of this machine', () => {
  vi.stubEnv('TELEGRAM_TOKEN', '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ');
  onTestFinished(() => void vi.unstubAllEnvs());
  const loaded = loadSubmitted(readFileSync('config/example.yaml', 'utf8'), MONDAY_NOON);
  if (!loaded.ok) throw new Error(complaints(loaded).join('\n'));
  expect(JSON.stringify(loaded.config)).not.toContain('AAHdq');
});

it.each([
  'destinations: { screen: { type: telegram, token: "${T}", chat: "${CHAT}", topic: "${TOPIC}", silent: "${SILENT}" } }',
  'destinations: { screen: { type: slack, webhook_url: "https://${HOST}/${PATH}" } }',
  'destinations: { screen: { type: webhook, url: "${URL}", secret: "${SECRET}" } }',
  'destinations: { screen: { type: ntfy, topic: "${TOPIC}", token: "${TOKEN}" } }',
  'destinations: { screen: { type: email, server: "${S}", user: "${U}", password: "${P}", from: "${F}", to: "${TO}" } }',
  'destinations: { screen: { type: console, ca: "${file:/etc/ssl/ca.pem}", ipv4_only: "${V4}" } }',
])('finds something that stands for each reference in %s', (destinations) => {
  const loaded = loadSubmitted(minimal({ destinations }), MONDAY_NOON);
  expect(loaded.ok ? [] : complaints(loaded)).toEqual([]);
});

it('takes defaults, and complains of what is wrong by itself', () => {
  const loaded = loadSubmitted(
    minimal({ more: 'retention: "${KEEP:-2d}"\ntime_zone: Nowhere/Land' }),
    MONDAY_NOON,
  );
  expect(complaints(loaded)).toEqual([expect.stringMatching(/^config:\d+:\d+: .*Nowhere/) as string]);
  const right = loadSubmitted(minimal({ more: 'retention: "${KEEP:-2d}"' }), MONDAY_NOON);
  expect(right).toMatchObject({ ok: true, config: { retention: 172_800_000 } });
});
