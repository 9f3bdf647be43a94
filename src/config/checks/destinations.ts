import { suggestion } from '../../domain/names.ts';
import type { Finding, Path } from '../problem.ts';
import { isPlainHttpBeyondLoopback } from '../schema/address.ts';
import type { Destination } from '../schema/destinations.ts';
import type { Check, Draft } from './check.ts';

/** Checks that each destination named by a rule or another destination exists. */
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

/** Warns of a destination that stands in one `first` twice: it is tried once, and another one may have been meant. */
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

/** Returns a finding if no destination has this name. */
export function unknownDestination({ names }: Draft, name: string, path: Path): Finding[] {
  if (names.destinations.includes(name)) return [];
  return [{ path, message: `there is no destination "${name}"${suggestion(name, names.destinations)}` }];
}

/** Checks for fallbacks that lead back to where they came from; each cycle is reported once. */
export const fallbacksEnd: Check = ({ config }) => {
  const reported = new Set<string>();
  return Object.keys(config.destinations).flatMap((start) => {
    const way = fallbacksOf(config, start);
    const circle = way.slice(way.indexOf(way.at(-1) ?? ''));
    if (circle.length < 2 || circle.some((name) => reported.has(name))) return [];
    for (const name of circle) reported.add(name);
    const [first = start] = circle;
    return [
      {
        path: ['destinations', first, 'fallback'],
        message: `fallbacks run in a circle: ${circle.join(' → ')}`,
      },
    ];
  });
};

/**
 * Follows the fallbacks of a destination: its own name, its fallback, that one's fallback and so on; the last name is
 * there twice if they run in a circle.
 */
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

/** Warns of texts and bot tokens that would cross a network readable by all. */
export const messagesAreEncrypted: Check = ({ config }) =>
  Object.entries(config.destinations).flatMap(([name, destination]): Finding[] => {
    const [key, address] = addressOf(destination);
    if (!isPlainHttpBeyondLoopback(address)) return [];
    const message = 'everything sent there can be read on its way; use https://';
    return [{ path: ['destinations', name, key], message, warning: true }];
  });

/** Returns the address to which messages are sent, and the key that it is configured by. */
function addressOf(destination: Destination): readonly [key: string, address: string] {
  switch (destination.type) {
    case 'telegram':
      return ['api_root', destination.api_root];
    case 'ntfy':
      return ['server', destination.server];
    case 'webhook':
    case 'apprise':
      return ['url', destination.url];
    // What is sent to these is encrypted, or stays on this machine.
    case 'slack':
    case 'discord':
    case 'email':
    case 'console':
      return ['', ''];
    default:
      return destination satisfies never;
  }
}

/** Least bytes of a secret, by Standard Webhooks. */
const LEAST_SECRET = 24;
const USUAL_TOKEN = /^\d{5,}:[\w-]{30,}$/;

/**
 * Warns of secrets that the service would hardly have given, or that are easy to guess: they may be meant for a test.
 */
export const secretsAreUsual: Check = ({ config }) =>
  Object.entries(config.destinations).flatMap(([name, destination]): Finding[] => {
    if (destination.type === 'telegram' && !USUAL_TOKEN.test(destination.token)) {
      const message = 'does not look like a token of @BotFather: digits, ":" and about 35 letters';
      return [{ path: ['destinations', name, 'token'], message, warning: true }];
    }
    const bytes =
      destination.type === 'webhook'
        ? Buffer.from(destination.secret.slice('whsec_'.length), 'base64').length
        : LEAST_SECRET;
    if (bytes >= LEAST_SECRET) return [];
    const message = 'is weak: echo "whsec_$(openssl rand -base64 32)" makes a good one';
    return [{ path: ['destinations', name, 'secret'], message, warning: true }];
  });
