import { expect, it } from 'vitest';
import { findCode } from '../../../src/codes/find-code.ts';
import { DAY, MINUTE } from '../../../src/domain/time.ts';
import { checkLines } from './lines.ts';

it.each([
  ['Kod 482913 jest ważny 3 dni', 3 * DAY],
  ['Twój kod 482913 jest ważny przez 7 dni', 7 * DAY],
  ['Kod 482913 traci ważność po 1 dniu', DAY],
  ['Kód 482913 platí 3 dny', 3 * DAY],
  ['Váš kód 482913 je platný 7 dní', 7 * DAY],
  ['Kód 482913 je platný 1 den', DAY],
  ['Tasdiqlash kodi 482913, 3 kun amal qiladi', 3 * DAY],
  ['Kod 482913. Amal qilish muddati 7 kun', 7 * DAY],
  ['Seu código 482913 vale por 10 minutos', 10 * MINUTE],
  ['Tu código 482913 vale por 10 minutos', 10 * MINUTE],
])('%j says how long', (text, validFor) => {
  expect(findCode(text)).toMatchObject({ value: '482913', validFor });
});

checkLines(
  'what could not be decoded is not searched',
  `
  - | hK8ZzA==
  - | 4pyTIGNvZGUgNDQ4MTQ0
  - | U29tZSB0ZXh0IDQ0ODE0NA==
  - | code hK8ZzA==
  - | AAECAwQFBgcICQ==
  - | 44Z814==
  `,
);
