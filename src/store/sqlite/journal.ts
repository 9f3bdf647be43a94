import type { Kysely } from 'kysely';
import type { Delivery } from '../../domain/delivery.ts';
import type { Event } from '../../domain/event.ts';
import type { Known } from '../../domain/known.ts';
import type { Intake, Journal, Receipt } from '../contract.ts';
import { parseStored } from '../stored-json.ts';
import type { Tables } from '../tables.ts';
import type { Committer } from './committer.ts';
import type { SqliteEvents } from './events.ts';
import type { Gateways } from './gateways.ts';
import type { SqliteQuarantine } from './quarantine.ts';

interface Parts {
  readonly queries: Kysely<Tables>;
  readonly committer: Committer;
  readonly events: SqliteEvents;
  readonly gateways: Gateways;
  readonly quarantine: SqliteQuarantine;
  readonly insertDelivery: (delivery: Delivery) => void;
}

/** The journal on SQLite. */
export function createJournal({
  queries,
  committer,
  events,
  gateways,
  quarantine,
  insertDelivery,
}: Parts): Journal {
  function known(intake: Intake): Known {
    const { gateway, ports, faults } = gateways.standing(intake.gateway);
    const lastSeen = new Map<string, number>();
    for (const key of intake.keys) {
      const at = events.lastSeen(key);
      if (at !== null) lastSeen.set(key, at);
    }
    const seen = (key: string, since = 0): boolean => (lastSeen.get(key) ?? -1) >= since;
    return { gateway, ports, faults, seen };
  }

  function claimed({ claims }: Intake, event: Event, delivery: Delivery): Delivery {
    return claims?.claim(event, delivery) ? { ...delivery, state: 'sending' } : delivery;
  }

  function write(intake: Intake): Receipt {
    const decision = intake.decide(known(intake));
    for (const added of decision.events) {
      const deliveries = added.deliveries.map((delivery) => claimed(intake, added.event, delivery));
      events.insert({ ...added, deliveries });
      deliveries.forEach(insertDelivery);
    }
    gateways.apply(intake.gateway, decision);
    for (const reject of intake.rejects) quarantine.put(intake.gateway, reject, intake.at);
    return { decision, quarantined: intake.rejects.length };
  }

  return {
    accept: (intake) =>
      committer.commit(
        () => write(intake),
        () => {
          gateways.forget(intake.gateway);
          intake.claims?.cancel();
        },
      ),
    events: async ({ after, before, kind, gateway, limit }) => {
      let query = queries.selectFrom('events').select('body').where('id', '>', after);
      if (before !== undefined) query = query.where('id', '<', before);
      if (kind) query = query.where('kind', '=', kind);
      if (gateway !== undefined) query = query.where('gateway', '=', gateway);
      const rows = await query.orderBy('id').limit(limit).execute();
      return rows.map((row) => parseStored(row.body) as Event);
    },
  };
}
