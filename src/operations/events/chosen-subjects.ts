import {
  isInScope,
  type KnownSubject,
  type Scope,
  type SingleSubject,
  type SubjectId,
} from '../../domain/subject.ts';

/** Subjects that a filter chooses, and those with several parts of which it chooses one. */
interface Chosen {
  /** Returns the numbers of those that are within a scope, each by what of it is. */
  within(scope: Scope): ReadonlySet<SubjectId>;
  /** Takes in what was stored since it was asked last. */
  current(): this;
}

/** Filters whose subjects are kept, of each list of subjects: what people look at is asked for again and again. */
const MOST_KEPT = 16;
const kept = new WeakMap<readonly KnownSubject[], Map<string, Chosen>>();

/**
 * Chooses from the stored subjects. As these are as many as SIMs, and only become more, each is looked at once for each filter.
 *
 * @param stored those with several parts come after these; the same list that has grown, or another one
 * @param filter tells it from others
 */
export function choose(
  stored: readonly KnownSubject[],
  filter: string,
  isMeant: (subject: SingleSubject) => boolean,
): Chosen {
  const byFilter = kept.get(stored) ?? new Map<string, Chosen>();
  kept.set(stored, byFilter);
  const chosen = byFilter.get(filter) ?? createChosen(stored, isMeant);
  // The last one that was asked for is the last one to go.
  byFilter.delete(filter);
  byFilter.set(filter, chosen);
  const [oldest] = byFilter.keys();
  if (byFilter.size > MOST_KEPT && oldest !== undefined) byFilter.delete(oldest);
  return chosen.current();
}

function createChosen(stored: readonly KnownSubject[], isMeant: (subject: SingleSubject) => boolean): Chosen {
  const chosen: KnownSubject[] = [];
  const ids = new Set<SubjectId>();
  let looked = 0;
  return {
    current() {
      for (; looked < stored.length; looked++) {
        const subject = stored[looked];
        if (!subject) continue;
        const { id, parts } = subject;
        if (parts === undefined ? !isMeant(subject) : !parts.some((part) => ids.has(part.id))) continue;
        chosen.push(subject);
        ids.add(id);
      }
      return this;
    },
    within: (scope) => {
      if (scope === 'everything') return ids;
      const mine = new Set<SubjectId>();
      for (const { id, parts } of chosen)
        if (isInScope(scope, id) && (parts === undefined || parts.some((part) => mine.has(part.id))))
          mine.add(id);
      return mine;
    },
  };
}
