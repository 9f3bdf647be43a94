import { z } from 'zod';
import { MINUTE, type Millis } from '../../domain/time.ts';
import type { Page, PageRequest } from '../../store/contract/paging.ts';
import type { StoredEvent } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { compileFilter, eventFilter, type EventFilter } from '../events/filter.ts';
import { list, moment } from '../fields.ts';
import { useCase, type Caller } from '../use-case.ts';
import { asListed, holdsCode, listedCode, type SmsWithCode } from './code.ts';

/** Time for which a code is recent. */
export const RECENT = 15 * MINUTE;

/** The filters of codes. */
export const codeFilter = eventFilter.pick({ sim: true, tag: true });

/** Lists SMS that hold a code, the newest first, with who has taken them, page by page. */
export const listCodes = useCase({
  role: 'viewer',
  input: codeFilter.extend({ since: moment, limit: z.number(), cursor: z.string().optional() }),
  result: z.object({ items: list(listedCode), next: z.string().nullable() }),
  run: async (context: StoreContext, caller, { limit, cursor, ...filter }) => {
    const request = { limit, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await codesSince(context, caller, filter, request);
    const taken = await context.store.assignments.of(items.map(({ event }) => event.id));
    return { items: items.map(({ event }) => asListed(event, taken.get(event.id) ?? null)), next };
  },
});

/** A stored SMS that holds a code. */
type StoredCode = StoredEvent & { readonly event: SmsWithCode };

/** Returns a page of the codes since a moment, the newest first. */
export async function codesSince(
  { config, store: { reader } }: Pick<StoreContext, 'config' | 'store'>,
  { scope, codes }: Pick<Caller, 'scope' | 'codes'>,
  filter: EventFilter & { readonly since: Millis },
  request: PageRequest,
): Promise<Page<StoredCode>> {
  const compiled = await compileFilter({ config, reader }, scope, codes, { ...filter, event: 'sms' });
  const { items, next } = await reader.events(compiled.scope, { ...compiled.query, code: 'any' }, request);
  return { items: items.filter((one): one is StoredCode => holdsCode(one.event)), next };
}
