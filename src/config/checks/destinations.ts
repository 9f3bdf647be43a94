import { suggestion } from '../../domain/names.ts';
import type { Finding, Path } from '../problem.ts';
import type { Check, Draft } from './check.ts';

/** Every place where a destination is named by a rule or another destination: it must exist. */
export const destinationsExist: Check = (draft) => [
  ...draft.config.rules.flatMap(({ send }, i) =>
    send.flatMap((target, j) => {
      const path = ['rules', i, 'send', j];
      if (typeof target === 'string') return unknownDestination(draft, target, path);
      return target.first.flatMap((name, k) => unknownDestination(draft, name, [...path, 'first', k]));
    }),
  ),
  ...Object.entries(draft.config.destinations).flatMap(([name, { fallback }]) =>
    fallback === undefined ? [] : unknownDestination(draft, fallback, ['destinations', name, 'fallback']),
  ),
];

/** A destination that stands in one `first` twice is tried once: another one may have been meant. */
export const firstNamesEachOnce: Check = ({ config }) =>
  config.rules.flatMap(({ send }, i) =>
    send.flatMap((target, j) => {
      if (typeof target === 'string') return [];
      return target.first.flatMap((name, k): Finding[] => {
        if (target.first.indexOf(name) === k) return [];
        const path = ['rules', i, 'send', j, 'first', k];
        return [{ path, message: `"${name}" stands in this list already, and is tried once`, warning: true }];
      });
    }),
  );

/** A finding, if no destination has this name. */
export function unknownDestination({ names }: Draft, name: string, path: Path): Finding[] {
  if (names.destinations.includes(name)) return [];
  return [{ path, message: `there is no destination "${name}"${suggestion(name, names.destinations)}` }];
}

/** A fallback that leads back to where it came from; each circle is told once. */
export const fallbacksEnd: Check = ({ config }) => {
  const told = new Set<string>();
  return Object.keys(config.destinations).flatMap((start) => {
    const way = fallbacksOf(config, start);
    const circle = way.slice(way.indexOf(way.at(-1) ?? ''));
    if (circle.length < 2 || circle.some((name) => told.has(name))) return [];
    for (const name of circle) told.add(name);
    const [first = start] = circle;
    return [
      {
        path: ['destinations', first, 'fallback'],
        message: `fallbacks run in a circle: ${circle.join(' → ')}`,
      },
    ];
  });
};

/** A destination, its fallback, that one's fallback and so on; the last name stands there twice if it is a circle. */
export function fallbacksOf(
  { destinations }: Pick<Draft['config'], 'destinations'>,
  start: string,
): string[] {
  const way = [start];
  for (let next = destinations[start]?.fallback; next !== undefined; next = destinations[next]?.fallback) {
    const again = way.includes(next);
    way.push(next);
    if (again) break;
  }
  return way;
}
