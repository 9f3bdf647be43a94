import type { AlertGroup } from '../domain/fault.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { AlertSettings } from './settings.ts';

/**
 * Wait, in `group_wait`s, after some of several faults ended: no reason to write at once. The end of the last one does
 * not wait.
 */
const PARTIAL_END = 30;

/** Longest gap between messages, in `group_wait`s; a group without a message for twice as long is calm. */
const LONGEST_GAP = 32;

/**
 * Computes when to flush a group, something having happened to it now.
 *
 * @param before the group as it was; a flush that it has planned is never put off
 * @returns null if there is nothing to send
 */
export function dueAt(
  group: AlertGroup,
  before: AlertGroup | null,
  settings: AlertSettings,
  now: Millis,
): Millis | null {
  if (group.members.length === 0) return before?.dueAt ?? now;
  const planned = before && urgencyOf(before) ? before.dueAt : null;
  const due = earliest(group, settings, now);
  if (planned === null || due === null) return planned ?? due;
  return Math.min(planned, due);
}

function earliest(group: AlertGroup, settings: AlertSettings, now: Millis): Millis | null {
  const { group_wait, repeat_interval } = settings;
  const last = group.sentAt ?? -Infinity;
  switch (urgencyOf(group)) {
    case 'news':
      return Math.max(now + group_wait, last + group.gap);
    case 'repeat':
      return Math.max(now + group_wait, last + repeat_interval);
    case 'partial_end':
      return Math.max(now + PARTIAL_END * group_wait, last + group.gap);
    case null:
      return null;
  }
}

/** Computes the gap after a message that goes out now: it doubles while messages follow each other. */
export function nextGap(group: AlertGroup, settings: AlertSettings, now: Millis): Duration {
  if (group.sentAt === null || now - group.sentAt >= calmAfter(settings)) return settings.group_wait;
  return Math.min(group.gap * 2, LONGEST_GAP * settings.group_wait);
}

/** Returns the time for which an empty group is kept, so that its last message is remembered. */
export function calmAfter(settings: AlertSettings): Duration {
  return 2 * LONGEST_GAP * settings.group_wait;
}

function urgencyOf({ members, repeat }: AlertGroup): 'news' | 'partial_end' | 'repeat' | null {
  const ended = members.filter((member) => member.state === 'resolved').length;
  const news = members.some((member) => member.state !== 'resolved' && member.state !== member.notified);
  if (news || (ended > 0 && ended === members.length)) return 'news';
  if (ended > 0) return 'partial_end';
  return repeat ? 'repeat' : null;
}
