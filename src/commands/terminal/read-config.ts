import type { Config } from '../../config/config.ts';
import { loadConfig, type Loaded } from '../../config/load.ts';
import { formatProblem, type Problem } from '../../config/problem.ts';
import { readBounded } from '../../runtime/bounded-file.ts';
import { environmentOf } from './environment.ts';
import { CommandError } from './terminal.ts';

/** The longest config, or file that one names, in bytes: what is longer is none. */
const LONGEST = 4 * 1024 * 1024;

/** Reads a config file, with the environment and the `.env` beside it as they are. */
export function readConfig(file: string): Loaded {
  const readFile = (path: string): Uint8Array => readBounded(path, LONGEST);
  return loadConfig(file, { readFile, env: environmentOf(file), now: Date.now() });
}

/** Lists the problems because of which a config is refused, without mere warnings. */
export function refusals({ problems }: Extract<Loaded, { ok: false }>): readonly Problem[] {
  return problems.filter(({ warning }) => !warning);
}

/**
 * Reads the config that a command works with.
 * @throws CommandError with every problem, if it is not right
 */
export function requireConfig(file: string): Config {
  const loaded = readConfig(file);
  if (loaded.ok) return loaded.config;
  throw new CommandError(refusals(loaded).map(formatProblem).join('\n'));
}
