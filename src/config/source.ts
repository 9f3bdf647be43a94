import { LineCounter, parseDocument } from 'yaml';
import { mask, type Surroundings, unmask } from './interpolate.ts';
import { type Finding, type Path, pathKey, type Problem } from './problem.ts';
import { unfold } from './unfold.ts';
import { yamlErrors } from './yaml-errors.ts';

/** A config file as plain data, which remembers where each part of it stands. */
export interface Source {
  /** Maps, lists and scalars with `${…}` filled in. What could not be read is `undefined`, and reported. */
  readonly data: unknown;
  /** Problems of the file as YAML, and of its `${…}`. */
  readonly problems: readonly Problem[];
  /** It is not even YAML: what seems to be missing may well be there. */
  readonly broken: boolean;
  /** Checks whether a line is no YAML: whatever else seems to be wrong there follows from that. */
  isBroken(line: number): boolean;
  /** Paths of what is among the problems already. */
  readonly faulty: readonly Path[];
  /** Returns the scalar at a path as it stands in the file (`1.10`, where the value is 1.1); null if there is none. */
  written(path: Path): string | null;
  /** Checks whether the key at a path is an unquoted decimal, which YAML reads as a number. */
  decimalKey(path: Path): boolean;
  /** Adds the place to a finding: its own, or the key of the nearest part around it. */
  locate(finding: Finding): Problem;
}

/** Reads YAML, as far as it can be read, and fills in `${…}` in every scalar, once. Never throws. */
export function readSource(file: string, text: string, surroundings: Surroundings): Source {
  const lines = new LineCounter();
  const document = parseDocument(mask(text), { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const { data, places, faults } = unfold(document, surroundings);

  const problemAt = (offset: number, message: string, warning = false): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message, warning };
  };
  const broken = yamlErrors(document, text);
  const inYaml = broken.map(({ offset, message }) => problemAt(offset, unmask(message)));
  const brokenLines = new Set(
    broken.flatMap(({ offset, found }) => [lines.linePos(offset).line, lines.linePos(found).line]),
  );
  const inValues = faults
    .map(({ offset, message, first }) =>
      problemAt(
        offset,
        first === null ? message : `${message}; the first is in line ${lines.linePos(first).line}`,
      ),
    )
    .filter(({ line }) => !brokenLines.has(line));
  return {
    data,
    problems: [...inYaml, ...inValues],
    broken: broken.length > 0,
    isBroken: (line) => brokenLines.has(line),
    faulty: faults.map(({ path }) => path),
    written: (path) => places.get(pathKey(path))?.written ?? null,
    decimalKey: (path) => places.get(pathKey(path))?.decimalKey ?? false,
    locate: ({ path, message, warning, atKey }) => {
      for (let length = path.length; length > 0; length--) {
        const place = places.get(pathKey(path.slice(0, length)));
        if (!place) continue;
        // A scalar is as near as it gets: the only item of a list may stand without brackets.
        const isNearest = length === path.length || place.written !== null;
        const asKey = !isNearest || atKey === true;
        return problemAt(asKey ? (place.key ?? place.value) : place.value, message, warning);
      }
      return problemAt(0, message, warning);
    },
  };
}

/** Shortest value that is concealed; hiding what is shorter would only garble the message. */
const SHORTEST_SECRET = 4;

/**
 * Conceals in a message what a variable or file yields, by showing its name instead: it may be a secret that came into
 * the wrong place.
 */
export function conceal(finding: Finding, source: Source): Finding {
  const path = scalarPath(finding.path, source);
  const written = source.written(path);
  const value = path.reduce<unknown>((part, step) => (isPart(part) ? part[step] : undefined), source.data);
  if (written?.includes('${') !== true || typeof value !== 'string' || value.length < SHORTEST_SECRET)
    return finding;
  const escaped = JSON.stringify(value).slice(1, -1);
  const message = finding.message.replaceAll(escaped, () => written).replaceAll(value, () => written);
  return { ...finding, message };
}

/**
 * Returns the path of a scalar: the only item of a list may stand without brackets, and is found where the list would
 * be.
 */
export function scalarPath(path: Path, source: Source): Path {
  const list = path.slice(0, -1);
  return path.at(-1) === 0 && source.written(list) !== null ? list : path;
}

function isPart(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
