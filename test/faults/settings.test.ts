import { describe, expect, it } from 'vitest';
import { CONDITION_NAMES } from '../../src/domain/fault.ts';
import { CONDITIONS } from '../../src/faults/conditions.ts';
import { defaultAlertSettings } from '../../src/faults/settings.ts';

describe('the defaults', () => {
  it('have thresholds beside the rest, as the config writes them', () => {
    expect(defaultAlertSettings.conditions.low_signal).toEqual({
      enabled: true,
      severity: 'warning',
      for: 600_000,
      below: 8,
    });
    expect(defaultAlertSettings.conditions.sms_sending_fails).toEqual({
      ...{ enabled: true, severity: 'critical', for: 0 },
      ...{ above: 0.5, within: 600_000, least: 4 },
    });
  });

  it('know every condition, and watch all but one', () => {
    expect(Object.keys(defaultAlertSettings.conditions)).toEqual(CONDITION_NAMES);
    expect(CONDITION_NAMES.filter((name) => !CONDITIONS[name].enabled)).toEqual(['port_deaf']);
  });
});
