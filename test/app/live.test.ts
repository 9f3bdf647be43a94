import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLive } from '../../src/app/live.ts';
import { formatId } from '../../src/domain/id.ts';
import { realAlarm } from '../../src/domain/time.ts';
import { createOffers } from '../../src/operations/codes/offers.ts';
import { openDatabase } from '../../src/store/sqlite/connection/database.ts';
import { configOf, minimal } from '../config/files.ts';
import { accept, CODE, NOW } from '../store/contract-scene.ts';
import { sms } from '../support/sample-events.ts';
import { openFile, stored } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** More events than are read together. */
const IDS = Array.from({ length: 150 }, (_, n) => n + 1);
const DAMAGED = 7;
const OTHERS = IDS.filter((id) => id !== DAMAGED);

async function scene() {
  const file = join(temporaryFolder(), 'live.db');
  const store = await openFile(file);
  onTestFinished(() => store.close());
  return {
    store,
    /** Stores SMS with codes, and damages one of them. */
    fill: async () => {
      await accept(store, { events: IDS.map((id) => stored(sms({ id, code: CODE }))) });
      const other = openDatabase(file);
      other.exec(`UPDATE events SET body = '{' WHERE id = ${DAMAGED}`);
      other.close();
    },
  };
}

describe('a damaged event', () => {
  it('holds up no stream, and is logged once', async () => {
    const { store, fill } = await scene();
    const log: string[] = [];
    const live = createLive(
      {
        ...{ store, isOwn: () => false, subjects: { add: () => undefined } },
        runtime: {
          ...{ clock: () => NOW, alarm: realAlarm(() => NOW) },
          log: pino({ base: null }, { write: (line) => log.push(line) }),
        },
      },
      () => configOf(minimal()),
    );
    onTestFinished(() => {
      live.stop();
    });
    const { feed } = live.context.live;
    const { cursor } = await feed.after('everything', null);
    await fill();

    const everything = { scope: 'everything', wants: () => true } as const;
    const first = await feed.after('everything', cursor);
    expect(first.isLast).toBe(false);
    const second = await feed.after('everything', first.cursor);
    expect(second.isLast).toBe(true);
    const ids = [first, second].flatMap((page) => page.events(everything).map(({ id }) => id));
    expect(ids).toEqual(OTHERS);
    await live.arrivedElsewhere();
    await feed.after('everything', cursor);
    expect(log.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        ...{ level: 50, event: formatId(DAMAGED) },
        msg: expect.stringContaining('a stored event is damaged') as unknown,
      }),
    ]);
  });

  it('keeps no code from those who wait', async () => {
    const { store, fill } = await scene();
    const offered: number[] = [];
    const line = {
      isEmpty: () => false,
      offer: ({ id }: { readonly id: number }) => offered.push(id),
      lookAgain: () => Promise.resolve(),
    };
    const offer = createOffers(store.reader, line, () => false);
    await offer();
    await fill();
    await offer();
    expect(offered).toEqual(OTHERS);
  });
});
