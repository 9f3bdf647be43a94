import type { Millis } from '../../domain/time.ts';
import type { Surroundings } from '../interpolate.ts';
import type { Finding } from '../problem.ts';
import type { WrittenConfig } from '../schema/config.ts';

/** A config as far as it is right by itself, for checks of how its parts fit together. */
export interface Draft {
  readonly config: WrittenConfig;
  readonly timeZone: string;
  /** Reads a file that the config names. @throws anything, if it cannot be read */
  readonly readFile: Surroundings['readFile'];
  /** Time at which it is read. */
  readonly now: Millis;
  /** Nothing had to be taken out of the file because it is wrong. */
  readonly whole: boolean;
  /** Sections that the file says are empty (`gateways: {}`), as for a first start. */
  readonly emptied: readonly string[];
  /** Every name that the file gives to something, also to what is not right. */
  readonly names: {
    readonly gateways: readonly string[];
    readonly destinations: readonly string[];
    readonly rules: readonly string[];
    readonly templates: readonly string[];
  };
}

/** Finds one kind of mistake; paths are those of the draft. */
export type Check = (draft: Draft) => readonly Finding[];
