import { statSync, type BigIntStats } from 'node:fs';
import { StoreUnavailable } from '../contract/trouble.ts';

/** The files of an open store, by the ends of their names, in words for anyone who asks. */
const NAMES = {
  '': 'database',
  '-wal': 'write-ahead log (-wal)',
  '-shm': 'index of its log (-shm)',
  '.lock': 'lock (.lock)',
} as const;

export type StoreFile = keyof typeof NAMES;

/** Finds out at little cost whether the paths of a store's files still lead to those that are open. */
export interface FilesInPlace {
  /** Returns why nothing may be acknowledged: the first file that is not in its place; null: all are. */
  displaced(): StoreUnavailable | null;
  /** Whether one of the files is in its place. */
  has(file: StoreFile): boolean;
}

/**
 * Remembers which files are open.
 *
 * @param path the store's as the config has it, which may lead over links that change
 * @param database the file that it leads to, absolute and no link: SQLite keeps the others beside it
 * @param files those that have just been opened
 * @throws the system's error if one is not there
 */
export function rememberFiles(path: string, database: string, files: readonly StoreFile[]): FilesInPlace {
  const places = files.map((file) => ({ file, at: database + file }));
  const known = [...places, { file: '' as const, at: path }].map((place) => ({
    ...place,
    opened: statSync(place.at, { bigint: true }),
  }));

  return {
    displaced: () => {
      for (const { file, at, opened } of known) {
        const trouble = troubleAt(at, opened);
        if (trouble === null) continue;
        const message = `the store's ${NAMES[file]} ${trouble}`;
        return new StoreUnavailable('displaced', message);
      }
      return null;
    },
    has: (file) => known.every((one) => one.file !== file || troubleAt(one.at, one.opened) === null),
  };
}

function troubleAt(path: string, opened: BigIntStats): string | null {
  try {
    const now = statSync(path, { bigint: true });
    if (now.dev === opened.dev && now.ino === opened.ino) return null;
    return 'was replaced by another file: put the former one back, or restart Simwire to go on with this one';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return 'was moved or removed: put it back, or stop Simwire and restore a backup';
    return `cannot be reached (${code}): check its folder and permissions`;
  }
}
