import { z } from 'zod';
import { suggestion } from '../domain/names.ts';
import type { Path } from './problem.ts';
import { kindOf } from './schema/scalar.ts';

/** One error of a value against a schema. */
export interface SchemaError {
  readonly path: Path;
  readonly message: string;
  /** The part that the message is about. */
  readonly subject: Path;
  /** True if it is about the key, and not about the value. */
  readonly atKey: boolean;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map of keys',
  record: 'a map of names',
  array: 'a list',
};

/**
 * Maps zod's issues to messages; handed to `safeParse` as its `error`. No message holds a value of free text, which might be a secret. For unknown
 * keys it has one line for each.
 */
export function schemaMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return 'is missing';
      if (issue.input === null) return 'has no value; write one, or leave the key out';
      const scalar = typeof issue.input === 'number' || typeof issue.input === 'boolean';
      if (issue.expected === 'string' && scalar) return 'must be text: put it in quotes';
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${bareKind(issue.input)}`;
    }
    case 'unrecognized_keys': {
      const known = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
      return issue.keys.map((key) => `unknown key "${key}"${suggestion(key, known)}`).join('\n');
    }
    case 'invalid_value':
      return choice(issue.input, issue.values.map(String));
    case 'invalid_union': {
      const options: unknown = issue.options;
      if (!Array.isArray(options) || !isMap(issue.input)) return undefined;
      return choice(issue.input[String(issue.discriminator)], options.map(String));
    }
    case 'too_small':
      return 'must not be empty';
    case 'too_big':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return undefined; // the schema itself has words for these
  }
}

/** Splits issues that zod keeps together: unknown keys, wrong keys of a map, the branches of a union. */
export function schemaErrors(issues: readonly z.core.$ZodIssue[], around: Path = []): SchemaError[] {
  return issues.flatMap((issue): SchemaError[] => {
    const path = [...around, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    if (issue.code === 'unrecognized_keys') {
      const lines = issue.message.split('\n');
      return issue.keys.map((key, i) => ({
        path: [...path, key],
        message: lines[i] ?? '',
        subject: path,
        atKey: true,
      }));
    }
    if (issue.code === 'invalid_key') {
      const message = issue.issues[0]?.message ?? issue.message;
      return [{ path, message, subject: path, atKey: true }];
    }
    if (issue.code === 'invalid_union') {
      // The branch that the user had in mind is the one whose kind of value stands there.
      const branch = issue.errors.find(
        (errors) => !errors.some((error) => error.path.length === 0 && error.code === 'invalid_type'),
      );
      if (branch) return schemaErrors(branch, path);
    }
    return [{ path, message: issue.message, subject: path, atKey: false }];
  });
}

function choice(written: unknown, options: readonly string[]): string {
  if (written === undefined) return 'is missing';
  const all = options.length === 1 ? options.join() : `one of ${options.join(', ')}`;
  const near = typeof written === 'string' ? suggestion(written, options) : '';
  return near.startsWith('; did')
    ? `${kindOf(written)} is unknown${near}`
    : `${kindOf(written)} is unknown; write ${all}`;
}

function bareKind(written: unknown): string {
  if (Array.isArray(written)) return 'a list';
  if (isMap(written)) return 'a map';
  return typeof written === 'string' ? 'text' : `a ${typeof written}`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
