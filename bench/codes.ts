import { examineText, findCode } from '../src/codes/find-code.ts';
import type { Figure } from './figure.ts';

/** What SIMs receive in a day, in the usual proportion of codes, notices and talk. */
const TYPICAL: readonly string[] = [
  'Your Larkspur verification code is 482913. It expires in 5 minutes. Do not share it with anyone.',
  '<#> 7315 is your Parcelo login code. Never share it.\nQ7xk2PlmR9a',
  '482913 is the OTP for your purchase of INR 1,299.00 at SHOPKART with card ending 4471. Not you? Call 18001234567.',
  '【云帆银行】您正在登录手机银行，验证码：482913，5分钟内有效。任何人索取验证码均为诈骗，请勿泄露！',
  '【驿站】您的包裹已到达云栖花园店，请凭8-2-3017取件，营业时间9:00-21:00。',
  'Ваш код подтверждения: 482913. Никому его не сообщайте.',
  'رمز التحقق الخاص بك هو ٤٨٢٩١٣. لا تشاركه مع أي شخص.',
  'Su código de verificación es 482913. Caduca en 10 minutos. No lo comparta con nadie.',
  'Your card ending 4471 was used for 49.90 EUR at RIVER CAFE on 05/03/2026 14:22. Questions? Call 0800 555 0199.',
  'Ihre Sendung 00340434161094042557 kommt heute zwischen 14:00 und 16:00 Uhr: https://paket.example/t/9f3',
  '【云帆银行】您尾号1234的储蓄卡3月5日14:22支出人民币1250元，余额8930.12元。',
  'Hi, I am running late, see you at the station around half past seven. Can you bring the blue bag?',
];

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['10,000 characters of numbers', '4829 '],
  ['10,000 characters of names and numbers', '验证码482913'],
];

/** Returns the quickest round, in microseconds for each text: what else runs on the machine only adds to it. */
const microseconds = (texts: readonly string[], rounds: number, times: number): number => {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (let i = 0; i < times; i++) for (const text of texts) findCode(text);
    best = Math.min(best, ((performance.now() - started) * 1_000) / (times * texts.length));
  }
  return best;
};

/** Measures looking for a code in typical messages, with all languages, and in two of the dearest texts. */
export async function benchCodes(): Promise<Figure[]> {
  microseconds(TYPICAL, 1, 300);
  const figures: Figure[] = [
    { name: 'a typical message', value: microseconds(TYPICAL, 200, 5), unit: 'µs', target: '≤ 30' },
  ];
  const candidates = TYPICAL.reduce((sum, text) => sum + examineText(text).candidates.length, 0);
  figures.push({ name: 'candidates in it', value: candidates / TYPICAL.length, unit: '', target: '' });
  for (const [name, unit] of HOSTILE) {
    const text = unit.repeat(10_000 / unit.length);
    figures.push({ name, value: microseconds([text], 10, 1) / 1_000, unit: 'ms', target: '' });
    // Others on this event loop get their turn between the measurements.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return figures;
}

if (import.meta.main) {
  for (const { name, value, unit, target } of await benchCodes()) {
    process.stdout.write(`${name}: ${value.toFixed(1)} ${unit}${target && ` (target ${target})`}\n`);
  }
}
