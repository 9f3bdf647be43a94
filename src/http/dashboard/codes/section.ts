import { z } from 'zod';
import { SIMWIRE } from '../../../domain/fault.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';
import { claimCode, releaseCode } from '../../../operations/codes/claims.ts';
import type { ClaimedCode, ListedCode } from '../../../operations/codes/code.ts';
import { listCodes } from '../../../operations/codes/list.ts';
import { listEvents } from '../../../operations/events/list.ts';
import { to } from '../../html.ts';
import { millis } from '../look.ts';
import { doesUnnoticed, shows, type Done, type Page, type Section, type Visit } from '../section.ts';
import { plainSms, type CodesFilter, type PlainSms } from './code-rows.ts';
import { codesPage, countOpen, type CodesPage } from './codes-page.ts';
import { addressOf, codesFilter, narrowingsOf } from './filter.ts';
import { MARK_ROUTES } from './marking.ts';
import { takeOverPage } from './take-over.ts';
import { awaitedBy, waitingOf, WAIT_ROUTES } from './waiting.ts';
import { ownSims, receivingOf } from './receiving.ts';

/** Time for which an SMS is shown, and a code that nobody has taken; one that holds for longer is shown as long. */
const WINDOW = 15 * MINUTE;
const WINDOW_OPEN = HOUR;
/** Time for which codes are listed as earlier ones. */
const WINDOW_EARLIER = DAY;
/** The most codes: the newest of them. */
const MOST_CODES = 200;
/** The most SMS without a code. */
const MOST_PLAIN = 50;

const one = z.object({ event: z.string().max(20) });

/** The codes that came, for whoever waits for one. */
export const CODES: Section = {
  title: 'Codes',
  address: to`/codes`,
  role: listCodes.role,
  routes: [
    shows('/codes', (visit) => page(visit, visit.query(codesFilter))),
    doesUnnoticed('/codes/:event/claim', claim),
    doesUnnoticed('/codes/:event/release', async (visit) => {
      await releaseCode(visit.context, visit.principal, visit.params(one));
      return { see: addressOf(visit.form(codesFilter)) };
    }),
    ...WAIT_ROUTES,
    ...MARK_ROUTES,
  ],
};

/** Takes a code and shows it, once; asks before it is taken from somebody. */
async function claim(visit: Visit): Promise<Done> {
  const { event } = visit.params(one);
  const { force, ...narrowed } = visit.form(codesFilter.extend({ force: z.literal('1').optional() }));
  try {
    const taken = await claimCode(visit.context, visit.principal, { event, force: force === '1' });
    return { ...(await page(visit, narrowed, taken)), reload: addressOf(narrowed) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error;
    const { codes } = await found(visit, {});
    const code = codes.find((listed) => listed.event === event);
    return takeOverPage(event, code, narrowed, visit.look);
  }
}

async function page(visit: Visit, narrowed: CodesFilter, taken: ClaimedCode | null = null): Promise<Page> {
  const { principal, look } = visit;
  const { service, ...places } = narrowed;
  const [{ codes, plain }, sims, awaited] = await Promise.all([
    found(visit, places).catch(asNothing),
    ownSims(visit),
    awaitedBy(visit),
  ]);
  const isMeant = ({ sender }: { sender: string }): boolean => service === undefined || sender === service;
  const meant = codes.filter(isMeant);
  const isRecent = (code: ListedCode): boolean => look.now < shownUntil(code);
  const recent = [...meant.filter(isRecent), ...plain.filter(isMeant)].sort(
    (a, b) => millis(b.received_at) - millis(a.received_at),
  );
  return {
    title: 'Codes',
    count: countOpen(recent) + arrivedNow(recent, awaited, look.now),
    main: codesPage({
      ...{ look, reader: principal.id, filter: narrowed, recent, taken, awaited },
      earlier: meant.filter((code) => !isRecent(code)),
      narrowings: narrowingsOf(narrowed, codes, sims),
      receiving: await receivingOf(visit, sims),
      waiting: await waitingOf(visit, sims, narrowed.sim),
    }),
  };
}

/** Counts the codes that came for the reader just now: they call as those do that nobody has. */
function arrivedNow(recent: CodesPage['recent'], awaited: ReadonlySet<string>, now: number): number {
  return recent.filter(
    (one) => 'event' in one && awaited.has(one.event) && now - millis(one.received_at) < MINUTE,
  ).length;
}

/** The result of the filters. */
interface Found {
  readonly codes: readonly ListedCode[];
  readonly plain: readonly PlainSms[];
}

async function found(
  { context, principal, look }: Visit,
  named: Omit<CodesFilter, 'service'>,
): Promise<Found> {
  const since = look.now - WINDOW;
  const [{ items: codes }, { items }] = await Promise.all([
    listCodes(context, principal, { ...named, since: look.now - WINDOW_EARLIER, limit: MOST_CODES }),
    listEvents(context, principal, { ...named, event: 'sms', code: false, since, limit: MOST_PLAIN }),
  ]);
  // Nobody waits for a test message that was sent from here.
  const plain = z.array(plainSms).parse(items);
  return { codes, plain: plain.filter(({ gateway }) => gateway !== SIMWIRE) };
}

/** Finds nothing for a SIM or a tag that is not there (any more): an address may be old. */
function asNothing(error: unknown): Found {
  if (error instanceof Refusal && error.kind === 'unknown_name') return { codes: [], plain: [] };
  throw error;
}

/** Returns until when a code is shown among the recent ones. */
function shownUntil({ received_at, valid_until, claimed_by }: ListedCode): number {
  const received = millis(received_at);
  const window = received + (claimed_by === null ? WINDOW_OPEN : WINDOW);
  return Math.max(window, valid_until === null ? 0 : millis(valid_until));
}
