import { expect, it } from 'vitest';
import { readScts } from '../../src/ejoin/place-and-time.ts';

it.each([
  ['250820064536A8', '2025-08-20T13:45:36Z', 'bit 3 of the first digit is the sign: 28 quarters west'],
  ['25082012453023', '2025-08-20T07:00:30Z', '23 quarters are 5:45'],
  ['25082020000032', '2025-08-20T12:00:00Z', '32 quarters are 8 hours'],
  ['25082013453600', '2025-08-20T13:45:36Z', 'no offset'],
  [' 250820064536a8 ', '2025-08-20T13:45:36Z', 'blanks and lower case'],
  ['24022923595900', '2024-02-29T23:59:59Z', 'a leap day'],
])('%s is %s (%s)', (text, time) => {
  expect(readScts(text).time).toBe(Date.parse(time));
});

it.each([
  '',
  '190125',
  '250820064536',
  '25022913453600',
  '25130113453600',
  '25010124000000',
  '2508200645361F',
  'x'.repeat(14),
])('"%s" is no time stamp', (text) => {
  expect(readScts(text).time).toBeNull();
});
