import { rootCertificates } from 'node:tls';
import type { Millis } from '../domain/time.ts';
import type { Surroundings } from './interpolate.ts';
import { loadConfig, type Loaded } from './load.ts';

/** Name of a submitted config in messages. */
const FILE = 'config';

/**
 * Reads and checks a config that somebody handed in. None of its `${…}` is filled in: neither a variable nor a file of this machine
 * is read. A stand-in takes the place of each that has no default: the first of some that the schema takes there.
 */
export function loadSubmitted(text: string, now: Millis): Loaded {
  const tried = new Map<string, number>();
  for (;;) {
    const loaded = loadConfig(FILE, { ...standIns(text, tried), now });
    if (loaded.ok) return loaded;
    const refused = loaded.problems.flatMap(({ line, column, warning }) =>
      warning ? [] : referencesAt(text, line, column),
    );
    const next = refused.filter((name) => (tried.get(name) ?? 0) < CANDIDATES.length - 1);
    if (next.length === 0) return loaded;
    for (const name of new Set(next)) tried.set(name, (tried.get(name) ?? 0) + 1);
  }
}

/** Texts that may stand for a reference, the most likely first; `name` makes those that have to differ differ. */
const CANDIDATES: readonly ((name: string) => string)[] = [
  (name) => `stands-in-for-${name}`,
  (name) => `https://${name}.invalid/notify/${name}`,
  (name) => `1:stands-in-for-${name}-AAAAAAAAAAAAAAAAAAAA`,
  (name) => `whsec_${Buffer.from(`stands in for ${name}`.padEnd(33)).toString('base64')}`,
  (name) => `tk_${name.replaceAll('-', '_')}`,
  () => '1',
  () => '1h',
  () => 'true',
  () => '127.0.0.1:1',
  (name) => `smtps://${name}.invalid`,
  (name) => `${name}@example.invalid`,
  () => '192.0.2.1',
  () => 'UTC',
  () => 'sqlite:stand-in.db',
  () => '2099-01-31',
  () => rootCertificates[0] ?? '',
];

function standIns(text: string, tried: ReadonlyMap<string, number>): Omit<Surroundings, 'now'> {
  const standIn = (reference: string): string => {
    const candidate = CANDIDATES[tried.get(reference) ?? 0];
    return (
      candidate?.(
        reference
          .toLowerCase()
          .replace(/[^a-z\d]+/g, '-')
          .replace(/^-|-$/g, ''),
      ) ?? ''
    );
  };
  const names = [...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([, name = '']) => name);
  return {
    env: Object.fromEntries(names.map((name) => [name, standIn(name)])),
    readFile: (path) => Buffer.from(path === FILE ? text : standIn(`file:${path}`)),
  };
}

/** Lists the references in the scalar that begins at a place of the file. */
function referencesAt(text: string, line: number, column: number): string[] {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const scalar = /^(?:"[^"]*"|'[^']*'|[^,\]}#]*(?:\$\{[^}]*\}[^,\]}#]*)*)/.exec(rest)?.[0] ?? '';
  return [...scalar.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name);
}
