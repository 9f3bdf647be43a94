import { expect, it } from 'vitest';
import { createProgress } from '../../../src/commands/terminal/progress.ts';

function screenOf(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
  return { written, isTTY, columns: 12, write };
}

it('writes one line over and over, as wide as the terminal, and takes it away', () => {
  const screen = screenOf(true);
  let now = 0;
  const progress = createProgress(screen, () => now);
  progress.show('1 of 100000 events');
  progress.show('2 of 100000 events');
  now = 200;
  progress.show('3 events');
  progress.end();
  progress.end();
  expect(screen.written).toEqual(['\r\u001b[2K1 of 100000', '\r\u001b[2K3 events', '\r\u001b[2K']);
});

it('writes nothing where stderr is no terminal', () => {
  const screen = screenOf(false);
  const progress = createProgress(screen, () => 0);
  progress.show('1 of 100000 events');
  progress.end();
  expect(screen.written).toEqual([]);
});
