import type { Event } from '../../domain/event.ts';
import { isInScope, type KnownSubject, type Scope } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import type { Pulse } from '../../runtime/pulse.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { FedEvent } from '../../store/contract/results.ts';
import { eventWithin } from '../within-scope.ts';
import { candidate, type Candidate } from './candidate.ts';

/** Something that a stream sends. */
export interface Message {
  /** A cursor: whoever has received it goes on after it. */
  readonly id: string;
  /** Its kind. */
  readonly name: string;
  /** JSON. */
  readonly data: string;
}

/** An event of the feed, with what everybody needs of it. */
export interface Fed extends FedEvent {
  readonly candidate: Candidate;
}

/** The form in which somebody wants the events of a page. */
export interface Wish {
  /** The same for all who want the same, in whatever scope. */
  readonly key: string;
  readonly scope: Scope;
  readonly wants: (one: Candidate) => boolean;
  readonly message: (one: Fed) => Promise<Omit<Message, 'id'>>;
  /** The same for all whose messages look alike. */
  readonly look: string;
}

/** A page of the feed, which all who are as far read together. */
export interface SharedPage {
  readonly cursor: string;
  /** There was nothing more when it was read. */
  readonly isLast: boolean;
  /** Returns the messages that somebody wants of it: a list that is the same one for all with the same wish and scope. */
  messages(wish: Wish): Promise<readonly Message[]>;
  /** Returns the events that somebody wants of it. */
  events(wish: Pick<Wish, 'scope' | 'wants'>): readonly Event[];
}

/** The feed of events, read once for all who follow it. */
export interface SharedFeed {
  /**
   * Reads what comes after a place in the feed.
   *
   * @throws InvalidCursor
   */
  after(scope: Scope, from: string | Millis | null): Promise<SharedPage>;
}

/** Events that are read together. */
const PAGE = 100;
/** Pages that are kept: those who lag read others than most. */
const MOST_PAGES = 16;

/**
 * Creates the feed: what is read in a beat holds until the next.
 *
 * @param learn takes in the subjects of events before it is found out whose they are: another instance may have stored them
 */
export function createSharedFeed(
  reader: Pick<Reader, 'feed'>,
  pulse: Pick<Pulse, 'beats'>,
  learn: (subjects: readonly KnownSubject[]) => void,
): SharedFeed {
  let beat = -1;
  const pages = new Map<string | Millis, Promise<SharedPage>>();

  async function read(scope: Scope, from: string | Millis | null): Promise<SharedPage> {
    const { events, damaged, cursor } = await reader.feed(scope, from, PAGE);
    learn(events.map(({ subject }) => subject));
    const isLast = cursor === from || (scope === 'everything' && events.length + damaged.length < PAGE);
    return createPage(events, cursor, isLast);
  }

  /** Reads a page for all. */
  function shared(from: string | Millis | null): Promise<SharedPage> {
    if (beat !== pulse.beats()) pages.clear();
    beat = pulse.beats();
    // "From now on" is another place each time.
    if (from === null) return read('everything', from);
    const page = at(pages, from, () => read('everything', from));
    const [oldest] = pages.keys();
    if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
    return page;
  }

  return {
    after: async (scope, from) => {
      const page = await shared(from);
      // How many deliveries of an event there are depends on a scope that is limited to some.
      return scope !== 'everything' && scope.deliveries !== undefined ? read(scope, from) : page;
    },
  };
}

function createPage(events: readonly FedEvent[], cursor: string, isLast: boolean): SharedPage {
  const fed = events.map(asFed);
  const lists = new Map<Scope, Map<string, Promise<readonly Message[]>>>();
  const looks = new Map<string, Map<Event, Promise<Message>>>();

  const wanted = ({ scope, wants }: Pick<Wish, 'scope' | 'wants'>): readonly Fed[] =>
    fed
      .filter(({ subject }) => isInScope(scope, subject.id))
      .flatMap((one) => fedWithin(scope, one) ?? [])
      .filter(({ candidate: one }) => wants(one));

  function message(one: Fed, { look, message: make }: Wish): Promise<Message> {
    const made = at(looks, look, () => new Map<Event, Promise<Message>>());
    return at(made, one.event, async () => ({ id: one.cursor, ...(await make(one)) }));
  }

  return {
    cursor,
    isLast,
    events: (wish) => wanted(wish).map(({ event }) => event),
    messages: (wish) => {
      const mine = at(lists, wish.scope, () => new Map<string, Promise<readonly Message[]>>());
      return at(mine, wish.key, () => Promise.all(wanted(wish).map((one) => message(one, wish))));
    },
  };
}

function asFed(one: FedEvent): Fed {
  const { event, rules, deliveries } = one;
  return { ...one, candidate: candidate(event, rules, deliveries) };
}

/** Returns an event of the feed as a scope has it; mostly that is the very same for all. */
function fedWithin(scope: Scope, one: Fed): Fed | null {
  const mine = eventWithin(scope, one);
  return mine === null || mine.event === one.event ? mine && one : asFed(mine);
}

/** Returns what a map has under a key, or makes it. */
function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
