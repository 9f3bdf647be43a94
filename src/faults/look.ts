import type { Millis } from '../domain/time.ts';
import type { AlertSettings } from './settings.ts';

/** What hides a fault from the users; null: nothing does. */
export type Mute = 'silence' | 'inhibition' | null;

/** The circumstances in which one fault is looked at. */
export interface Look {
  readonly settings: AlertSettings;
  readonly now: Millis;
  readonly muted: Mute;
  /** The first sight of the port: what holds was there before, and is told as a summary, without waiting. */
  readonly first: boolean;
}
