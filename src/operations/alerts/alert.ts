import { z } from 'zod';
import { SEVERITIES } from '../../domain/event.ts';
import { CONDITION_NAMES, type Acknowledgement, type Episode, type FaultMoment } from '../../domain/fault.ts';
import { formatId } from '../../domain/id.ts';
import type { StandingFault } from '../../engine/standing.ts';
import { isoTime } from '../../render/local-time.ts';
import { id, isoMoment, place } from '../fields.ts';

/** The identity of a fault. */
export const faultShape = {
  ...place,
  condition: z.enum(CONDITION_NAMES),
  /** Its further subject: the destination that fails. */
  about: z.string().nullable(),
};

/** A fault from its first sign to its end. */
export const alertShape = z.object({
  /** Of its episode: from its first sign to its end. */
  id,
  ...faultShape,
  state: z.enum(['pending', 'firing', 'flapping', 'resolved']),
  severity: z.enum(SEVERITIES),
  since: isoMoment,
  /** Null: it is not over. */
  ended_at: isoMoment.nullable(),
  /** The values behind it, in words. */
  detail: z.string(),
  /** The reason why it is not notified now. */
  hidden_by: z.enum(['silence', 'inhibition']).nullable(),
  /** Whoever sees to it: it is not repeated, and this ends with it. Null: nobody said so. */
  acknowledged: z.object({ by: z.string(), at: isoMoment, comment: z.string().nullable() }).nullable(),
});
export type ShownAlert = z.output<typeof alertShape>;

/** A step in the course of a fault that was notified, or suppressed. */
export const changeShape = z.object({
  /** Of its episode. */
  id,
  at: isoMoment,
  ...faultShape,
  state: z.enum(['firing', 'flapping', 'resolved', 'summary']),
  severity: z.enum(SEVERITIES),
  since: isoMoment,
  detail: z.string(),
  cause: z.enum(['change', 'late', 'repeat']),
  suppressed: z.enum(['silence', 'inhibition', 'known']).nullable(),
});
export type ShownChange = z.output<typeof changeShape>;

/** Shows a fault that stands; null where it is fine, or its episode is out of scope. */
export function asAlert(
  { fault, severity, hidden }: StandingFault,
  episode: Episode | null,
): ShownAlert | null {
  const { gateway, port, condition, about, phase, since, detail, acknowledged } = fault;
  if (phase === 'ok' || episode === null) return null;
  return {
    id: formatId(episode.id),
    ...{ gateway, port, condition, about, state: phase, severity },
    since: isoTime(since),
    ended_at: null,
    detail,
    hidden_by: hidden,
    acknowledged: acknowledged && asAcknowledged(acknowledged),
  };
}

function asAcknowledged({ by, at, comment }: Acknowledgement) {
  return { by, at: isoTime(at), comment };
}

/** Lists the episodes that ended among moments, the latest first. The end of one may be notified later than it came. */
export function endedAmong(moments: readonly FaultMoment[]): ShownAlert[] {
  const ends = new Map<Episode['id'], FaultMoment>();
  for (const one of moments) if (one.transition.kind === 'resolved') ends.set(one.episode.id, one);
  return [...ends.values()].map(({ episode, transition }) => {
    const { at, gateway, port, condition, about, severity, since, detail } = transition;
    return {
      id: formatId(episode.id),
      ...{ gateway, port, condition, about, state: 'resolved' as const, severity },
      since: isoTime(since),
      ended_at: isoTime(at),
      ...{ detail, hidden_by: null, acknowledged: null },
    };
  });
}

/** Shows a moment of the history. */
export function asChange({ episode, transition }: FaultMoment): ShownChange {
  const { at, gateway, port, condition, about, kind, severity, since, detail, cause, suppressed } =
    transition;
  return {
    id: formatId(episode.id),
    at: isoTime(at),
    ...{ gateway, port, condition, about, state: kind, severity },
    since: isoTime(since),
    ...{ detail, cause, suppressed },
  };
}
