import { rm } from 'node:fs/promises';
import { temporaryFolder } from '../../../support/temporary.ts';
import { searchIn, type Searching } from '../../searching.ts';

/** A file to search in. */
export interface FileSearching extends Searching {
  readonly path: string;
  readonly indexPath: string;
}

/** Opens an empty store. */
export async function openSearching(): Promise<FileSearching> {
  const path = `${temporaryFolder()}/searched.db`;
  return { path, indexPath: `${path}-search`, ...(await searchIn({ kind: 'sqlite', path })) };
}

/** Takes the index away. */
export async function removeIndex({ indexPath }: FileSearching): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(indexPath + end, { force: true });
}
