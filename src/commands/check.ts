import { formatProblem } from '../config/problem.ts';
import { checkConfig } from '../operations/setup/check-config.ts';
import { localUser } from './terminal/local-user.ts';
import { readConfig } from './terminal/read-config.ts';
import { EXIT, print, type ExitCode } from './terminal/terminal.ts';

/** Runs `simwire check`: prints every problem of the config, then what is in it and the results of its tests. */
export async function check(file: string): Promise<ExitCode> {
  const context = { file, loaded: readConfig(file) };
  const { ok, problems, counts, tests } = await checkConfig(context, localUser(), {});
  for (const problem of problems) print(formatProblem(problem));
  if (!ok || counts === null) return EXIT.wrong;

  const failed = tests.filter(({ failures }) => failures.length > 0);
  for (const { name, failures } of failed) print(`${file}: test "${name}" fails: ${failures.join('; ')}`);
  const passed = tests.length - failed.length;
  const parts = [
    [
      counted(counts.gateways, 'gateway'),
      counted(counts.destinations, 'destination'),
      counted(counts.rules, 'rule'),
    ].join(', '),
    tests.length === 0 ? 'no tests' : `${passed} of ${tests.length} tests pass`,
    ...(problems.length === 0 ? [] : [counted(problems.length, 'warning')]),
  ];
  print(`${file}: ${failed.length === 0 ? 'valid: ' : ''}${parts.join('; ')}`);
  return failed.length > 0 ? EXIT.no : EXIT.fine;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
