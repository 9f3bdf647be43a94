import type { Millis } from '../domain/time.ts';
import { fileReason } from '../domain/file-error.ts';
import { decodeFile } from './file-text.ts';

/** Source of the values of `${…}`, and the time at which a config is read. */
export interface Surroundings {
  readonly now: Millis;
  /**
   * Reads a file.
   * @throws anything, if the file cannot be read
   */
  readonly readFile: (path: string) => Uint8Array;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Interpolated =
  /** `text` is null where everything came out empty: the key counts as unset. */
  { readonly ok: true; readonly text: string | null } | { readonly ok: false; readonly message: string };

const REFERENCE = /\$\$\{|\$\{([^}]*)\}|\$\{/g;
const VARIABLE = /^([A-Za-z_][A-Za-z0-9_]*)(?::-([\s\S]*))?$/;

/**
 * Fills in `${NAME}`, `${NAME:-default}` and `${file:/path}`, once: what they yield is not scanned again.
 * `$${` is a literal `${`. An empty value counts as missing.
 *
 * @param text a scalar as YAML reads it
 * @returns the text, or what is missing; a message names the variable or file, never a value
 */
export function interpolate(text: string, surroundings: Surroundings): Interpolated {
  if (!text.includes('${')) return { ok: true, text };
  const problems: string[] = [];
  const filled = text.replace(REFERENCE, (whole: string, reference?: string) => {
    if (whole === '$${') return '${';
    if (reference === undefined) {
      problems.push('a "${" without its "}"; a literal one is written "$${"');
      return '';
    }
    const found = resolve(reference, surroundings);
    if (found.ok) return found.text ?? '';
    problems.push(found.message);
    return '';
  });
  if (problems.length > 0) return { ok: false, message: [...new Set(problems)].join('; ') };
  return { ok: true, text: filled === '' ? null : filled };
}

function resolve(reference: string, { env, readFile }: Surroundings): Interpolated {
  if (reference.startsWith('file:')) return fromFile(reference.slice('file:'.length), readFile);
  const parts = VARIABLE.exec(reference);
  const name = parts?.[1];
  if (name === undefined) {
    const message = `"\${${reference}}" names no variable; a literal "\${" is written "$\${"`;
    return { ok: false, message };
  }
  const value = env[name];
  if (value !== undefined && value !== '') return { ok: true, text: value };
  const fallback = parts?.[2];
  if (fallback !== undefined) return { ok: true, text: fallback };
  const message = `the variable ${name} is not set; set it, or write "\${${name}:-default}"`;
  return { ok: false, message };
}

function fromFile(path: string, readFile: Surroundings['readFile']): Interpolated {
  let bytes: Uint8Array;
  try {
    bytes = readFile(path);
  } catch (error) {
    return { ok: false, message: `the file ${path} cannot be read${systemReason(error)}` };
  }
  const file = decodeFile(bytes);
  if (!file.ok) return { ok: false, message: `${path}: ${file.message}` };
  const content = file.text.replace(/\r?\n$/, '');
  return content === '' ? { ok: false, message: `the file ${path} is empty` } : { ok: true, text: content };
}

/** Returns the system's reason after a colon (`: no such file (ENOENT)`), where there is one. */
export function systemReason(error: unknown): string {
  const reason = fileReason(error);
  return reason === null ? '' : `: ${reason}`;
}

/**
 * Stand-ins for YAML's own brackets and commas within `${…}`: noncharacters of Unicode. In a flow map (`{ token:
 * ${TOKEN} }`) YAML would take the braces of an unquoted reference for its own. One character stands for one, so that
 * every position stays what it is.
 */
const STAND_INS = new Map([
  ['{', '\ufdd0'],
  ['}', '\ufdd1'],
  ['[', '\ufdd2'],
  [']', '\ufdd3'],
  [',', '\ufdd4'],
]);
const ORIGINALS = new Map([...STAND_INS].map(([original, standIn]) => [standIn, original]));

/** Hides what is special to YAML in every `${…}` of a file. */
export function mask(file: string): string {
  return file.replace(/\$\{[^}\n]*\}/g, (reference) =>
    reference.replace(/[{}[\],]/g, (one) => STAND_INS.get(one) ?? one),
  );
}

/** Undoes {@link mask}, in any part of what became of the file. */
export function unmask(part: string): string {
  return part.replace(/[\ufdd0-\ufdd4]/g, (one) => ORIGINALS.get(one) ?? one);
}
