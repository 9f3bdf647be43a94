import { describe, expect, it } from 'vitest';
import type { Fault, FaultId, Transition } from '../../src/domain/fault.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import type { Mute } from '../../src/faults/notification.ts';
import { step, nextWakeUp } from '../../src/faults/state-machine.ts';
import { defaultAlertSettings as settings } from '../../src/faults/settings.ts';
import type { Verdict } from '../../src/faults/verdict.ts';

const ID: FaultId = { gateway: 'office', port: '1.01', condition: 'register_failed', about: null };
const YES: Verdict = { detail: '' };

type Act = readonly [second: number, verdict: Verdict, muted?: Mute, first?: boolean];

/** Plays looks at one fault; the row goes through JSON each time. */
function play(acts: readonly Act[]): { fault: Fault | null; said: string[] } {
  let fault: Fault | null = null;
  const said: string[] = [];
  for (const [second, verdict, muted = null, first = false] of acts) {
    const result: { fault: Fault | null; transition: Transition | null } = step(ID, fault, verdict, {
      settings,
      now: second * SECOND,
      muted,
      first,
    });
    fault = JSON.parse(JSON.stringify(result.fault)) as Fault | null;
    const { transition } = result;
    if (transition)
      said.push([second, transition.kind, transition.cause, transition.suppressed ?? 'notified'].join(' '));
  }
  return { fault, said };
}

