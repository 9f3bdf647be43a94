import { describe, expect, it } from 'vitest';
import { findCode } from '../../src/codes/find-code.ts';

describe('a damaged text', () => {
  it.each([
    ['Ваш код 448139\ufffd не говорите', '448139'],
    ['Tu código es 448155\ufffd no lo compartas', '448155'],
    ['Ihr Code für die Überweisung lautet 448156\ufffd. Bitte nicht weitergeben', '448156'],
    ['Ваш код\ufffd448139', '448139'],
    ['Tu c\ufffdódigo es 448155', '448155'],
    ['Ваш к\ufffd\ufffdод 448139', '448139'],
    ['您的验证\ufffd码是448166', '448166'],
    ['Your code is\u001b 448144\u0002', '448144'],
    ['Your code is \u000b448144\u000c', '448144'],
  ])('has the code that is whole: %j', (text, value) => {
    expect(findCode(text)?.value).toBe(value);
  });

  it.each([
    'Your code is 4481\u001b44',
    'Your code is 44\ufffd8144',
    'Your code is 448144\u001be',
    'Your code is G-4481\u000144',
    'Your code is A7\ufffdK2QX9',
    'Your code is 448\u0085144',
    'Your code is AB\ufffdCD12',
    'Your code is �ï448166',
  ])('has none that goes on where something is lost: %j', (text) => {
    expect(findCode(text)).toBeNull();
  });
});
