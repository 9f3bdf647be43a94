import { visible } from '../domain/visible.ts';

/** Keys and indexes from the root of the config: `['rules', 2, 'send', 0]`. */
export type Path = readonly (string | number)[];

/** Something in a config file that is wrong, or (`warning`) right but hardly meant. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Names what is wrong and how to fix it; holds no secret. */
  readonly message: string;
  readonly warning: boolean;
}

/** Result of a check, before it is located in the file. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
  readonly warning?: boolean;
  /** Show the key itself and not its value. */
  readonly atKey?: boolean;
}

/** Formats the line that a user sees: `simwire.yaml:12:7: message`, with `warning: ` before a warning's message. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, message, warning } = problem;
  return visible(`${file}:${line}:${column}: ${warning ? 'warning: ' : ''}${message}`);
}

/** Formats a path as people write it: `rules[2].send[0]`, `gateways.office.sims."1.02"`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const name = /^[\w-]+$/.test(step) ? step : JSON.stringify(step);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

/** Returns a path as the key of a map or set. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** Returns true if a path is another one, or leads through it. */
export function isWithin(path: Path, other: Path): boolean {
  return other.every((step, i) => path[i] === step);
}

/** Compares problems by their order in the file. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
