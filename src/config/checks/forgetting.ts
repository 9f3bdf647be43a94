import { DELETABLE } from '../../domain/delivery.ts';
import type { Finding } from '../problem.ts';
import type { Check, Draft } from './check.ts';
import { fallbacksOf } from './destinations.ts';

/** `forget_after` works where a message can be deleted, for as long as it can be. */
export const messagesCanBeForgotten: Check = ({ config }) =>
  config.rules.flatMap(({ send, forget_after }, i): Finding[] => {
    if (forget_after === undefined) return [];
    const path = ['rules', i, 'forget_after'];
    const named = [
      ...new Set(send.flatMap((target) => (typeof target === 'string' ? target : target.first))),
    ];
    const keeping = named.filter((name) => keeps(config, name));
    const later = named.flatMap((name) => fallbacksOf(config, name)).filter((name) => keeps(config, name));
    const fallbacks = [...new Set(later)].filter((name) => !keeping.includes(name));
    // Where none of them can, the rule promises what never happens.
    const warning = keeping.length < named.length;
    return [
      ...(forget_after > DELETABLE
        ? [{ path, message: 'Telegram deletes no message that is older than 48h' }]
        : []),
      ...keeping.map((name) => ({
        path,
        message: `${what(config, name)} keeps the message: only Telegram deletes`,
        warning,
      })),
      ...fallbacks.map((name) => ({
        path,
        message: `${what(config, name)} keeps a message that comes to it as a fallback: only Telegram deletes`,
        warning: true,
      })),
    ];
  });

/** A destination that does not exist is told of elsewhere. */
function keeps({ destinations }: Draft['config'], name: string): boolean {
  const type = destinations[name]?.type;
  return type !== undefined && type !== 'telegram';
}

function what({ destinations }: Draft['config'], name: string): string {
  return `"${name}" (${destinations[name]?.type ?? 'unknown'})`;
}
