import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { startRelay } from '../../src/app/start.ts';
import { realAlarm } from '../../src/domain/time.ts';
import { startFakeSlack } from '../../test/fakes/slack.ts';
import { startFakeTelegram } from '../../test/fakes/telegram.ts';
import { loadBenchConfig } from '../fast-relay.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { EVERY_HOUR, FLOOD, HARD, LAB, RECENT, sms, status } from './day.ts';
import { DESK, PASSWORD, stagedConfig, TOKEN, type Staging } from './staged-config.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What arrives is sent within this time. */
const A_MOMENT = 200;

/** A relay that has seen a day. */
export interface StagedRelay {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a relay whose clock runs through a day in which its gateways report, up to now.
 */
export async function startStagedRelay(staging: Staging): Promise<StagedRelay> {
  const { folder, remove } = temporaryFolder();
  let behind = staging === 'empty' ? 0 : 24 * HOUR;
  const clock = (): number => Date.now() - behind;
  const telegram = await startFakeTelegram({ limits: false });
  const slack = await startFakeSlack({ limits: false });
  const screen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const relay = await startRelay(
    loadBenchConfig(stagedConfig(staging, folder, { telegram, slack: slack.webhookUrl }), { PASSWORD }),
    { clock, alarm: realAlarm(clock), random: Math.random, screen, log: pino({ enabled: false }) },
  );
  const post = (body: string, path = `office/${TOKEN}`): Promise<Response> =>
    fetch(`${relay.url}/report/${path}`, { method: 'POST', body });
  const report = async (body: object, path?: string): Promise<void> => {
    const answer = await post(JSON.stringify(body), path);
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  };
  /** Reports an SMS. The clock stands still until its message has arrived in the team's chat, if it goes there. */
  const receive = async (...[port, sender, text]: [string, string, string]): Promise<void> => {
    const before = telegram.messages.length;
    await report(sms(clock(), port, sender, text));
    for (let tries = 0; telegram.messages.length === before && tries < 400; tries++) await setTimeout(5);
    await setTimeout(25);
  };
  if (staging !== 'empty') {
    await report(status());
    await report(status({}, LAB), `lab/${TOKEN}-lab`);
    // What is wrong from the beginning is said before hours pass.
    await setTimeout(2_000);
    for (let hour = 24; hour > 0; hour--) {
      behind = hour * HOUR;
      const many = 3 + Math.round(9 * Math.abs(Math.sin(hour / 3.1)));
      for (let i = 0; i < many; i++) {
        behind = hour * HOUR - i * 4 * MINUTE;
        const [port, sender, text] = EVERY_HOUR[(i + hour) % EVERY_HOUR.length] ?? EVERY_HOUR[0];
        const written = text.replace('$', String(100_000 + i * 4_177 + hour));
        await receive(port, sender, written);
      }
      // They arrive in that hour too.
      await setTimeout(A_MOMENT);
    }
    behind = 20 * MINUTE;
    await report(status({ '14.01': 8, '9.01': 9 }));
    await setTimeout(6_000);
    for (let i = FLOOD; i > 0; i--) {
      behind = 15 * MINUTE + i * 10_000;
      await report(sms(clock(), '5.01', 'Promo', `Casino night! Offer ${i}: play now.`));
    }
    const recent = staging === 'hard' ? [...RECENT, ...HARD].sort(([one], [other]) => other - one) : RECENT;
    for (const [ago, ...rest] of recent) {
      behind = ago * 1_000;
      await receive(...rest);
    }
    behind = 0;
    await setTimeout(A_MOMENT);
    await report(status({ '14.01': 8, '9.01': 9 }));
    await report(status({}, LAB), `lab/${TOKEN}-lab`);
    await post('{"type":"recv-sms","sms":[[0,');
    await post('{}', 'office/the-token-of-before-0001');
    await post('{}', 'ofice/the-token-of-before-0001');
    await setTimeout(2_000);
    await attend(relay.url);
  }
  return {
    url: relay.url,
    async stop() {
      await relay.stop();
      await Promise.all([telegram.close(), slack.close()]);
      remove();
    },
  };
}

const found = z.object({
  items: z.array(z.object({ id: z.string(), gateway: z.string(), condition: z.string() })),
});

/** Has somebody see to an alert, and silence others. */
async function attend(url: string): Promise<void> {
  const ask = (path: string, body?: object): Promise<Response> =>
    fetch(`${url}/api/v1${path}`, {
      headers: { Authorization: `Bearer ${DESK}`, 'Content-Type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  const { items } = found.parse(await (await ask('/alerts?state=firing')).json());
  const low = items.find(({ gateway, condition }) => gateway === 'office' && condition === 'low_balance');
  if (low) await ask(`/alerts/${low.id}/acknowledge`, { comment: 'topped up in the evening' });
  const silence = {
    match: { gateway: ['lab'] },
    until: Date.now() + 4 * HOUR,
    reason: 'SIMs are being exchanged',
  };
  const answer = await ask('/silences', silence);
  if (!answer.ok) throw new Error(await answer.text());
}
