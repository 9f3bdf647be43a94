import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/domain/time.ts';
import { dismiss } from '../../src/faults/assess.ts';
import { isSimDoubtful } from '../../src/faults/sim-checks.ts';
import { healthy, settledGateway, type GatewayDouble } from './gateway-double.ts';

const NEW_CARD = { ...healthy('1.01'), iccid: '8937100000000077777', imsi: '247020000077777' };

function confirm(gateway: GatewayDouble): void {
  gateway.take(dismiss(gateway.known(), ({ condition }) => condition === 'sim_changed', gateway.now()));
}

describe('another SIM', () => {
  it('is doubtful until someone confirms it, and then the right one', () => {
    const gateway = settledGateway(['1.01']);
    gateway.report({ ports: [NEW_CARD] });
    gateway.pass(MINUTE);
    expect(isSimDoubtful(gateway.faults(), '1.01')).toBe(true);
    expect(isSimDoubtful(gateway.faults(), '1.02')).toBe(false);
    confirm(gateway);
    gateway.report({ ports: [NEW_CARD] });
    gateway.pass(MINUTE);
    expect(isSimDoubtful(gateway.faults(), '1.01')).toBe(false);
    gateway.report({ ports: [healthy('1.01')] });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([
      '10 ops firing: another SIM than before: 1.01 (ICCID …77777 instead of …00101)',
      '70 ops resolved: another SIM than before: 1.01',
      '130 ops firing: another SIM than before: 1.01 (ICCID …00101 instead of …77777)',
    ]);
  });

  it.each([
    ['is noticed by its IMSI alone', { imsi: '247020000077777' }, 'IMSI …77777 instead of …00101'],
    ['is noticed after the port was empty', NEW_CARD, 'ICCID …77777 instead of …00101'],
  ])('%s', (_name, card, detail) => {
    const gateway = settledGateway(['1.01']);
    gateway.report({ ports: [{ port: '1.01', state: 'no_sim' }] });
    gateway.report({ ports: [{ port: '1.01', state: 'registered', ...card }] });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([`10 ops firing: another SIM than before: 1.01 (${detail})`]);
  });

  it('than the pinned one stays wrong, whatever was there before and whoever confirms it', () => {
    const gateway = settledGateway(['1.01', '1.02'], { pinned: { '1.01': NEW_CARD.iccid } });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual(['10 ops summary: 1 port: another SIM than before 1.01']);
    confirm(gateway);
    gateway.report({ ports: [healthy('1.01')] });
    expect(isSimDoubtful(gateway.faults(), '1.01')).toBe(true);
    gateway.report({ ports: [NEW_CARD] });
    expect(isSimDoubtful(gateway.faults(), '1.01')).toBe(false);
  });

  it('than the pinned one cannot be in an empty port', () => {
    const gateway = settledGateway([], { pinned: { '1.01': NEW_CARD.iccid } });
    gateway.report({ ports: [{ ...healthy('1.01'), state: 'no_sim' }] });
    gateway.pass(MINUTE);
    expect(gateway.messages()).toEqual([]);
  });

  it('ends all faults of a gateway that left the config', () => {
    const gateway = settledGateway(['1.01']);
    gateway.report({ ports: [{ ...NEW_CARD, state: 'locked_by_operator', signal: 3 }] });
    gateway.pass(20_000);
    gateway.take(dismiss(gateway.known(), () => true, gateway.now()));
    gateway.pass(MINUTE);
    expect(gateway.sent.map(({ state, condition }) => `${state} ${condition}`)).toEqual([
      'firing locked_by_operator',
      'firing sim_changed',
      'resolved locked_by_operator',
      'resolved sim_changed',
    ]);
  });
});
