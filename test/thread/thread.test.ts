import { expect, it, onTestFinished, vi } from 'vitest';
import { startThread, ThreadLost, type Thread } from '../../src/thread/thread.ts';
import type { ProgramServices } from './program.ts';

function start(): { thread: Thread<ProgramServices>; lost: unknown[] } {
  const lost: unknown[] = [];
  const thread = startThread<ProgramServices>({
    program: new URL('./program.ts', import.meta.url),
    youngGeneration: 4,
    onLost: (error) => lost.push(error),
  });
  onTestFinished(() => thread.close());
  return { thread, lost };
}

it('answers each call with its own result, in whichever order they are done', async () => {
  const { thread } = start();
  const numbers = Array.from({ length: 500 }, (_, i) => i);
  const doubled = Promise.all(numbers.map((number) => thread.call('double', number)));
  const order: string[] = [];
  await Promise.all(
    [40, 1, 20].map(async (after) => {
      order.push(await thread.call('later', { after, value: `after ${after}` }));
    }),
  );
  expect(await doubled).toEqual(numbers.map((number) => number * 2));
  expect(order).toEqual(['after 1', 'after 20', 'after 40']);
});

it('hands on what a service throws, at once or later', async () => {
  const { thread } = start();
  const error: unknown = await thread.call('fail', 'this').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'SyntaxError', message: 'cannot read this' });
  expect((error as Error).stack).toContain('program.ts');
  await expect(thread.call('failLater', 'range')).rejects.toMatchObject({
    name: 'RangeError',
    message: 'out of range',
  });
  expect(await thread.call('double', 4)).toBe(8);
});

it('tells who waits that it ended, and is there again for the next call', async () => {
  const { thread, lost } = start();
  const waiting = thread.call('later', { after: 60_000, value: 'never' });
  const ending = thread.call('end', undefined);
  await expect(waiting).rejects.toBeInstanceOf(ThreadLost);
  await expect(ending).rejects.toBeInstanceOf(ThreadLost);
  expect(lost).toHaveLength(1);
  expect(await thread.call('double', 21)).toBe(42);
});

it('answers nobody any more once it is closed', async () => {
  const { thread, lost } = start();
  expect(await thread.call('double', 1)).toBe(2);
  const waiting = thread.call('later', { after: 60_000, value: 'never' });
  // It is under way when the thread is closed.
  await thread.call('double', 1);
  const refused = expect(waiting).rejects.toBeInstanceOf(ThreadLost);
  await thread.close();
  await refused;
  await expect(thread.call('double', 1)).rejects.toBeInstanceOf(ThreadLost);
  expect(lost).toEqual([]);
});

it('says why it cannot start', async () => {
  const onLost = vi.fn();
  const thread = startThread<ProgramServices>({
    program: new URL('./missing.ts', import.meta.url),
    youngGeneration: 4,
    onLost,
  });
  onTestFinished(() => thread.close());
  await expect(thread.call('double', 1)).rejects.toBeInstanceOf(ThreadLost);
  expect(onLost).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'MODULE_NOT_FOUND' }));
});
