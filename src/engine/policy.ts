import type { Duration, Millis } from '../domain/time.ts';
import type { AlertSettings } from '../faults/settings.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Zone } from '../rules/zone.ts';
import type { Silencing } from './silencing.ts';
import type { SimBook } from './sims.ts';

/** All that decisions depend on besides state; it changes as a whole when the config is loaded again. */
export interface Policy extends Silencing {
  readonly rules: RuleSet;
  /** Returns the SIMs of a gateway. */
  readonly sims: (gateway: string) => SimBook;
  /** Destinations that get every event by itself and at once, whatever a rule collects. */
  readonly immediate: ReadonlySet<string>;
  /** Returns the destination that deliveries go to while this one fails; null: none. */
  readonly fallback: (destination: string) => string | null;
  readonly alerts: AlertSettings;
  /** Returns the interval at which a gateway should report; null: the config does not say. */
  readonly period: (gateway: string) => Duration | null;
  /** The config's time zone. */
  readonly zone: Zone;
  /** Returns since when this process listens for reports. */
  readonly listeningSince: () => Millis;
}
