import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** Describes what a result depends on, as pairs to print. */
export function machine(): readonly (readonly [string, string])[] {
  const models = cpus().map(({ model }) => model);
  const sqlite = process.versions['sqlite'] ?? 'unknown';
  return [
    ['processor', `${models.length} × ${models[0] ?? 'unknown'}`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['system', `${type()} ${release()}`],
    ['Node', `${process.version} (SQLite ${sqlite})`],
    ['Express', versionOf('express')],
    ['zod', versionOf('zod')],
    ['Simwire', commit()],
  ];
}

function versionOf(name: string): string {
  const file = join(import.meta.dirname, '..', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'not in a git checkout';
  }
}
