import { expect, it } from 'vitest';
import { findCode } from '../../../src/codes/find-code.ts';
import { checkLines } from './lines.ts';

checkLines(
  'what could not be decoded is not searched',
  `
  - | hK8ZzA==
  - | 4pyTIGNvZGUgNDQ4MTQ0
  - | U29tZSB0ZXh0IDQ0ODE0NA==
  - | code hK8ZzA==
  - | AAECAwQFBgcICQ==
  - | 44Z814==
  - | x7+44Z8/4Q==
  - | K7F2QX=
  - | Your code: a8Zk+92x
  `,
);

it.each(['\u0000', '\u0001', '\u001b', '\u007f', '\u0085'])(
  'no control character joins the halves of a number: %j',
  (control) => {
    expect(findCode(`Your code is 448${control}144`)?.value).not.toBe('448144');
    expect(findCode(`Your code is 44814${control}4`)?.value).not.toBe('448144');
    expect(findCode(`Your code is 448144${control}`)?.value).toBe('448144');
  },
);
