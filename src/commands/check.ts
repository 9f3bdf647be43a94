import { formatProblem } from '../config/problem.ts';
import { runRoutingTests } from '../engine/routing-tests.ts';
import { createPolicy } from '../operations/policy.ts';
import { unsafePlace } from '../store/open.ts';
import { readConfig } from './read-config.ts';
import { EXIT, print, type ExitCode } from './terminal.ts';

/** `simwire check`: every problem of the config, then its tests. */
export function check(file: string): ExitCode {
  const loaded = readConfig(file);
  for (const problem of loaded.ok ? loaded.warnings : loaded.problems) print(formatProblem(problem));
  if (!loaded.ok) return EXIT.wrong;

  const { config } = loaded;
  const unsafe = unsafePlace(config.store);
  if (unsafe !== null) print(formatProblem({ file, line: 1, column: 1, message: unsafe, warning: true }));
  const results = runRoutingTests(createPolicy(config), config.tests);
  const failed = results.filter(({ failures }) => failures.length > 0);
  for (const { name, failures } of failed) print(`${file}: test "${name}" fails: ${failures.join('; ')}`);
  const count = loaded.warnings.length + (unsafe === null ? 0 : 1);
  const warnings = count === 0 ? '' : `, ${count} ${count === 1 ? 'warning' : 'warnings'}`;
  print(`${file}: ${results.length - failed.length} of ${results.length} tests pass${warnings}`);
  return failed.length > 0 ? EXIT.no : EXIT.fine;
}
