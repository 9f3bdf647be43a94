import type { Plan } from '../domain/delivery.ts';
import { type AlertState, type EventId, SEVERITIES, type Severity } from '../domain/event.ts';
import { type AlertGroup, type FaultId, type Member, SUMMARY } from '../domain/fault.ts';
import { comparePorts, type PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import { alertText, isNews, summaryText, type Changed } from './alert-text.ts';
import { calmAfter, nextGap } from './pacing.ts';
import type { AlertSettings } from './settings.ts';

/** An alert that is to become an event with one delivery. */
export interface Alert {
  readonly destination: string;
  readonly plan: Plan;
  readonly gateway: string;
  readonly condition: AlertGroup['condition'];
  readonly severity: Severity;
  readonly state: AlertState;
  readonly ports: readonly PortId[];
  readonly since: Millis;
  readonly title: string;
  readonly notes: readonly string[];
  readonly summary: string;
  /** The event whose message opened the episode; null: this one opens it. */
  readonly repliesTo: EventId | null;
}

/** What a flush needs to know besides the group. */
export interface Scene {
  readonly settings: AlertSettings;
  /** The id that the alert's event will have, if there is one. */
  readonly event: EventId;
  /** Operators of the gateway that seem to be out, in words (`outages` in outage.ts). */
  readonly outages: readonly string[];
  /** Whether a silence or a maintenance covers a fault now; only repeats ask. */
  readonly silenced: (id: FaultId) => boolean;
}

/**
 * Says what a group has to say, if it is due.
 *
 * @returns the row as it is to be stored (null: to be deleted), and the alert to send, if any
 */
export function flush(
  group: AlertGroup,
  scene: Scene,
  now: Millis,
): { readonly group: AlertGroup | null; readonly alert: Alert | null } {
  if (group.dueAt === null || group.dueAt > now) return { group, alert: null };
  if (group.condition === SUMMARY)
    return { group: null, alert: group.members.length > 0 ? sumUp(group) : null };
  const changed = changesOf(group);
  const told = isNews(changed) || (group.repeat && isHeard(group, changed, scene));
  if (!told) return { group: quiet(group), alert: null };
  const alert = compose(group, changed, scene.outages);
  return { group: sent(group, changed, alert, scene, now), alert };
}

function changesOf({ members }: AlertGroup): Changed {
  const standing = members.filter((member) => member.state !== 'resolved');
  return {
    standing,
    fired: standing.filter((member) => member.state === 'firing' && member.told === null),
    flapping: standing.filter((member) => member.state === 'flapping' && member.told !== 'flapping'),
    steady: standing.filter((member) => member.state === 'firing' && member.told === 'flapping'),
    ended: members.filter((member) => member.state === 'resolved'),
    known: members.some((member) => member.told !== null),
  };
}

/** A repeat is due for what fires, unless all of it was silenced meanwhile. */
function isHeard({ gateway }: AlertGroup, { standing }: Changed, scene: Scene): boolean {
  return standing.some((member) => member.state === 'firing' && !scene.silenced({ ...member, gateway }));
}

function compose(group: AlertGroup, changed: Changed, outages: readonly string[]): Alert {
  const state = stateOf(changed);
  const members = state === 'resolved' ? changed.ended : changed.standing;
  return {
    ...about(group, members),
    state,
    ...alertText(group, changed, outages),
    repliesTo: group.thread,
  };
}

function sumUp(group: AlertGroup): Alert {
  return {
    ...about(group, group.members),
    state: 'summary',
    ...summaryText(group.members),
    repliesTo: null,
  };
}

function about({ destination, plan, gateway, condition }: AlertGroup, members: readonly Member[]) {
  const ports = members.flatMap((member) => member.port ?? []);
  return {
    ...{ destination, plan, gateway, condition },
    severity: SEVERITIES.find((severity) => members.some((member) => member.severity === severity)) ?? 'info',
    ports: [...new Set(ports)].sort(comparePorts),
    since: Math.min(...members.map((member) => member.since)),
  };
}

function stateOf({ standing }: Changed): 'firing' | 'flapping' | 'resolved' {
  if (standing.length === 0) return 'resolved';
  return standing.some((member) => member.state === 'firing') ? 'firing' : 'flapping';
}

function sent(group: AlertGroup, { standing }: Changed, alert: Alert, scene: Scene, now: Millis): AlertGroup {
  const over = alert.state === 'resolved';
  return {
    ...group,
    members: standing.map((member) => ({
      ...member,
      told: member.state === 'resolved' ? null : member.state,
    })),
    dueAt: over ? now + calmAfter(scene.settings) : null,
    sentAt: now,
    gap: nextGap(group, scene.settings, now),
    repeat: false,
    thread: over ? null : (group.thread ?? scene.event),
  };
}

/** Nothing to say: the group waits on, or, empty and long silent, is forgotten. */
function quiet(group: AlertGroup): AlertGroup | null {
  return group.members.length > 0 ? { ...group, dueAt: null, repeat: false } : null;
}
