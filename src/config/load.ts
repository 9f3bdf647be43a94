import { hash } from 'node:crypto';
import { BUILT_IN_NAMES } from '../render/templates.ts';
import { codeOf } from '../domain/file-error.ts';
import { checks } from './checks/all.ts';
import type { Draft } from './checks/check.ts';
import { openPasswords } from './checks/access.ts';
import { ambiguousPorts } from './checks/sims.ts';
import { decodeFile } from './file-text.ts';
import { conceal, readSource, scalarPath, type Source } from './source.ts';
import { complete, timeZoneOf, type Config } from './config.ts';
import { systemReason, type Surroundings } from './interpolate.ts';
import { compareProblems, formatPath, isWithin, type Finding, type Path, type Problem } from './problem.ts';
import { salvage } from './salvage.ts';
import { configSchema, type WrittenConfig } from './schema/config.ts';
import type { SchemaError } from './schema-errors.ts';

export type Loaded =
  | { readonly ok: true; readonly config: Config }
  /** Everything that is wrong, warnings included, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Data = Readonly<Record<string, unknown>>;

/**
 * Reads and checks a config file. Never throws: whatever is wrong with the file is reported, all at once.
 *
 * @param file its path, as messages shall name it
 */
export function loadConfig(file: string, surroundings: Surroundings): Loaded {
  const refuse = (message: string, line = 1, column = 1): Loaded => {
    return { ok: false, problems: [{ file, line, column, message, warning: false }] };
  };
  let bytes: Uint8Array;
  try {
    bytes = surroundings.readFile(file);
  } catch (error) {
    return refuse(`cannot be read${systemReason(error)}${wayOut(file, error)}`);
  }
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return refuse(decoded.message, decoded.line, decoded.column);
  const { text } = decoded;
  const source = readSource(file, text, surroundings);
  if (isMap(source.data))
    return check(source, withoutEmptySections(source.data), hash('sha256', text), surroundings);
  return source.broken
    ? { ok: false, problems: source.problems }
    : refuse(text.trim() === '' ? `the file is empty; ${MAKE}` : `holds no config: there are no keys in it`);
}

const MAKE = '"simwire init" makes a config';

/** Returns advice on a config that cannot be read. */
function wayOut(file: string, error: unknown): string {
  switch (codeOf(error) ?? '') {
    case 'ENOENT':
    case 'ENOTDIR':
      return `; name another with --config FILE, or let "simwire init" make one`;
    case 'EISDIR':
      return `; name a file in it, such as --config ${file.replace(/\/*$/, '/simwire.yaml')}`;
    case 'EACCES':
    case 'EPERM':
      return '; let the user that runs Simwire read the file and enter its folders, or name another with --config FILE';
    default:
      return '';
  }
}

function check(source: Source, data: Data, digest: string, { readFile, now }: Surroundings): Loaded {
  const { value, objections, original } = salvage(configSchema, data);
  const fresh = objections.filter((objection) => isNotReportedYet(objection, source));
  const wrong = [...source.faulty, ...objections.map(({ path }) => path)];
  const findings = [
    ...ambiguousPorts(source),
    ...openPasswords(source),
    ...fresh.map((objection) => inContext(objection, source)),
    // What seems to be missing from something that is no YAML may well be there.
    ...(value && !source.broken
      ? runChecks({ ...draftOf(value, data, wrong.length === 0), readFile, now }, original, wrong)
      : []),
  ];
  const located = findings
    .map((finding) => source.locate(conceal(finding, source)))
    .filter(({ line }) => !source.isBroken(line));
  const problems = [...source.problems, ...located].sort(compareProblems);
  if (value && problems.every(({ warning }) => warning)) {
    return { ok: true, config: complete(value, { digest, warnings: problems }) };
  }
  return { ok: false, problems };
}

/** Checks how the parts fit together that are right by themselves. */
function runChecks(draft: Draft, original: (path: Path) => Path, wrong: readonly Path[]): Finding[] {
  return (
    checks
      .flatMap((one) => one(draft))
      .map((finding) => ({ ...finding, path: original(finding.path) }))
      // What is said of a part may come of something within it that is wrong, and was taken out.
      .filter(({ path }) => !wrong.some((other) => isWithin(other, path)))
  );
}

function draftOf(config: WrittenConfig, data: Data, whole: boolean): Omit<Draft, 'readFile' | 'now'> {
  const named = (rule: unknown): string[] =>
    isMap(rule) && typeof rule['name'] === 'string' ? [rule['name']] : [];
  return {
    config,
    timeZone: timeZoneOf(config),
    whole,
    emptied: Object.keys(data).filter((key) => isEmpty(data[key])),
    names: {
      gateways: Object.keys(mapIn(data, 'gateways')),
      destinations: Object.keys(mapIn(data, 'destinations')),
      templates: [...BUILT_IN_NAMES, ...Object.keys(mapIn(data, 'templates'))],
      rules: listIn(data, 'rules').flatMap(named),
    },
  };
}

/** Checks for a map or list that is written with nothing in it. */
function isEmpty(section: unknown): boolean {
  return typeof section === 'object' && section !== null && Object.keys(section).length === 0;
}

/** Leaves out sections whose lines are all commented out. */
function withoutEmptySections(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, section]) => section !== null));
}

/** Returns false for an error that only follows from one that has been reported already. */
function isNotReportedYet({ path, message }: SchemaError, source: Source): boolean {
  if (source.broken && message === 'is missing') return false;
  return !source.faulty.some((other) => isWithin(path, other));
}

function inContext({ path, message, subject, atKey }: SchemaError, source: Source): Finding {
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
