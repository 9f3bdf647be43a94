import type { StoreContext } from '../context.ts';
import { compileFilter, eventFilter } from '../event-filter.ts';
import { list, moment } from '../fields.ts';
import { useCase } from '../use-case.ts';
import { asListed, holdsCode, listedCode } from './code.ts';

/** Codes that somebody looks for, wherever they are listed. */
const codeFilter = eventFilter.pick({ sim: true, tag: true }).extend({ since: moment });
/** Most codes of a list: more than anybody waits for. */
const MOST_CODES = 200;

/** Lists recent SMS that hold a code, the newest first, with who has taken them. */
export const listCodes = useCase({
  role: 'viewer',
  input: codeFilter,
  result: list(listedCode),
  run: async ({ config, store }: StoreContext, caller, input) => {
    const { reader, assignments } = store;
    const kinds = [true, 'pickup'] as const;
    const found = await Promise.all(
      kinds.map(async (code) => {
        const filter = { ...input, event: 'sms', code } as const;
        const { scope, query } = await compileFilter({ config, reader }, caller.scope, caller.codes, filter);
        return (await reader.events(scope, query, { limit: MOST_CODES })).items;
      }),
    );
    const newest = found
      .flat()
      .map(({ event }) => event)
      .filter(holdsCode)
      .sort((a, b) => b.id - a.id)
      .slice(0, MOST_CODES);
    const taken = await assignments.of(newest.map((event) => event.id));
    return newest.map((event) => asListed(event, taken.get(event.id) ?? null));
  },
});
