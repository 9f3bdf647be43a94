import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { interpolate, type Surroundings, unmask } from './interpolate.ts';
import { pathKey, type Path } from './problem.ts';
import { UNQUOTED_TEMPLATE } from './yaml-errors.ts';

/** Place of a part of the config: offsets into the file. */
export interface Place {
  /** Its key; null for an item of a list. */
  readonly key: number | null;
  readonly value: number;
  /** A scalar as it stands in the file. */
  readonly written: string | null;
  readonly decimalKey: boolean;
}

/** Part of the file that cannot be turned into data. */
export interface Fault {
  readonly path: Path;
  readonly offset: number;
  readonly message: string;
  /** For a key that stands twice: where it stands first. */
  readonly first: number | null;
}

export interface Unfolded {
  readonly data: unknown;
  /** By {@link pathKey}. */
  readonly places: ReadonlyMap<string, Place>;
  readonly faults: readonly Fault[];
}

/** Most nodes of a config; more is a mistake, or an attack with aliases. */
const MAX_NODES = 100_000;

const MERGE =
  'the merge key "<<" is not supported, as YAML 1.2 has none; write out here what the alias would bring';

const CURLY = 'curly quotes are a part of the text to YAML; write straight ones: "';

/** A key that has swallowed its colon: `server:{listen: …}`, `{x:1}`. */
const UNSPACED = /^[a-z_]+:\S/i;
/** A text in curly quotes, as word processors and web pages have them. */
const IN_CURLY = /^[“”„‘’‚«].*[”“’‘»]$/su;

/** Marks a scalar whose `${X:-}` came out empty: its key or item is left out. */
const UNSET = Symbol('unset');

/** Turns a YAML document into data: aliases followed, `${…}` filled in, everything's place noted. */
export function unfold(document: Document.Parsed, surroundings: Surroundings): Unfolded {
  const places = new Map<string, Place>();
  const faults: Fault[] = [];
  let nodes = 0;

  const fault = (path: Path, offset: number, message: string, first: number | null = null): void => {
    faults.push({ path, offset, message, first });
  };

  const visit = (node: Node | null, path: Path, key: Node | null, around: readonly Node[]): unknown => {
    const offset = start(node ?? key);
    nodes += 1;
    if (nodes === MAX_NODES) fault(path, offset, 'the config is far too large; does an alias repeat itself?');
    if (nodes >= MAX_NODES) return undefined;
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (target && !around.includes(target)) return visit(target, path, key, around);
      const what = node.source === '' ? 'a lone *' : `the alias *${node.source}`;
      // A pattern such as `*bank*` is an alias to YAML.
      const quoted = `a pattern that begins with * stands in quotes: "*${node.source}"`;
      fault(path, offset, target ? `${what} contains itself` : `${what} has no anchor; ${quoted}`);
      return undefined;
    }
    const written = isScalar(node) ? unmask(node.source ?? '') : null;
    places.set(pathKey(path), { key: key && start(key), value: offset, written, decimalKey: isDecimal(key) });
    if (isMap(node)) return map(node, path, [...around, node]);
    if (isSeq(node)) return list(node, path, [...around, node]);
    if (!isScalar(node)) return null;
    if (node.type === 'PLAIN' && IN_CURLY.test(written ?? '')) {
      fault(path, offset, CURLY);
      return undefined;
    }
    if (typeof node.value === 'string') return fill(node.value, path, offset);
    if (typeof node.value !== 'object' || node.value === null) return node.value;
    fault(path, offset, `a value of the kind ${node.tag ?? 'unknown'} means nothing here`);
    return undefined;
  };

  const fill = (text: string, path: Path, offset: number): unknown => {
    const filled = interpolate(unmask(text), surroundings);
    if (filled.ok) return filled.text ?? UNSET;
    fault(path, offset, filled.message);
    return undefined;
  };

  const list = (node: YAMLSeq, path: Path, around: readonly Node[]): unknown[] => {
    const items: unknown[] = [];
    for (const item of node.items) {
      const value = visit(asNode(item), [...path, items.length], null, around);
      if (value !== UNSET) items.push(value);
    }
    return items;
  };

  const map = (node: YAMLMap, path: Path, around: readonly Node[]): Record<string, unknown> => {
    const entries: [string, unknown][] = [];
    const firsts = new Map<string, number>();
    for (const pair of node.items) {
      const key = asNode(pair.key);
      const name = keyName(key, path);
      if (key === null || name === null) continue;
      if (isMerge(key)) {
        fault([...path, name], start(key), MERGE);
        continue;
      }
      const first = firsts.get(name);
      if (first !== undefined) {
        fault(path, start(key), `"${name}" stands here a second time`, first);
        continue;
      }
      firsts.set(name, start(key));
      const value = visit(asNode(pair.value), [...path, name], key, around);
      if (value !== UNSET) entries.push([name, value]);
    }
    return Object.fromEntries(entries);
  };

  const keyName = (key: Node | null, path: Path): string | null => {
    const written = keyText(key);
    if (written === null || written === '__proto__') {
      const isTemplate = isMap(key) && key.flow === true;
      fault(path, start(key), isTemplate ? UNQUOTED_TEMPLATE : 'a key must be a name');
      return null;
    }
    if (isScalar(key) && key.type === 'PLAIN' && UNSPACED.test(written)) {
      fault([...path, written], start(key), 'a space is missing behind a colon, as in "key: value"');
      return null;
    }
    const name = fill(written, [...path, written], start(key));
    if (name === UNSET) fault(path, start(key), 'a key must not be empty');
    return typeof name === 'string' ? name : null;
  };

  return { data: visit(asNode(document.contents), [], null, []), places, faults };
}

/**
 * Returns a key as it is written: for `1.10` and for the many digits of an ICCID, YAML's number would be another one.
 */
function keyText(key: Node | null): string | null {
  if (!isScalar(key)) return null;
  return unmask(key.type === 'PLAIN' && key.source !== undefined ? key.source : String(key.value));
}

/** Checks for a merge key of YAML 1.1, which no later YAML has. */
function isMerge(key: Node): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

function isDecimal(key: Node | null): boolean {
  return isScalar(key) && typeof key.value === 'number' && key.source?.includes('.') === true;
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** Narrows an item of a collection to a node, or nothing: the YAML library's types do not say. */
function asNode(item: unknown): Node | null {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : null;
}
