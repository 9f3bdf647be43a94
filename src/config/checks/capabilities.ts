import { SERVICES, type Capabilities } from '../../domain/services.ts';
import { HOUR } from '../../domain/time.ts';
import type { Finding } from '../problem.ts';
import type { Check, Draft } from './check.ts';
import { fallbacksOf } from './destinations.ts';

/** Finds what a rule asks for and none of its destinations can do: it would have no effect. */
export const rulesAskForWhatIsPossible: Check = (draft) =>
  draft.config.rules.flatMap((rule, i): Finding[] => {
    const named = namedIn(draft, rule.send);
    const nobody = (can: (capabilities: Capabilities) => boolean): boolean =>
      named.length > 0 && !named.some((name) => can(capabilitiesOf(draft, name)));
    const who = named.map((name) => what(draft, name)).join(', ');
    const warn = (key: 'template' | 'digest' | 'quiet', gets: string): Finding[] =>
      rule[key] === undefined
        ? []
        : [{ path: ['rules', i, key], message: `${who} gets ${gets}: this has no effect`, warning: true }];
    return [
      ...(nobody(({ template }) => template) ? warn('template', 'events as data') : []),
      ...(nobody(({ combine }) => combine)
        ? [...warn('digest', 'each event at once'), ...warn('quiet', 'each event at once')]
        : []),
    ];
  });

/** Checks that `forget_after` is used where a message can be deleted, and for no longer than it can be. */
export const messagesCanBeForgotten: Check = (draft) =>
  draft.config.rules.flatMap(({ send, forget_after: after }, i): Finding[] => {
    if (after === undefined) return [];
    const named = namedIn(draft, send);
    const keeps = (name: string): boolean => (capabilitiesOf(draft, name).delete ?? 0) < after;
    const keeping = named.filter(keeps);
    const later = named.flatMap((name) => fallbacksOf(draft.config, name)).filter(keeps);
    const fallbacks = [...new Set(later)].filter((name) => !keeping.includes(name));
    // Where none of them can, the rule promises what never happens.
    const warning = keeping.length < named.length;
    const path = ['rules', i, 'forget_after'];
    return [
      ...keeping.map((name) => ({ path, message: whyItKeeps(draft, name, 'the message'), warning })),
      ...fallbacks.map((name) => ({
        path,
        message: whyItKeeps(draft, name, 'a message that comes to it as a fallback'),
        warning: true,
      })),
    ];
  });

function whyItKeeps(draft: Draft, name: string, kept: string): string {
  const { delete: within } = capabilitiesOf(draft, name);
  if (within !== null) return `${what(draft, name)} deletes no message that is older than ${within / HOUR}h`;
  return `${what(draft, name)} keeps ${kept}: nothing is deleted there`;
}

/** Lists the existing destinations that a rule names; another check reports the others. */
function namedIn({ config }: Draft, send: Draft['config']['rules'][number]['send']): string[] {
  const named = send.flatMap((target) => (typeof target === 'string' ? target : target.first));
  return [...new Set(named)].filter((name) => Object.hasOwn(config.destinations, name));
}

/** Returns a destination's capabilities. One that does not exist counts as able to do anything: another check reports it. */
function capabilitiesOf({ config }: Draft, name: string): Capabilities {
  const type = config.destinations[name]?.type;
  return type === undefined ? { ...SERVICES.telegram, delete: Infinity } : SERVICES[type];
}

function what({ config }: Draft, name: string): string {
  return `"${name}" (${config.destinations[name]?.type ?? 'unknown'})`;
}
