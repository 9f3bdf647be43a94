import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { startRelay, type Relay } from '../../src/app/start.ts';
import { realAlarm } from '../../src/domain/time.ts';
import { loadBenchConfig } from '../fast-relay.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TOKEN = 'token-of-the-pictures';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const SIMS = {
  '1.01': { name: 'Google Ads', number: '+371 2000 0001', tags: ['ads'] },
  '1.02': { name: 'Bank', number: '+371 2000 0002', tags: ['bank'] },
  '2.01': { name: 'Support line', number: '+371 2000 0003', tags: ['support'] },
  '3.01': {
    name: 'A SIM with a name that is longer than anybody expects it to be',
    number: '+371 2000 0004',
  },
  '14.01': { name: 'Pool 14', number: '+371 2000 0055', tags: ['pool'] },
  '4.01': { name: 'متجر المثال', number: '+371 2000 0056' },
};

/** SMS of the last minutes: how many seconds ago, at which port, from whom, what. */
type Recent = readonly (readonly [ago: number, port: string, sender: string, text: string])[];

const RECENT: Recent = [
  [460, '2.01', 'Clinic', 'Reminder: Dr. Example, Tuesday 14:30, room 204. Reply 1 to confirm.'],
  [400, '14.01', 'Банк Пример', 'Код подтверждения: 48291377. Действует 10 минут.'],
  [150, '1.02', 'HSBC', 'Your HSBC code is 119284. It is valid for 5 minutes. Never share it.'],
  [80, '1.01', 'Operator', 'Your balance is 4.20 EUR. Top up at any kiosk.'],
  [62, '2.01', 'Acme', 'Your Acme code is 4471. It is valid for 2 minutes.'],
  [4, '1.01', 'Google', 'G-482913 is your Google verification code. It is valid for 5 minutes.'],
];

/** What is hard to show well. */
const HARD: Recent = [
  [300, '3.01', 'A-VERY-LONG-SENDER-NAME', 'Use 5512 to sign in. It is valid for 6 minutes.'],
  [170, '4.01', 'متجر المثال', 'رمز التحقق الخاص بك هو 730164. صالح لمدة 5 دقائق.'],
  [40, '3.01', '\u202eknaB', 'A hostile <b>text</b> with https://elsewhere.test in it'],
];

/** What a relay has seen: nothing, a day, or a day with what is hard to show. */
export type Staging = 'empty' | 'day' | 'hard';

/** A relay that has seen a day. */
export type StagedRelay = Pick<Relay, 'url' | 'stop'>;

/**
 * Starts a relay whose clock runs through a day in which a gateway reports, up to now.
 */
export async function startStagedRelay(staging: Staging): Promise<StagedRelay> {
  const isEmpty = staging === 'empty';
  const { folder } = temporaryFolder();
  let behind = isEmpty ? 0 : 24 * HOUR;
  const clock = (): number => Date.now() - behind;
  const screen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const relay = await startRelay(
    loadBenchConfig({
      server: { listen: '127.0.0.1:0' },
      store: `sqlite:${folder}/pictures.db`,
      time_zone: 'Europe/Riga',
      gateways: { office: { token: TOKEN, sims: isEmpty ? {} : SIMS }, lab: { token: `${TOKEN}-2` } },
      destinations: {
        team: { type: 'console', allow_log: true },
        // Nobody listens there.
        flows: {
          type: 'webhook',
          url: 'http://127.0.0.1:9/',
          secret: `whsec_${Buffer.alloc(24).toString('base64')}`,
        },
      },
      rules: [
        { name: 'one-time codes', when: { code: true }, send: ['team'] },
        { name: 'alerts', when: { event: 'alert' }, send: ['team', 'flows'] },
        { name: 'every other SMS', when: { event: 'sms' }, send: ['team'] },
      ],
    }),
    { clock, alarm: realAlarm(clock), random: Math.random, screen, log: pino({ enabled: false }) },
  );
  const report = async (body: object, gateway = 'office', token = TOKEN): Promise<void> => {
    const url = `${relay.url}/report/${gateway}/${token}`;
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  };
  if (!isEmpty) {
    await report(status(), 'office');
    for (let hour = 24; hour > 0; hour--) {
      behind = hour * HOUR;
      const many = 3 + Math.round(9 * Math.abs(Math.sin(hour / 3.1)));
      for (let i = 0; i < many; i++)
        await report(
          sms(
            clock(),
            '1.02',
            'Acme',
            i % 5 < 3 ? `Your Acme code is ${100_000 + i * 77 + hour}.` : `Note ${i}`,
          ),
        );
      // They arrive in that hour too.
      await setTimeout(200);
    }
    behind = 20 * MINUTE;
    await report(status({ '14.01': 8, '9.01': 9 }), 'office');
    const recent = staging === 'hard' ? [...RECENT, ...HARD].sort(([one], [other]) => other - one) : RECENT;
    for (const [ago, ...rest] of recent) {
      behind = ago * 1_000;
      await report(sms(clock(), ...rest));
      await setTimeout(200);
    }
    behind = 0;
    await setTimeout(200);
    await report(status({ '14.01': 8, '9.01': 9 }), 'office');
  }
  return { url: relay.url, stop: () => relay.stop() };
}

/** A dev-status of 16 ports with 2 slots; those in `states` are in another one. */
function status(states: Readonly<Record<string, number>> = {}): object {
  const ports = Array.from({ length: 32 }, (_, i) => `${Math.floor(i / 2) + 1}.0${(i % 2) + 1}`);
  return {
    ...{ type: 'dev-status', seq: 5, expires: 60, mac: '00-30-f1-00-00-01', ip: '192.168.1.44', ver: '532' },
    status: ports.map((port, i) => ({
      port,
      st: states[port] ?? (i % 2 === 1 ? (i % 3 === 0 ? 0 : 1) : i % 9 === 0 ? 4 : 3),
      ...{
        iccid: `89371000000000${10_000 + i}`,
        imsi: `2470100000${10_000 + i}`,
        opr: '24701 Example',
        sig: 12 + (i % 15),
        bal: `${i}.40`,
      },
    })),
  };
}

function sms(at: number, port: string, sender: string, text: string): object {
  const content = `Sender: ${sender}\r\nReceiver: "${port}"\r\nSMSC: 37120000000\r\n\r\n${text}`;
  const row = [0, port, Math.floor(at / 1_000), sender, '', Buffer.from(content).toString('base64')];
  return { type: 'recv-sms', sms_num: 1, sms: [row] };
}
