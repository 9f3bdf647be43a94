import { describe, expect, it } from 'vitest';
import { checkQuota, watchedStates } from '../../src/faults/port-checks.ts';
import { defaultAlertSettings } from '../../src/faults/settings.ts';

const of = (used: number, limit: number | null) => ({ used, limit });

describe('checkQuota', () => {
  it.each([
    ['no counters say nothing', undefined, null],
    ['exactly the share is not above it', { smsctl_day: of(90, 100) }, false],
    ['above it', { smsctl_day: of(91, 100) }, 'day SMS 91/100'],
    ['unlimited', { smsctl_day: of(5000, null) }, false],
    ['a limit of 0 is none', { tot_dur: of(0, 0) }, false],
    [
      'call minutes, whose names are written the other way round',
      { mon_dur: of(300, 300) },
      'month call minutes 300/300',
    ],
    ['data', { dataflow_24hours: of(99, 100) }, '24 h MB 99/100'],
    ['a counter that is not known', { fax_day: of(10, 10) }, 'fax_day 10/10'],
    [
      'many',
      {
        mcn_tot: of(9, 9),
        mcn_mon: of(9, 9),
        mcn_day: of(9, 9),
        mtn_tot: of(9, 9),
        mtn_mon: of(1, 9),
        mtn_day: of(9, 9),
      },
      'total calls 9/9, month calls 9/9, day calls 9/9, 2 more',
    ],
  ])('%s', (_name, quotas, expected) => {
    expect(checkQuota(quotas, 0.9)).toEqual(typeof expected === 'string' ? { detail: expected } : expected);
  });

  it('of a share of 1 is a counter that is used up', () => {
    expect(checkQuota({ mcn_day: of(10, 10) }, 1)).toEqual({ detail: 'day calls 10/10' });
  });
});

it('watches the states of enabled conditions only', () => {
  const { conditions } = defaultAlertSettings;
  const quiet = { ...conditions.locked_by_user, enabled: false };
  const settings = { ...defaultAlertSettings, conditions: { ...conditions, locked_by_user: quiet } };
  expect([...watchedStates(settings)]).toEqual([
    ['no_balance', 'no_balance'],
    ['register_failed', 'register_failed'],
    ['locked_by_device', 'locked_by_device'],
    ['locked_by_operator', 'locked_by_operator'],
    ['sim_error', 'sim_error'],
    ['module_timeout', 'module_timeout'],
    ['no_sim', 'sim_missing'],
  ]);
  expect(watchedStates(defaultAlertSettings).get('locked_by_user')).toBe('locked_by_user');
});
