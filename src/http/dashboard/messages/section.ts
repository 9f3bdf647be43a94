import { z } from 'zod';
import { Refusal } from '../../../domain/refusal.ts';
import { whoSaw } from '../../../operations/people/audit.ts';
import { listEvents } from '../../../operations/events/list.ts';
import { getEvent, revealEvent, whyEvent, type ShownEventDetail } from '../../../operations/events/detail.ts';
import { isMasked } from '../../../operations/masking.ts';
import { to } from '../../html.ts';
import { doesUnnoticed, maySee, shows, type Page, type Section, type Visit } from '../section.ts';
import { alertsOf } from './alert-panel.ts';
import { pageEvent } from './event.ts';
import { filterOf, isPosted, listAddress, namesShape, wordsShape, type Names, type Words } from './filter.ts';
import { DELIVERIES } from '../deliveries/section.ts';
import { RULES } from '../rules/section.ts';
import { messagePage } from './message-page.ts';
import { messagesPage } from './messages-page.ts';

/** Messages of a page. */
const LIMIT = 100;

const cursor = z.object({ cursor: z.string().max(1_000).optional() });
const one = z.object({ event: z.string().max(20) });

/** Everything that came in and happened: as a list, and each with why it went where it went. */
export const MESSAGES: Section = {
  title: 'Messages',
  address: to`/messages`,
  role: listEvents.role,
  routes: [
    shows('/messages', (visit) => list(visit, visit.query(namesShape), {}, visit.query(cursor).cursor)),
    doesUnnoticed('/messages', (visit) => {
      const [names, words] = [visit.form(namesShape), visit.form(wordsShape)];
      return isPosted(names, words)
        ? list(visit, names, words, visit.form(cursor).cursor)
        : Promise.resolve({ see: listAddress(names) });
    }),
    shows('/messages/:event', async (visit) =>
      message(visit, await getEvent(visit.context, visit.principal, { id: visit.params(one).event })),
    ),
    doesUnnoticed('/messages/:event/reveal', async (visit) =>
      message(visit, await revealEvent(visit.context, visit.principal, { id: visit.params(one).event })),
    ),
  ],
};

async function list(visit: Visit, names: Names, words: Words, from: string | undefined): Promise<Page> {
  const { look } = visit;
  const request = { limit: LIMIT, ...(from !== undefined && { cursor: from }) };
  const found = await find(visit, names, words, request).catch(asNothing);
  const events = z.array(pageEvent).parse(found.items);
  const { next } = found;
  const refused = 'refused' in found ? found.refused : null;
  const main = messagesPage({ look, names, words, events, next, refused, isFirst: from === undefined });
  const isLive = from === undefined && !isPosted(names, words);
  return {
    title: names.unrouted === undefined ? 'Messages' : 'What no rule took',
    main,
    hasFields: true,
    ...(!isLive && { reload: 'never' }),
  };
}

async function find(
  { context, principal, look }: Visit,
  names: Names,
  words: Words,
  request: Pick<Parameters<typeof listEvents>[2], 'limit' | 'cursor'>,
): ReturnType<typeof listEvents> {
  return listEvents(context, principal, { ...filterOf(names, words, look), ...request });
}

/** Finds nothing for what is not there, or is no pattern: what was written stays, and why stands above it. */
function asNothing(error: unknown): { items: []; next: null; refused: string } {
  if (!(error instanceof Refusal) || !['unknown_name', 'invalid'].includes(error.kind)) throw error;
  return { items: [], next: null, refused: error.message };
}

/** Shows a message once: whoever looks at it is in the audit, and would be each time that it is loaded again. */
async function message(visit: Visit, detail: ShownEventDetail): Promise<Page> {
  const { context, principal, look } = visit;
  const { id } = detail;
  const [why, seen] = await Promise.all([
    whyEvent(context, principal, { id }),
    whoSaw(context, principal, { event: id }),
  ]);
  const { raw, sent, assignment, peer } = detail;
  const event = pageEvent.parse(detail);
  const alerts = event.event === 'alert' ? await alertsOf(visit, event) : null;
  const main = messagePage({
    ...{ look, reader: principal.id, event, raw, sent, assignment, peer, why, seen },
    alerts,
    mayOrder: maySee(principal, DELIVERIES),
    mayTry: maySee(principal, RULES),
    isMasked: isMasked(detail),
  });
  return { title: 'Message', main, reload: 'never' };
}
