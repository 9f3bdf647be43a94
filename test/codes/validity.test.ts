import { expect, it } from 'vitest';
import { findCode } from '../../src/codes/find-code.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';

it.each([
  ['Your code 482913 expires in 5 minutes', 5 * MINUTE],
  ['Your code 482913 is valid for 10min.', 10 * MINUTE],
  ['Your code 482913 is valid for 90 seconds', 90 * SECOND],
  ['Your code 482913 is valid for the next 2 hours', 2 * HOUR],
  ['Your code 482913 is valid for 7 days', 7 * DAY],
  ['Your code 482913 expires in ten minutes', 10 * MINUTE],
  ['Your code 482913 expires in one hour', HOUR],
  ['Your code 482913 is valid for 1 hour 30 minutes', 90 * MINUTE],
  ['Your code 482913 is valid for 1 hour and 30 minutes', 90 * MINUTE],
  ['Your code 482913 is valid for 2 min 30 sec', 150 * SECOND],
  ['Your 482913 code, valid (5 min)', 5 * MINUTE],
  ['Within 5 minutes enter your code 482913', 5 * MINUTE],
  ['We answer within 2 days. Your code is 482913, valid for 5 minutes.', 5 * MINUTE],
  ['验证码４８２９１３，１０分钟内有效', 10 * MINUTE],
  ['验证码482913，有效期为半小时', 30 * MINUTE],
  ['Your code is 482913, valid 5 minutes\n@shop.example #482913', 5 * MINUTE],
  ['Kod 482913 jest ważny 3 dni', 3 * DAY],
  ['Twój kod 482913 jest ważny przez 7 dni', 7 * DAY],
  ['Kod 482913 traci ważność po 1 dniu', DAY],
  ['Kód 482913 platí 3 dny', 3 * DAY],
  ['Váš kód 482913 je platný 7 dní', 7 * DAY],
  ['Kód 482913 je platný 1 den', DAY],
  ['Kód 482913 je platný 14 dní', 14 * DAY],
  ['Tasdiqlash kodi 482913, 3 kun amal qiladi', 3 * DAY],
  ['Kod 482913. Amal qilish muddati 7 kun', 7 * DAY],
  ['Kod 482913, 2 kun davomida yaroqli', 2 * DAY],
  ['Seu código 482913 vale por 10 minutos', 10 * MINUTE],
  ['Tu código 482913 vale por 10 minutos', 10 * MINUTE],
  ['O código 482913 é válido por 30 minutos', 30 * MINUTE],
])('%j', (text, validFor) => {
  expect(findCode(text)?.validFor).toBe(validFor);
});

it.each([
  'Your code is 482913',
  'Your code 482913 is valid until 14:05',
  'Your code 482913 is valid till 05-03-2026 14:05:33',
  'Your code is 482913. The courier comes in 20 minutes.',
  'Your code 482913 is valid for 0 minutes',
  'Your code 482913 is valid for 5000 minutes',
  '验证码482913，请于14:05前输入',
  'Your code 482913 is valid once',
])('%j says no duration', (text) => {
  expect(findCode(text)).toMatchObject({ value: '482913', validFor: null });
});
