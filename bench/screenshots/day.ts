/** What the fleet of the pictures reports: SIMs, SMS, and the bodies in which a gateway posts them. */

export const SIMS = {
  '1.01': { name: 'Google Ads', number: '+371 2000 0001', tags: ['ads'] },
  '1.02': { name: 'Bank', number: '+371 2000 0002', tags: ['bank'] },
  '2.01': { name: 'Support line', number: '+371 2000 0003', tags: ['support'] },
  '5.01': { name: 'Web shop', number: '+371 2000 0014', tags: ['shop'] },
  '14.01': { name: 'Pool 14', number: '+371 2000 0055', tags: ['pool'] },
};

/** SIMs whose names are hard to show well. */
export const HARD_SIMS = {
  '3.01': {
    name: 'A SIM with a name that is longer than anybody expects it to be',
    number: '+371 2000 0004',
    tags: ['a-tag-that-is-longer-than-it-should-be'],
  },
  '4.01': { name: 'متجر المثال', number: '+371 2000 0056' },
};

/** SMS of the last minutes: how many seconds ago, at which port, from whom, what. */
export type Recent = readonly (readonly [ago: number, port: string, sender: string, text: string])[];

export const RECENT: Recent = [
  [460, '2.01', 'Clinic', 'Reminder: Dr. Example, Tuesday 14:30, room 204. Reply 1 to confirm.'],
  [400, '14.01', 'Банк Пример', 'Код подтверждения: 48291377. Действует 10 минут.'],
  [310, '5.01', 'Parcels', 'Your parcel waits in locker 12 at Example Street 4. Pickup code: 7731.'],
  [150, '1.02', 'HSBC', 'Your HSBC code is 119284. It is valid for 5 minutes. Never share it.'],
  [80, '1.01', 'Operator', 'Your balance is 4.20 EUR. Top up at any kiosk.'],
  [62, '2.01', 'Acme', 'Your Acme code is 4471. It is valid for 2 minutes.'],
  [4, '1.01', 'Google', 'G-482913 is your Google verification code. It is valid for 5 minutes.'],
];

/** Who writes through the day: to which port, from whom, and what, where a dollar sign stands for a code. */
export const EVERY_HOUR = [
  ['1.02', 'Acme', 'Your Acme code is $.'],
  ['1.01', 'Google', 'G-$ is your Google verification code.'],
  ['2.01', '+447700900123', 'Could you call me back about the order?'],
  ['5.01', 'Shop', 'Use $ to log in to the shop. It is valid for 10 minutes.'],
  ['1.02', 'Bank', 'Payment of 12.40 EUR at Example Store.'],
] as const;

/** What is hard to show well. */
export const HARD: Recent = [
  [300, '3.01', 'A-VERY-LONG-SENDER-NAME', 'Use 5512 to sign in. It is valid for 6 minutes.'],
  [290, '3.01', '+447700900123', `https://elsewhere.test/${'a'.repeat(180)}`],
  [170, '4.01', 'متجر المثال', 'رمز التحقق الخاص بك هو 730164. صالح لمدة 5 دقائق.'],
  [40, '3.01', '\u202eknaB', 'A hostile <b>text</b> with https://elsewhere.test in it'],
];

/** Somebody who writes again and again: how many times. */
export const FLOOD = 14;

/** The address of the gateway `lab`. */
export const LAB = '00-30-f1-00-00-02';

/** Makes a dev-status of 16 ports with 2 slots; those in `states` are in another one. */
export function status(states: Readonly<Record<string, number>> = {}, mac = '00-30-f1-00-00-01'): object {
  const ports = Array.from({ length: 32 }, (_, i) => `${Math.floor(i / 2) + 1}.0${(i % 2) + 1}`);
  return {
    ...{ type: 'dev-status', seq: 5, expires: 7_200_000, mac, ip: '192.168.1.44', ver: '532' },
    status: ports.map((port, i) => ({
      port,
      st: states[port] ?? (hasNone(i) ? 0 : i % 2 === 1 ? 1 : i % 9 === 0 ? 4 : 3),
      ...(!hasNone(i) && {
        iccid: `89371000000000${mac.slice(-1)}${1_000 + i}`,
        imsi: `247010000${mac.slice(-1)}${10_000 + i}`,
        opr: i % 5 === 4 ? '24702 Sample' : '24701 Example',
        sig: 12 + (i % 15),
        bal: (2 + ((i * 37) % 90) / 10).toFixed(2),
      }),
    })),
  };
}

/** Checks whether a slot has no SIM. */
function hasNone(slot: number): boolean {
  return slot % 6 === 3;
}

/** Makes a report with one SMS. */
export function sms(at: number, port: string, sender: string, text: string): object {
  const content = `Sender: ${sender}\r\nReceiver: "${port}"\r\nSMSC: 37120000000\r\n\r\n${text}`;
  const row = [0, port, Math.floor(at / 1_000), sender, '', Buffer.from(content).toString('base64')];
  return { type: 'recv-sms', sms_num: 1, sms: [row] };
}
