/** Where `${…}` gets its values. */
export interface Surroundings {
  /** @throws anything, if the file cannot be read */
  readonly readFile: (path: string) => string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Interpolated =
  /** `text` is null where everything came out empty: the key counts as unset. */
  { readonly ok: true; readonly text: string | null } | { readonly ok: false; readonly message: string };

const REFERENCE = /\$\$\{|\$\{([^}]*)\}|\$\{/g;
const VARIABLE = /^([A-Za-z_][A-Za-z0-9_]*)(?::-([\s\S]*))?$/;

/**
 * Fills in `${NAME}`, `${NAME:-default}` and `${file:/path}`, once: what they yield is not looked at again.
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
  let content: string;
  try {
    content = readFile(path).replace(/\r?\n$/, '');
  } catch (error) {
    return { ok: false, message: `the file ${path} cannot be read${because(error)}` };
  }
  return content === '' ? { ok: false, message: `the file ${path} is empty` } : { ok: true, text: content };
}

/** The system's short reason (`ENOENT`), where there is one. */
export function because(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? ` (${code})` : '';
}
