import type { Event, EventId } from '../../domain/event.ts';
import type { Scope } from '../../domain/subject.ts';
import type { Duration } from '../../domain/time.ts';
import type { Page, PageRequest } from './paging.ts';
import type { EventQuery, SearchedPart } from './reader.ts';

/** The searched texts of an event, in one letter case and as anybody may see it: without codes. */
export type Searched = Readonly<Record<SearchedPart, readonly string[]>>;
/** Returns what is searched of an event; null: it cannot be found by its texts. */
export type SearchedOf = (event: Event) => Searched | null;

/** The settings of a searcher: the texts that it keeps, and their version. */
export interface SearchSettings {
  readonly searchedOf: SearchedOf;
  /** Changes whenever {@link SearchedOf} may return something else for the same event: what was kept before is made anew. */
  readonly version: string;
}

/** The result of one step of keeping up with the store. */
export interface Progress {
  /** True if there is more to do at once. */
  readonly more: boolean;
  /** Time between the newest stored event and the last one that is found quickly; 0: it is up to date. */
  readonly behind: Duration;
  /** Why it cannot keep up, for the operator; null: it can. */
  readonly hindrance: string | null;
}

/**
 * Finds events by their texts, beside the process that owns the store and without changing what is in it. It may keep an index, which is
 * disposable: whatever is not in it yet is looked through, so that the same is found with and without it.
 */
export interface Searcher {
  /**
   * Finds events as `Reader.events` does, and returns their ids.
   * @throws InvalidCursor
   */
  find(scope: Scope, query: EventQuery, page: PageRequest): Promise<Page<EventId>>;
  /** Takes over some of what is new in the store, or lets go of what is not there any more. */
  keepUp(): Promise<Progress>;
  close(): Promise<void>;
}
