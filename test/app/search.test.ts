import pino from 'pino';
import { expect, it } from 'vitest';
import { createSearch } from '../../src/app/search.ts';
import { InvalidCursor } from '../../src/store/contract/paging.ts';
import { StoreUnavailable } from '../../src/store/contract/errors.ts';
import { wasSearched } from '../../src/store/open.ts';
import { sms } from '../support/sample-events.ts';
import { every } from '../support/stores.ts';
import { openSearching } from '../store/sqlite/search/searching.ts';

it('searches in a thread of its own, which is made when somebody searches and can be ended at any time', async () => {
  const { path, store, accept } = await openSearching();
  await accept([sms({ id: 1, text: 'payment' }), sms({ id: 2, text: 'nothing' })]);
  const alarms: (() => void)[] = [];
  const runtime = {
    clock: () => 0,
    alarm: (_at: number, work: () => void) => {
      alarms.push(work);
      return () => undefined;
    },
    log: pino({ level: 'silent' }),
  };
  const behind = Promise.withResolvers<number>();
  const address = { kind: 'sqlite', path } as const;
  const search = createSearch(address, store, runtime, behind.resolve);
  const find = search.find;
  expect(await wasSearched(address)).toBe(false);

  const words = { text: 'payment', codes: 'shown' } as const;
  // A search that takes long answers with what it has, and goes on with the next page.
  const found = await every((request) => find('everything', {}, words, request));
  expect(found).toMatchObject([{ event: { id: 1 }, deliveries: 0 }]);
  expect(await behind.promise).toBe(0);
  await expect(find('everything', {}, words, { limit: 9, cursor: '!' })).rejects.toThrow(InvalidCursor);
  await expect(find('everything', {}, { ...words, text: '/(/' }, { limit: 9 })).rejects.toMatchObject({
    kind: 'invalid',
  });

  await search.stop();
  await expect(find('everything', {}, words, { limit: 9 })).rejects.toThrow(StoreUnavailable);
  // Somebody has searched in it by now: the next one has a thread soon. It is ended before it can answer.
  const started = Promise.withResolvers<number>();
  const next = createSearch(address, store, runtime, started.resolve);
  alarms.at(-1)?.();
  expect(await started.promise).toBe(0);
  const unanswered = expect(next.find('everything', {}, words, { limit: 9 })).rejects.toThrow(
    StoreUnavailable,
  );
  await next.stop();
  await unanswered;
});
