import { suggestion } from '../../domain/names.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';
import { unknownDestination } from './destinations.ts';

/** Checks that tests name only what exists: otherwise they could never pass. */
export const testsNameWhatExists: Check = (draft) =>
  draft.config.tests.flatMap(({ given, expect }, i): Finding[] => {
    const unknown = (
      kind: string,
      name: string | null | undefined,
      names: readonly string[],
      path: (string | number)[],
    ) =>
      name === undefined || name === null || names.includes(name)
        ? []
        : [
            {
              path: ['tests', i, ...path],
              message: `there is no ${kind} "${name}"${suggestion(name, names)}`,
            },
          ];
    return [
      ...unknown('gateway', given.gateway, draft.names.gateways, ['given', 'gateway']),
      ...unknown('rule', expect.rule, draft.names.rules, ['expect', 'rule']),
      ...unknown('template', expect.template, draft.names.templates, ['expect', 'template']),
      ...(expect.send ?? []).flatMap((name, j) =>
        unknownDestination(draft, name, ['tests', i, 'expect', 'send', j]),
      ),
    ];
  });
