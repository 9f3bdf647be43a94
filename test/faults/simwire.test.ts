import { describe, expect, it } from 'vitest';
import { faultKey, SIMWIRE, type Fault } from '../../src/domain/fault.ts';
import { HOUR, MINUTE, SECOND, type Millis } from '../../src/domain/time.ts';
import { collect } from '../../src/faults/grouping.ts';
import { flush } from '../../src/faults/flush.ts';
import { defaultAlertSettings as settings } from '../../src/faults/settings.ts';
import {
  assessSimwire,
  backlogFinding,
  backupFinding,
  destinationFinding,
  quarantineFinding,
  vacuumFinding,
  type Finding,
} from '../../src/faults/simwire.ts';
import { planTo } from '../support/sample-events.ts';

/** Plays findings (or just the clock) at given moments, and returns what became of them. */
function play(acts: readonly (readonly [Millis, readonly Finding[]])[]): string[] {
  let faults: readonly Fault[] = [];
  return acts.flatMap(([now, findings]) => {
    const { changed, removed, transitions } = assessSimwire(
      { settings, faults, silenced: () => false },
      findings,
      now,
    );
    const gone = new Set([...changed, ...removed].map(faultKey));
    faults = [...faults.filter((fault) => !gone.has(faultKey(fault))), ...changed];
    return transitions.map(({ kind, condition, about, detail }) =>
      [now / SECOND, kind, condition, about, detail].filter((part) => part !== null && part !== '').join(' '),
    );
  });
}

describe('faults of Simwire itself', () => {
  it('a destination fails and works again, each for itself', () => {
    expect(
      play([
        [0, [destinationFinding('ops', 'the bot is not in this group'), destinationFinding('team', null)]],
        [MINUTE, [destinationFinding('team', 'HTTP 404')]],
        [2 * MINUTE, [destinationFinding('ops', null)]],
      ]),
    ).toEqual([
      '0 firing destination_failing ops the bot is not in this group',
      '60 firing destination_failing team HTTP 404',
      '120 resolved destination_failing ops the bot is not in this group',
    ]);
  });

  it('quarantine heals when nothing went there for a while', () => {
    const finding = (now: Millis): Finding => quarantineFinding('office', 'not JSON', settings, now);
    expect(
      play([
        [0, [finding(0)]],
        [5 * MINUTE, [finding(5 * MINUTE)]],
        [14 * MINUTE, []],
        [15 * MINUTE, []],
      ]),
    ).toEqual(['0 firing quarantine office not JSON', '900 resolved quarantine office not JSON']);
  });

  it('a backlog must last for a minute', () => {
    const of = (waiting: number) => [backlogFinding(waiting, settings)];
    expect(
      play([
        [0, of(101)],
        [30 * SECOND, of(100)],
        [40 * SECOND, of(300)],
        [100 * SECOND, of(250)],
      ]),
    ).toEqual(['100 firing backlog 250 waiting']);
  });

  it('what keeps the database from vacuuming may do so for five minutes', () => {
    const of = (minutes: number) => {
      const found = { holder: 'a transaction of ana (process 7)', since: 0 };
      return [vacuumFinding(minutes === 0 ? null : found, settings, minutes * MINUTE)];
    };
    expect(
      play([
        [0, of(0)],
        [5 * MINUTE, of(5)],
        [6 * MINUTE, of(6)],
        [7 * MINUTE, of(0)],
      ]),
    ).toEqual([
      '360 firing vacuum_blocked for 6 min by a transaction of ana (process 7)',
      '420 resolved vacuum_blocked for 6 min by a transaction of ana (process 7)',
    ]);
  });

  it('a backup may be twice as old as the pause between two', () => {
    const at = (last: Millis | null, now: Millis, problem: string | null = null) => [
      backupFinding(last, HOUR, problem, now),
    ];
    expect(
      play([
        [0, at(0, 0)],
        [2 * HOUR, at(0, 2 * HOUR, 'the disk is full')],
        [3 * HOUR, at(0, 3 * HOUR, 'the disk is full')],
        [4 * HOUR, at(4 * HOUR, 4 * HOUR)],
        [5 * HOUR, at(null, 5 * HOUR, 'no folder')],
      ]),
    ).toEqual([
      '10800 firing backup_old it was made 3 h ago: the disk is full',
      '14400 resolved backup_old it was made 3 h ago: the disk is full',
      '18000 firing backup_old there is none: no folder',
    ]);
  });

  it('that a destination fails is notified to the others', () => {
    const known = { settings, faults: [], silenced: () => false };
    const { transitions } = assessSimwire(known, [destinationFinding('ops', 'HTTP 404')], 0);
    const plans = [planTo('ops'), planTo('boss'), { ...planTo('ops'), alternatives: ['spare', 'last'] }];
    const groups = collect(
      [],
      transitions.map((transition) => ({ transition, plans })),
      settings,
      0,
    );
    expect(groups.map(({ destination, plan }) => [destination, plan.destination, plan.alternatives])).toEqual(
      [
        ['boss', 'boss', []],
        ['spare', 'spare', ['last']],
      ],
    );
    const scene = { settings, event: 1, outages: [], quiet: () => false, muted: () => false };
    expect(groups.map((group) => flush(group, scene, 10 * SECOND).alert?.summary)).toEqual([
      'destination does not work: ops (HTTP 404)',
      'destination does not work: ops (HTTP 404)',
    ]);
    expect(groups.every(({ gateway }) => gateway === SIMWIRE)).toBe(true);
  });
});
