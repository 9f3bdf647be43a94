import type { Known } from '../../../domain/decision.ts';
import type { Delivery } from '../../../domain/delivery.ts';
import type { Event, EventId } from '../../../domain/event.ts';
import type { KnownSubject, SubjectId } from '../../../domain/subject.ts';
import type { Intake, Journal, Receipt } from '../../contract/journal.ts';
import { receivedSince } from '../../rows/seen.ts';
import type { SqliteAssignments } from '../people/assignments.ts';
import type { Committer } from '../connection/committer.ts';
import type { SqliteEvents } from './events.ts';
import type { Gateways } from './gateways.ts';
import type { Quarantine } from './quarantine.ts';

interface Parts {
  readonly committer: Committer;
  readonly events: SqliteEvents;
  readonly gateways: Gateways;
  readonly quarantine: Quarantine;
  readonly expectations: Pick<SqliteAssignments, 'waiting' | 'assign' | 'reload'>;
  readonly insertDelivery: (delivery: Delivery, subject: SubjectId) => void;
  /** Returns the subjects inserted since it was called last. */
  readonly newSubjects: () => readonly KnownSubject[];
  /** Drops cached rows after a rollback. */
  readonly forget: () => void;
}

/** Creates the journal on SQLite. */
export function createJournal(parts: Parts): Journal {
  const { committer, events, gateways, quarantine, expectations, insertDelivery, newSubjects, forget } =
    parts;

  function known(intake: Intake): Known {
    const { gateway, ports, faults } = gateways.standing(intake.gateway);
    const seen = (key: string, since = 0): EventId | null => receivedSince(events.lastWith(key), since);
    return { gateway, ports, faults, expectations: expectations.waiting(), seen };
  }

  function claimed({ claims }: Intake, event: Event, delivery: Delivery): Delivery {
    return claims?.claim(event, delivery) ? { ...delivery, state: 'sending' } : delivery;
  }

  function write(intake: Intake): Receipt {
    const decision = intake.decide(known(intake));
    for (const added of decision.events) {
      const deliveries = added.deliveries.map((delivery) => claimed(intake, added.event, delivery));
      const subject = events.insert({ ...added, deliveries }, intake.submission ?? null);
      for (const delivery of deliveries) insertDelivery(delivery, subject);
    }
    for (const match of decision.matches) expectations.assign(match);
    gateways.apply(intake.gateway, decision);
    for (const reject of intake.rejects) quarantine.put(intake, reject);
    if (intake.released !== undefined) quarantine.remove(intake.released);
    return { decision, quarantined: intake.rejects.length, subjects: newSubjects() };
  }

  return {
    accept: (intake) =>
      committer.commit(
        () => write(intake),
        () => {
          gateways.forget(intake.gateway);
          forget();
          expectations.reload();
          intake.claims?.cancel();
        },
      ),
    promote: ({ event, code, match }) =>
      committer.commit(() => {
        if (!events.promote(event, code)) return null;
        const found = match(expectations.waiting());
        if (found === null) return [];
        expectations.assign(found);
        return [found];
      }, expectations.reload),
    due: () => Promise.resolve([]),
    seen: (key, since) => Promise.resolve(receivedSince(events.lastWith(key), since)),
  };
}
