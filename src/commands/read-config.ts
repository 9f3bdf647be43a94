import type { Config } from '../config/config.ts';
import { loadConfig, type Loaded } from '../config/load.ts';
import { formatProblem } from '../config/problem.ts';
import { readBounded } from '../runtime/bounded-file.ts';
import { environmentOf } from './environment.ts';
import { CommandError } from './terminal.ts';

/** The longest config, or file that one names, in bytes: what is longer is none. */
const LONGEST = 4 * 1024 * 1024;

/** Reads a config file, with the environment and the `.env` beside it as they are. */
export function readConfig(file: string): Loaded {
  const readFile = (path: string): string => readBounded(path, LONGEST).toString();
  return loadConfig(file, { readFile, env: environmentOf(file) });
}

/** Lists the problems, a line each, without mere warnings. */
export function refusalOf({ problems }: Extract<Loaded, { ok: false }>): string {
  return problems
    .filter(({ warning }) => !warning)
    .map(formatProblem)
    .join('\n');
}

/**
 * Reads the config that a command works with.
 * @throws CommandError with every problem, if it is not right
 */
export function requireConfig(file: string): Config {
  const loaded = readConfig(file);
  if (loaded.ok) return loaded.config;
  throw new CommandError(refusalOf(loaded));
}
