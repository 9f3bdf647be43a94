import { formatProblem } from '../config/problem.ts';
import { checkConfig } from '../operations/check-config.ts';
import { localUser } from './local-user.ts';
import { readConfig } from './read-config.ts';
import { EXIT, print, type ExitCode } from './terminal.ts';

/** Runs `simwire check`: prints every problem of the config, then the results of its tests. */
export async function check(file: string): Promise<ExitCode> {
  const context = { file, loaded: readConfig(file) };
  const { ok, problems, tests } = await checkConfig(context, localUser(), {});
  for (const problem of problems) print(formatProblem(problem));
  if (!ok) return EXIT.wrong;

  const failed = tests.filter(({ failures }) => failures.length > 0);
  for (const { name, failures } of failed) print(`${file}: test "${name}" fails: ${failures.join('; ')}`);
  const count = problems.length;
  const warnings = count === 0 ? '' : `, ${count} ${count === 1 ? 'warning' : 'warnings'}`;
  print(`${file}: ${tests.length - failed.length} of ${tests.length} tests pass${warnings}`);
  return failed.length > 0 ? EXIT.no : EXIT.fine;
}
