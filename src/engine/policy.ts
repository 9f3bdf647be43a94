import type { AlertEvent } from '../domain/event.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { AlertSettings } from '../faults/settings.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Zone } from '../rules/zone.ts';
import type { SimBook } from './sims.ts';

/** What decisions are made with; it changes as a whole when the config is loaded again. */
export interface Policy {
  readonly rules: RuleSet;
  /** The SIMs of a gateway. */
  readonly sims: (gateway: string) => SimBook;
  /** Destinations that get every event by itself and at once, whatever a rule collects. */
  readonly immediate: ReadonlySet<string>;
  /** Where a destination's deliveries go while it fails; null: nowhere. */
  readonly fallback: (destination: string) => string | null;
  readonly alerts: AlertSettings;
  /** How often a gateway should report, where the config says so. */
  readonly period: (gateway: string) => Duration | null;
  /** Whether a silence, or planned maintenance, covers an alert now. */
  readonly silenced: (alert: AlertEvent, at: Millis) => boolean;
  /** The config's time zone. */
  readonly zone: Zone;
  /** When this process began to listen. */
  readonly startedAt: Millis;
}
