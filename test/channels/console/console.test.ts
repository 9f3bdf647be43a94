import { expect, it } from 'vitest';
import { createConsoleChannel } from '../../../src/channels/console/console.ts';
import { deps, outgoing, screen } from '../outgoing.ts';

const quiet = { type: 'console', allow_log: false } as const;

it('writes in colour on a terminal', async () => {
  const terminal = screen(true);
  const outcome = await createConsoleChannel(quiet, deps({ screen: terminal })).send(outgoing());
  expect(outcome).toEqual({ kind: 'delivered', message: null });
  expect(terminal.written.join('')).toBe(
    '\n│ \u001b[1;7m482913\u001b[0m\n│ office/1.02 · Google Ads\n│ \n│ Your code is 482913\n',
  );
});

it('writes off a terminal only where that is allowed, and then without colour', async () => {
  const file = screen(false);
  const outcome = await createConsoleChannel(quiet, deps({ screen: file })).send(outgoing());
  expect(outcome).toMatchObject({
    kind: 'broken',
    advice: expect.stringContaining('allow_log: true') as string,
  });
  expect(file.written).toEqual([]);
  await createConsoleChannel({ ...quiet, allow_log: true }, deps({ screen: file })).send(outgoing());
  expect(file.written).toEqual(['\n│ 482913\n│ office/1.02 · Google Ads\n│ \n│ Your code is 482913\n']);
});

it('lets no text forge a line or move the cursor', async () => {
  const terminal = screen(true);
  const body = [{ text: 'a\n│ office/1.01\u001b[2J\r\u202eevil\u2028x' }];
  await createConsoleChannel(quiet, deps({ screen: terminal })).send(outgoing({ body }));
  expect(terminal.written.join('')).toBe('\n│ a\n│ │ office/1.01␛[2J␍⟨U+202E⟩evil⟨U+2028⟩x\n');
});

it('tells that it could not write, without what it wanted to write', async () => {
  const broken = {
    isTTY: true,
    write: (_: string, done: (error?: Error | null) => void) =>
      done(Object.assign(new Error('write EPIPE 482913'), { code: 'EPIPE' })),
  };
  expect(await createConsoleChannel(quiet, deps({ screen: broken })).send(outgoing())).toEqual({
    kind: 'transient',
    reason: 'stdout cannot be written (EPIPE)',
    ambiguous: false,
  });
});
