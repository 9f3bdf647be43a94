import { it } from 'vitest';
import { expectNothingLost } from './killing.ts';

it('loses nothing that it acknowledged when it is killed under load again and again', () =>
  expectNothingLost(6));