describe('a fault', () => {
  it.each<readonly [string, readonly Act[], string | null, readonly string[]]>([
    [
      'is nothing while nothing holds',
      [
        [0, false],
        [1, null],
      ],
      null,
      [],
    ],
    [
      'waits for its `for`',
      [
        [0, YES],
        [29, YES],
      ],
      'pending',
      [],
    ],
    [
      'is forgotten if it ends before',
      [
        [0, YES],
        [29, false],
      ],
      null,
      [],
    ],
    [
      'fires by the clock alone',
      [
        [0, YES],
        [30, null],
      ],
      'firing',
      ['30 firing change notified'],
    ],
    [
      'fires once',
      [
        [0, YES],
        [30, null],
        [31, YES],
        [32, null],
      ],
      'firing',
      ['30 firing change notified'],
    ],
    [
      'resolves',
      [
        [0, YES],
        [30, YES],
        [40, false],
      ],
      'ok',
      ['30 firing change notified', '40 resolved change notified'],
    ],
    [
      'is forgotten when its changes are old',
      [
        [0, YES],
        [30, YES],
        [40, false],
        [640, null],
      ],
      null,
      ['30 firing change notified', '40 resolved change notified'],
    ],
    [
      'is notified again after the repeat interval',
      [
        [0, YES],
        [30, YES],
        [14429, null],
        [14430, null],
      ],
      'firing',
      ['30 firing change notified', '14430 firing repeat notified'],
    ],
    [
      'at first sight fires at once, as part of a summary',
      [[0, YES, null, true]],
      'firing',
      ['0 summary change notified'],
    ],
    [
      'under a silence is kept, and notified late',
      [
        [0, YES],
        [30, YES, 'silence'],
        [60, YES],
      ],
      'firing',
      ['30 firing change silence', '60 firing late notified'],
    ],
    [
      'under a greater fault likewise',
      [
        [0, YES],
        [30, YES, 'inhibition'],
        [60, null],
      ],
      'firing',
      ['30 firing change inhibition', '60 firing late notified'],
    ],
    [
      'that ends under a silence ends late',
      [
        [0, YES],
        [30, YES],
        [40, false, 'silence'],
        [700, null, 'silence'],
        [800, null],
      ],
      null,
      ['30 firing change notified', '40 resolved change silence', '800 resolved late notified'],
    ],
    [
      'that fires again before its end is notified is known',
      [
        [0, YES],
        [30, YES],
        [40, false, 'silence'],
        [50, YES],
        [80, YES],
      ],
      'firing',
      ['30 firing change notified', '40 resolved change silence', '80 firing change known'],
    ],
  ])('%s', (_name, acts, phase, said) => {
    const played = play(acts);
    expect(played.said).toEqual(said);
    expect(played.fault?.phase ?? null).toBe(phase);
  });

  it('keeps the same row when nothing changes', () => {
    const { fault } = play([
      [0, YES],
      [30, YES],
    ]);
    const look = { settings, now: MINUTE, muted: null, first: false };
    expect(step(ID, fault, { detail: '' }, look).fault).toBe(fault);
  });

  it('that flaps is notified once, and again when it has been stable', () => {
    const toggles = Array.from({ length: 12 }, (_, index): Act => [
      index * 40,
      index % 2 === 0 ? YES : false,
    ]);
    const firings = toggles.flatMap(([second, verdict]): Act[] => [
      [second, verdict],
      [second + 30, null],
    ]);
    const { said, fault } = play([...firings, [1039, null], [1040, null]]);
    expect(said).toEqual([
      '30 firing change notified',
      '40 resolved change notified',
      '110 firing change notified',
      '120 resolved change notified',
      '190 flapping change notified',
      '1040 resolved change notified',
    ]);
    expect(fault).toBeNull();
  });

  it('that flaps and stays fires', () => {
    const acts: Act[] = [0, 40, 80, 120, 160].flatMap((second, index): Act[] => [
      [second, index % 2 === 0 ? YES : false],
      [second + 30, null],
    ]);
    const { said, fault } = play([...acts, [790, null]]);
    expect(said.slice(-2)).toEqual(['190 flapping change notified', '790 firing change notified']);
    expect(fault).toMatchObject({ phase: 'firing', changes: [], notified: 'firing' });
  });

  it('that flaps must be stable for as long as its `for`, where that is longer', () => {
    const slow = { ...settings.conditions.register_failed, for: HOUR };
    const look = {
      settings: { ...settings, conditions: { ...settings.conditions, register_failed: slow } },
      muted: null,
      first: false,
    };
    const { fault } = play(
      [0, 40, 80, 120, 160].flatMap((second, index): Act[] => [
        [second, index % 2 === 0 ? YES : false],
        [second + 30, null],
      ]),
    );
    const last = 190 * SECOND;
    expect(fault && nextWakeUp(fault, false, look.settings)).toBe(last + HOUR);
    expect(step(ID, fault, null, { ...look, now: last + HOUR - 1 }).transition).toBeNull();
    expect(step(ID, fault, null, { ...look, now: last + HOUR }).transition?.kind).toBe('firing');
  });

  it('of a disabled condition ends', () => {
    const { fault } = play([
      [0, YES],
      [30, YES],
    ]);
    const off = { ...settings.conditions.register_failed, enabled: false };
    const look = {
      settings: { ...settings, conditions: { ...settings.conditions, register_failed: off } },
      now: MINUTE,
      muted: null,
      first: false,
    };
    expect(step(ID, fault, YES, look).transition?.kind).toBe('resolved');
    expect(step(ID, null, YES, look)).toEqual({ fault: null, transition: null });
  });

  it.each<readonly [string, readonly Act[], boolean, number | null]>([
    ['pending, at the end of its `for`', [[5, YES]], false, 35 * SECOND],
    [
      'firing, at the next repeat',
      [
        [0, YES],
        [30, YES],
      ],
      false,
      4 * HOUR + 30 * SECOND,
    ],
    [
      'firing and hidden, never',
      [
        [0, YES],
        [30, YES],
      ],
      true,
      null,
    ],
    [
      'resolved, when it need not be remembered',
      [
        [0, YES],
        [30, YES],
        [40, false],
      ],
      false,
      10 * MINUTE + 40 * SECOND,
    ],
  ])('wakes when %s', (_name, acts, muted, expected) => {
    const { fault } = play(acts);
    expect(fault && nextWakeUp(fault, muted, settings)).toBe(expected);
  });
});
