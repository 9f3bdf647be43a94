import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { decodeFile } from '../../config/file-text.ts';
import { systemReason } from '../../config/interpolate.ts';
import { codeOf } from '../../domain/file-error.ts';
import { readBounded } from '../../runtime/bounded-file.ts';
import { CommandError } from './terminal.ts';

/** The longest file of variables, in bytes. */
const LONGEST = 256 * 1024;

/**
 * Returns the environment that a config is read with: the process's own, and what it lacks from the file `.env` beside the config.
 *
 * @throws CommandError if there is such a file but it cannot be read
 */
export function environmentOf(config: string): Readonly<Record<string, string | undefined>> {
  const set = Object.entries(process.env).filter(([, value]) => value !== '');
  return { ...variablesIn(join(dirname(config), '.env')), ...Object.fromEntries(set) };
}

function variablesIn(file: string): Readonly<Record<string, string | undefined>> {
  let bytes: Uint8Array;
  try {
    bytes = readBounded(file, LONGEST);
  } catch (error) {
    // A folder of that name is a virtual environment of Python's.
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(codeOf(error) ?? '')) return {};
    throw new CommandError(`${file} cannot be read${systemReason(error)}`);
  }
  const decoded = decodeFile(bytes);
  if (decoded.ok) return parseEnv(decoded.text);
  throw new CommandError(`${file}:${decoded.line}:${decoded.column}: ${decoded.message}`);
}
