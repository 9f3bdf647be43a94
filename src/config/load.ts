import { BUILT_IN_NAMES } from '../render/templates.ts';
import { checks } from './checks/all.ts';
import type { Draft } from './checks/check.ts';
import { ambiguousPorts } from './checks/ports.ts';
import { conceal, scalarPath } from './conceal.ts';
import { complete, timeZoneOf, type Config } from './config.ts';
import { because, type Surroundings } from './interpolate.ts';
import { compareProblems, formatPath, isWithin, type Finding, type Path, type Problem } from './problem.ts';
import { salvage } from './salvage.ts';
import { configSchema, type WrittenConfig } from './schema/config.ts';
import { readSource, type Source } from './source.ts';
import type { Objection } from './words.ts';

export type Loaded =
  | { readonly ok: true; readonly config: Config; readonly warnings: readonly Problem[] }
  /** Everything that is wrong, warnings included, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Data = Readonly<Record<string, unknown>>;

/**
 * Reads and checks a config file. Never throws: whatever is wrong with the file is told, all at once.
 *
 * @param file its path, as messages shall name it
 */
export function loadConfig(file: string, surroundings: Surroundings): Loaded {
  const refuse = (message: string): Loaded => {
    return { ok: false, problems: [{ file, line: 1, column: 1, message, warning: false }] };
  };
  let text: string;
  try {
    text = surroundings.readFile(file);
  } catch (error) {
    return refuse(`cannot be read${because(error)}`);
  }
  const source = readSource(file, text, surroundings);
  if (isMap(source.data)) return check(source, withoutEmptySections(source.data));
  return source.broken
    ? { ok: false, problems: source.problems }
    : refuse('holds no config: there are no keys in it');
}

function check(source: Source, data: Data): Loaded {
  const { value, objections, original } = salvage(configSchema, data);
  const news = objections.filter((objection) => isNews(objection, source));
  const wrong = [...source.faulty, ...objections.map(({ path }) => path)];
  const findings = [
    ...ambiguousPorts(source),
    ...news.map((objection) => inContext(objection, source)),
    // What seems to be missing from something that is no YAML may well be there.
    ...(value && !source.broken ? misfits(draftOf(value, data, wrong.length === 0), original, wrong) : []),
  ];
  const located = findings.map((finding) => source.locate(conceal(finding, source)));
  const problems = [...source.problems, ...located].sort(compareProblems);
  if (value && problems.every(({ warning }) => warning)) {
    return { ok: true, config: complete(value), warnings: problems };
  }
  return { ok: false, problems };
}

/** What does not fit together, in what is right by itself. */
function misfits(draft: Draft, original: (path: Path) => Path, wrong: readonly Path[]): Finding[] {
  return (
    checks
      .flatMap((one) => one(draft))
      .map((finding) => ({ ...finding, path: original(finding.path) }))
      // What is said of a part may come of something within it that is wrong, and was taken out.
      .filter(({ path }) => !wrong.some((other) => isWithin(other, path)))
  );
}

function draftOf(config: WrittenConfig, data: Data, whole: boolean): Draft {
  const named = (rule: unknown): string[] =>
    isMap(rule) && typeof rule['name'] === 'string' ? [rule['name']] : [];
  return {
    config,
    timeZone: timeZoneOf(config),
    whole,
    names: {
      gateways: Object.keys(mapIn(data, 'gateways')),
      destinations: Object.keys(mapIn(data, 'destinations')),
      templates: [...BUILT_IN_NAMES, ...Object.keys(mapIn(data, 'templates'))],
      rules: listIn(data, 'rules').flatMap(named),
    },
  };
}

/** A section whose lines are all commented out counts as left out. */
function withoutEmptySections(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, section]) => section !== null));
}

/** Not a settlementOf of what has been told already. */
function isNews({ path, message }: Objection, source: Source): boolean {
  if (source.broken && message === 'is missing') return false;
  return !source.faulty.some((other) => isWithin(path, other));
}

function inContext({ path, message, subject, atKey }: Objection, source: Source): Finding {
  const where = formatPath(scalarPath(subject, source));
  return { path, message: where === '' ? message : `${where}: ${message}`, atKey };
}

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapIn(data: Data, key: string): Data {
  const value = data[key];
  return isMap(value) ? value : {};
}

function listIn(data: Data, key: string): readonly unknown[] {
  const value: unknown = data[key];
  return Array.isArray(value) ? value : [];
}
