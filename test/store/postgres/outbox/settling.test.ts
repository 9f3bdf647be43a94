import { expect, it } from 'vitest';
import { StoreUnavailable } from '../../../../src/store/contract/errors.ts';
import type { Tenure } from '../../../../src/store/contract/ownership.ts';
import type { Connection } from '../../../../src/store/postgres/connection/database.ts';
import { createSettling, type Settlement } from '../../../../src/store/postgres/outbox/settling.ts';

const MINE: Tenure = { duty: 'account mine' };
const LOST: Tenure = { duty: 'account lost' };

const CONNECTION: Connection = { rows: () => Promise.resolve([]), run: () => Promise.resolve(0) };

function settlementOf(id: number, tenure: Tenure = MINE): Settlement {
  return { changed: [{ id, state: 'held' }], created: [], tenure };
}

/** A settling over a database whose transactions are counted, by the tenures that they fence; the first one waits. */
function openSettling(trouble: StoreUnavailable | null = null) {
  const transactions: (readonly Tenure[])[] = [];
  const begun = Promise.withResolvers<undefined>();
  const goOn = Promise.withResolvers<undefined>();
  const settling = createSettling({
    changes: { count: () => Promise.resolve(() => undefined) },
    counts: { counted: () => undefined },
    ownership: {
      transaction: (work) =>
        work(CONNECTION, async (tenures) => {
          transactions.push(tenures);
          begun.resolve(undefined);
          await goOn.promise;
          if (trouble !== null) throw trouble;
          if (tenures.includes(LOST)) throw new StoreUnavailable('displaced', 'another one has it');
        }),
    },
  });
  return { ...settling, transactions, begun: begun.promise, goOn: () => goOn.resolve(undefined) };
}

it('settles in one transaction what came while another was on its way', async () => {
  const { settle, transactions, begun, goOn } = openSettling();
  const first = settle(settlementOf(1));
  await begun;
  const others = [2, 3, 4].map((id) => settle(settlementOf(id)));
  goOn();
  await Promise.all([first, ...others]);
  expect(transactions).toEqual([[MINE], [MINE]]);
});

it('refuses what was claimed for an account that another relay has by now, and nothing else', async () => {
  const { settle, goOn } = openSettling();
  goOn();
  const results = await Promise.allSettled([
    settle(settlementOf(1)),
    settle(settlementOf(2, LOST)),
    settle(settlementOf(3)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('refuses all of them at once where the database has trouble', async () => {
  const { settle, transactions, goOn } = openSettling(new StoreUnavailable('failed', 'it broke'));
  goOn();
  const results = await Promise.allSettled([settle(settlementOf(1)), settle(settlementOf(2))]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(transactions).toHaveLength(1);
});
