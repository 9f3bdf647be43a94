import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { examineStore, openStore } from '../../../../src/store/open.ts';
import { placeReason } from '../../../../src/store/sqlite/connection/place.ts';
import { temporaryFolder } from '../../../support/temporary.ts';

const folder = temporaryFolder(afterAll);
const inFolder = (name: string): string => join(folder, name);
writeFileSync(inFolder('file'), '');
mkdirSync(inFolder('folder'));
symlinkSync('/proc', inFolder('link'));
symlinkSync('loop', inFolder('loop'));
execFileSync('mkfifo', [inFolder('pipe')]);

describe('a place where no store can be', () => {
  it.each([
    ['/proc/simwire.db', '/proc belongs to the system and keeps no files: choose another place'],
    ['/proc/self/data/simwire.db', /^\/proc\/\d+ belongs to the system/],
    ['/proc/self/fd/simwire.db', /^\/proc\/\d+\/fd belongs to the system/],
    ['/sys/kernel/simwire.db', '/sys/kernel belongs to the system and keeps no files: choose another place'],
    ['/dev/simwire.db', '/dev belongs to the system and keeps no files: choose another place'],
    ['/dev/null', '/dev belongs to the system and keeps no files: choose another place'],
    [
      '/dev/null/simwire.db',
      /^a part of its path is a file and no folder \(ENOTDIR\): .*; choose another place$/,
    ],
    [inFolder('link/simwire.db'), '/proc belongs to the system and keeps no files: choose another place'],
    [inFolder('file/simwire.db'), /^a part of its path is a file and no folder \(ENOTDIR\)/],
    [inFolder('file/a/b/simwire.db'), /^a part of its path is a file and no folder \(ENOTDIR\)/],
    [inFolder('folder'), 'it is a folder and no file: choose another place'],
    [inFolder('pipe'), 'it is a pipe, socket or device and no file: choose another place'],
  ])('%s', async (path, reason) => {
    const found = await examineStore({ kind: 'sqlite', path });
    expect(found?.warning).toBe(false);
    const told = found?.message;
    const prefix = `the store ${path} cannot be opened: `;
    expect(told?.slice(0, prefix.length)).toBe(prefix);
    const said = told?.slice(prefix.length);
    if (typeof reason === 'string') expect(said).toBe(reason);
    else expect(said).toMatch(reason);
    await expect(openStore({ kind: 'sqlite', path }, true)).rejects.toThrow(told ?? '');
  });

  it('is refused at the opening where only that can tell: links in a circle', async () => {
    await expect(openStore({ kind: 'sqlite', path: inFolder('loop') }, true)).rejects.toThrow(
      /cannot be opened: its links lead in a circle \(ELOOP\).*; choose another place$/,
    );
  });

  it.each([inFolder('new.db'), inFolder('not/yet/there.db'), inFolder('file')])('is not %s', async (path) => {
    expect(await examineStore({ kind: 'sqlite', path })).toBeNull();
  });
});

describe('what the system refuses', () => {
  const refused = (code: string, path?: string): string | null =>
    placeReason(Object.assign(new Error('no'), { code, ...(path === undefined ? {} : { path }) }));
  const own = inFolder('file');

  it.each([
    ['EROFS', own, `the file system is read-only (EROFS): ${own}; choose another place`],
    ['ENOSPC', own, `the disk is full (ENOSPC): ${own}; make room on it`],
    ['ENOTDIR', own, `a part of its path is a file and no folder (ENOTDIR): ${own}; choose another place`],
    ['EACCES', own, `permission denied (EACCES): ${own}; check the permissions of the file and its folder`],
    ['EACCES', undefined, 'permission denied (EACCES); check the permissions of the file and its folder'],
    ['EXDEV', undefined, 'EXDEV'],
  ])('%s of %s', (code, path, reason) => {
    expect(refused(code, path)).toBe(reason);
  });

  it('is somebody else’s: says whose it is', () => {
    const us = process.getuid?.() ?? 0;
    vi.spyOn(process, 'getuid').mockReturnValue(us + 7);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const who = `belongs to user ${us}, and this is user ${us + 7}`;
    const wayOut = 'run Simwire as that user, or give the files to this one (chown)';
    expect(refused('EPERM', own)).toBe(`operation not permitted (EPERM): ${own}; it ${who}: ${wayOut}`);
    const inside = inFolder('folder/simwire.db');
    expect(refused('EACCES', inside)).toBe(
      `permission denied (EACCES): ${inside}; ${inFolder('folder')} ${who}: ${wayOut}`,
    );
  });

  it('is told of no mistake in the program', () => {
    expect(placeReason(new TypeError('x is undefined'))).toBeNull();
  });
});
