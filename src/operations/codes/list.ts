import { MINUTE, type Millis } from '../../domain/time.ts';
import type { StoredEvent } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { compileFilter, eventFilter, type EventFilter } from '../event-filter.ts';
import { list, moment } from '../fields.ts';
import { useCase, type Caller } from '../use-case.ts';
import { asListed, holdsCode, listedCode, type SmsWithCode } from './code.ts';

/** Time for which a code is recent. */
export const RECENT = 15 * MINUTE;
/** Most codes of a list: more than anybody waits for. */
const MOST_CODES = 200;

/** The filters of codes. */
export const codeFilter = eventFilter.pick({ sim: true, tag: true });

/** Lists recent SMS that hold a code, the newest first, with who has taken them. */
export const listCodes = useCase({
  role: 'viewer',
  input: codeFilter.extend({ since: moment }),
  result: list(listedCode),
  run: async (context: StoreContext, caller, input) => {
    const newest = await recentCodes(context, caller, input);
    const taken = await context.store.assignments.of(newest.map(({ event }) => event.id));
    return newest.map(({ event }) => asListed(event, taken.get(event.id) ?? null));
  },
});

/** A stored SMS that holds a code. */
type StoredCode = StoredEvent & { readonly event: SmsWithCode };

/** Returns the newest codes since a moment, the newest first. */
export async function recentCodes(
  { config, store: { reader } }: Pick<StoreContext, 'config' | 'store'>,
  { scope, codes }: Pick<Caller, 'scope' | 'codes'>,
  filter: EventFilter & { readonly since: Millis },
): Promise<readonly StoredCode[]> {
  const kinds = [true, 'pickup'] as const;
  const found = await Promise.all(
    kinds.map(async (code) => {
      const meant = { ...filter, event: 'sms', code } as const;
      const compiled = await compileFilter({ config, reader }, scope, codes, meant);
      return (await reader.events(compiled.scope, compiled.query, { limit: MOST_CODES })).items;
    }),
  );
  return found
    .flat()
    .filter((one): one is StoredCode => holdsCode(one.event))
    .sort((a, b) => b.event.id - a.event.id)
    .slice(0, MOST_CODES);
}
