import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import { MINUTE, readStamp, stamp, type Clock, type Duration, type Millis } from '../domain/time.ts';
import { backupFinding, type Finding } from '../faults/simwire.ts';
import { StoreRefused } from '../store/contract/errors.ts';
import type { Store } from '../store/contract/store.ts';

type Settings = NonNullable<Config['backup']>;

/** Longest pause after one that failed. */
const AGAIN: Duration = 10 * MINUTE;
/** Difference by which a clock may be set back without a backup being taken for one of the future. */
const TOLERANCE: Duration = 5 * MINUTE;

/** Names of backups, and of parts of one that was not finished. Nothing else in the folder is touched. */
const NAME = /^simwire-(\d{8}T\d{6}Z)\.db(\.part(?:-journal)?)?$/;

/**
 * Looks whether a backup is due, and makes it; the oldest beyond `keep` are then removed. When the last one was made is
 * read from the names in the folder, so it is known after a restart, and whoever removes them all gets another.
 *
 * @returns the finding about the age of the last good one
 */
export type ScheduledBackup = (settings: Settings) => Promise<Finding>;

/** Creates it; it is to be asked every minute or so. */
export function createScheduledBackup({
  store,
  log,
  clock,
  stopped,
}: {
  readonly store: Pick<Store, 'backup'>;
  readonly log: Logger;
  readonly clock: Clock;
  /** Returns true when the relay ends, and a backup in progress with it. */
  readonly stopped: () => boolean;
}): ScheduledBackup {
  let failed: { readonly at: Millis; readonly to: string; readonly problem: string } | null = null;

  async function backUp({ to, keep }: Settings): Promise<void> {
    const at = clock();
    const file = join(to, `simwire-${stamp(at)}.db`);
    try {
      await store.backup(file);
      failed = null;
      for (const name of superfluous(to, keep)) rmSync(join(to, name), { force: true });
      log.info({ file, took: clock() - at }, 'the scheduled backup is made');
    } catch (error) {
      if (stopped()) return;
      const problem = problemOf(error);
      failed = { at, to, problem };
      log.error(`the scheduled backup failed: ${problem}`);
    }
  }

  return async (settings) => {
    const { to, every } = settings;
    const last = lastIn(to, clock());
    const pause = Math.min(every, AGAIN);
    const isTried = failed !== null && failed.to === to && clock() - failed.at < pause;
    if (!isTried && (last === null || clock() - last >= every)) await backUp(settings);
    return backupFinding(lastIn(to, clock()), every, failed?.problem ?? null, clock());
  };
}

/** Returns when the last backup in a folder was made; null if there is none, or no folder. */
function lastIn(folder: string, now: Millis): Millis | null {
  const times = namesIn(folder).flatMap((name) => {
    const [, written = '', part] = NAME.exec(name) ?? [];
    const at = part === undefined ? readStamp(written) : null;
    // One that a wrong clock dated ahead must not hold up the next for years.
    return at === null || at > now + TOLERANCE ? [] : [at];
  });
  return times.length === 0 ? null : Math.max(...times);
}

/** Lists the oldest backups beyond so many, and what is left of unfinished ones. */
function superfluous(folder: string, keep: number): string[] {
  const own = namesIn(folder).filter((name) => NAME.test(name));
  const whole = own.filter((name) => name.endsWith('.db')).sort();
  return [...own.filter((name) => !name.endsWith('.db')), ...whole.slice(0, -keep)];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Describes why a backup failed, or why older ones could not be removed: in the store's words, or the system's. */
function problemOf(error: unknown): string {
  if (error instanceof StoreRefused) return error.message;
  return error instanceof Error && 'code' in error ? String(error.code) : 'for an unknown reason';
}
