import type { Logger } from 'pino';
import type { SubjectIndex } from '../access/scopes.ts';
import type { Config } from '../config/config.ts';
import type { Decision } from '../domain/decision.ts';
import type { EventId } from '../domain/event.ts';
import { formatId } from '../domain/id.ts';
import { SECOND } from '../domain/time.ts';
import { holdsCode } from '../operations/codes/code.ts';
import { codesSince, RECENT } from '../operations/codes/list.ts';
import { createOffers } from '../operations/codes/offers.ts';
import { createFulfilments } from '../operations/codes/fulfilments.ts';
import type { ExpectingContext } from '../operations/codes/expectations.ts';
import { createWaitingLine } from '../operations/codes/waiting-line.ts';
import { createClaimsWatch } from '../operations/live/claims-watch.ts';
import type { LiveContext } from '../operations/live/follow.ts';
import { createSharedFeed } from '../operations/live/shared-feed.ts';
import { createPulse } from '../runtime/pulse.ts';
import type { Reader } from '../store/contract/reader.ts';
import type { Store } from '../store/contract/store.ts';
import type { Runtime } from './runtime.ts';

/** Follows the events as they are stored, on behalf of those who wait for them. */
export interface Live {
  /** The part of it that use cases see. */
  readonly context: Pick<ExpectingContext, 'line' | 'claims' | 'fulfilments'> & Pick<LiveContext, 'live'>;
  /** Is to be called with decisions once they are stored. */
  arrived(decision: Pick<Decision, 'events' | 'matches'>): void;
  /** Has all look for events that another process has stored. */
  arrivedElsewhere(): Promise<void>;
  /** Has all look for claims that somebody else made, or expectations that were fulfilled elsewhere. */
  claimsChanged(): void;
  /** Has those who wait for a code look for one that somebody gave back. */
  lookAgain(): Promise<void>;
  /** Lets nobody wait any longer. */
  stop(): void;
}

/** Streams are served so soon after one another: what comes meanwhile is read and sent together. */
const PAUSE = SECOND / 4;
/** Streams are looked after so often if nothing comes: who may not go on is gone within five seconds. */
const REST = 4 * SECOND;
/** Codes whose claims are watched: more than anybody waits for. */
const MOST_CODES = 200;

/** The parts of a relay that live is made of. */
interface Parts {
  readonly runtime: Pick<Runtime, 'clock' | 'alarm' | 'log'>;
  readonly store: Store;
  readonly subjects: Pick<SubjectIndex, 'add'>;
  /** Returns whether an event was stored by this process. */
  readonly isOwn: (event: EventId) => boolean;
}

/** Damaged events that are logged; of more than that the first ones tell enough. */
const MOST_NAMED = 100;

/** Has the events that the feed leaves out as they are damaged logged, each once. */
function namingDamaged({ feed }: Pick<Reader, 'feed'>, log: Pick<Logger, 'error'>): Pick<Reader, 'feed'> {
  const named = new Set<EventId>();
  return {
    feed: async (...request) => {
      const page = await feed(...request);
      for (const id of page.damaged) {
        if (named.has(id) || named.size === MOST_NAMED) continue;
        named.add(id);
        log.error(
          { event: formatId(id) },
          'a stored event is damaged: streams and those who wait for codes go on without it; restore a backup',
        );
      }
      return page;
    },
  };
}

/** Creates what follows the events of a relay. */
export function createLive({ runtime, store, subjects, isOwn }: Parts, config: () => Config): Live {
  const { clock, alarm, log } = runtime;
  const line = createWaitingLine();
  const fulfilments = createFulfilments();
  const pulse = createPulse({ clock, alarm, pause: PAUSE, rest: REST });
  const claims = createClaimsWatch(store.assignments, pulse, async () => {
    const everybody = { scope: 'everything', codes: 'masked' } as const;
    const since = clock() - RECENT;
    const recent = await codesSince({ config: config(), store }, everybody, { since }, { limit: MOST_CODES });
    return recent.items.map(({ event, subject }) => ({ event, subject: subject.id }));
  });
  const reader = namingDamaged(store.reader, log);
  const offerOthers = createOffers(reader, line, isOwn);
  return {
    context: {
      line,
      fulfilments,
      claims: {
        changed: () => {
          claims.changed();
        },
        free: (event) => {
          line.offer(event);
        },
      },
      live: { pulse, claims, feed: createSharedFeed(reader, pulse, subjects.add) },
    },
    arrived: ({ events, matches }) => {
      for (const { event } of events) if (holdsCode(event)) line.offer(event);
      for (const { candidates } of matches) for (const { id } of candidates) fulfilments.raise(id);
      if (matches.length > 0) claims.changed();
      if (events.length > 0) pulse.raise();
    },
    arrivedElsewhere: async () => {
      pulse.raise();
      await offerOthers();
    },
    claimsChanged: () => {
      claims.changed();
      fulfilments.raiseAll();
    },
    lookAgain: () => line.lookAgain(),
    stop: () => {
      pulse.stop();
    },
  };
}
