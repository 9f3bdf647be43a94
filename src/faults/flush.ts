import type { Plan } from '../domain/delivery.ts';
import type { AlertEvent, EventId } from '../domain/event.ts';
import { type AlertGroup, type FaultId, type Member, SUMMARY } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';
import { hasNews, type GroupChanges, type Outage } from './alert-text.ts';
import { changesAmong, composeAlert } from './compose-alert.ts';
import { SILENCE_CHECK } from './evaluation.ts';
import { calmAfter, nextGap } from './pacing.ts';
import type { AlertSettings } from './settings.ts';
import { earlier } from './state-machine.ts';

/** An alert that is to become an event with one delivery. */
export interface Alert extends Pick<
  AlertEvent,
  'gateway' | 'severity' | 'state' | 'ports' | 'since' | 'title' | 'notes' | 'summary' | 'repliesTo'
> {
  readonly destination: string;
  readonly plan: Plan;
  readonly condition: AlertGroup['condition'];
  /** All that it is about. */
  readonly faults: readonly Member[];
}

/** Surroundings of a flush: all that it needs besides the group. */
export interface FlushContext {
  readonly settings: AlertSettings;
  /** Id of the alert's event, should there be one. */
  readonly event: EventId;
  /** Operators of the gateway that seem to be out, see `findOutages`. */
  readonly outages: readonly Outage[];
  /** Returns true if a fault is not to be repeated now: it is silenced, or somebody acknowledged it. */
  readonly quiet: (id: FaultId) => boolean;
  /** Returns true if a fault is silenced for the destination of the group, and maybe not for others. */
  readonly muted: (id: FaultId) => boolean;
}

/** The row to store of a group (null: delete it), and the alert to send, if any. */
interface Flushed {
  readonly group: AlertGroup | null;
  readonly alert: Alert | null;
}

/** Composes the alert of a group that is due. What is muted waits in the group until it is not, or is over. */
export function flush(group: AlertGroup, context: FlushContext, now: Millis): Flushed {
  if (group.dueAt === null || group.dueAt > now) return { group, alert: null };
  const isMuted = (member: Member): boolean => context.muted({ ...member, gateway: group.gateway });
  const muted = group.members.filter(isMuted);
  if (muted.length === 0) return flushHeard(group, context, now);
  const heard = { ...group, members: group.members.filter((member) => !muted.includes(member)) };
  const { group: after, alert } = flushHeard(heard, context, now);
  const rest = after ?? { ...heard, members: [], dueAt: null, repeat: false };
  const again = hasNews(changesAmong(muted)) ? now + SILENCE_CHECK : null;
  // An end changes the first message of the episode, which may have named what is muted now and stands.
  const goesOn = muted.some((member) => member.state !== 'resolved' && member.notified !== null);
  const thread = goesOn ? group.thread : rest.thread;
  return {
    group: { ...rest, members: [...rest.members, ...muted], dueAt: earlier(rest.dueAt, again), thread },
    alert: alert?.state === 'resolved' && goesOn ? { ...alert, repliesTo: null } : alert,
  };
}

function flushHeard(group: AlertGroup, context: FlushContext, now: Millis): Flushed {
  if (group.condition === SUMMARY)
    return { group: null, alert: group.members.length > 0 ? alertOf(group, context.outages) : null };
  const changed = changesAmong(group.members);
  const worthSending = hasNews(changed) || (group.repeat && isRepeatAllowed(group, changed, context));
  if (!worthSending) return { group: withoutNews(group), alert: null };
  const alert = alertOf(group, context.outages);
  return { group: afterSending(group, changed, alert, context, now), alert };
}

/** Allows a repeat while anything fires that is not to be kept quiet. */
function isRepeatAllowed(
  { gateway }: AlertGroup,
  { standing }: GroupChanges<Member>,
  context: FlushContext,
): boolean {
  return standing.some((member) => member.state === 'firing' && !context.quiet({ ...member, gateway }));
}

function alertOf(group: AlertGroup, outages: readonly Outage[]): Alert {
  const { destination, plan, gateway, condition, members: faults, thread: repliesTo } = group;
  const says = composeAlert(condition, faults, outages);
  return { destination, plan, gateway, condition, ...says, faults, repliesTo };
}

function afterSending(
  group: AlertGroup,
  { standing }: GroupChanges<Member>,
  alert: Alert,
  context: FlushContext,
  now: Millis,
): AlertGroup {
  const over = alert.state === 'resolved';
  return {
    ...group,
    members: standing.map((member) => ({
      ...member,
      notified: member.state === 'resolved' ? null : member.state,
    })),
    dueAt: over ? now + calmAfter(context.settings) : null,
    sentAt: now,
    gap: nextGap(group, context.settings, now),
    repeat: false,
    thread: over ? null : (group.thread ?? context.event),
  };
}

/** Clears the timer of a group without news; an empty one that was calm for long is deleted. */
function withoutNews(group: AlertGroup): AlertGroup | null {
  return group.members.length > 0 ? { ...group, dueAt: null, repeat: false } : null;
}
