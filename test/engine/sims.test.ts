import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { base64, recvSms } from '../ejoin/bodies.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { devStatus, play, policyOf, portStatus } from './played.ts';

const FIRST = '8937100000000000001';
const SECOND_CARD = '8937100000000000002';
const THIRD = '8937100000000000003';
const LETTERS = '898600b5012345678901';
/** With a check digit. */
const WHOLE = '89371000000000000042';
const ADS = { name: 'Google Ads', number: '+37120000001', tags: ['ads'] };
const NOBODY = { name: null, number: null, tags: [] };

/** The config's SIMs: port 1.01 by its place, port 1.02 pinned, and one card wherever it is. */
const SIMS = `
  "1.01": { name: Google Ads, number: "+37120000001", tags: [ads] }
  "1.02": { name: Google Ads, number: "+37120000001", tags: [ads], iccid: "${FIRST}" }
  "${SECOND_CARD}f": { name: Bank }
  "${LETTERS}": { name: Letters }
  "1.03": { name: Pinned, iccid: "${WHOLE}" }
  "1.04": { name: Without, iccid: "${WHOLE.slice(0, -1)}" }`;

const office = (alerts = '') =>
  play(
    policyOf({
      gateways: `gateways:\n office:\n  token: 0a1b2c3d4e5f6071\n  sims:${SIMS.replaceAll('\n', '\n  ')}`,
      more: alerts,
    }),
  );

const sms = (port: string, iccid?: string): object =>
  recvSms([
    0,
    port,
    MONDAY_NOON / SECOND,
    'Acme',
    '',
    base64('hello'),
    ...(iccid === undefined ? [] : [iccid, '']),
  ]);
const card = (port: string, iccid: string): object => devStatus([{ port, st: 3, iccid }]);

describe('the SIM of an SMS', () => {
  it.each<[string, object[], object, object]>([
    ['is the config’s for its port', [], sms('1.01'), ADS],
    ['… with what the port’s last status said', [card('1.01', THIRD)], sms('1.01'), { ...ADS, iccid: THIRD }],
    ['is nobody’s where the config says nothing', [], sms('3.01'), NOBODY],
    [
      'is the config’s by its card, from the status',
      [card('3.01', SECOND_CARD)],
      sms('3.01'),
      { name: 'Bank' },
    ],
    ['… or from the row', [], sms('3.01', SECOND_CARD), { name: 'Bank', iccid: SECOND_CARD }],
    ['… which beats the port’s name', [], sms('1.01', SECOND_CARD), { name: 'Bank', tags: [] }],
    ['… and the card of the status', [card('3.01', THIRD)], sms('3.01', SECOND_CARD), { name: 'Bank' }],
    [
      'is not the port’s where row and status disagree',
      [card('1.01', THIRD)],
      sms('1.01', FIRST),
      { ...NOBODY, iccid: FIRST },
    ],
    [
      'is the pinned one where the row says so',
      [card('1.02', THIRD)],
      sms('1.02', FIRST),
      { ...ADS, iccid: FIRST },
    ],
    ['is the pinned one where no card is known', [], sms('1.02'), { ...ADS, iccid: null }],
    [
      'is not the pinned one with another card',
      [card('1.02', THIRD)],
      sms('1.02'),
      { ...NOBODY, iccid: THIRD },
    ],
    ['… also if the row says so', [], sms('1.02', THIRD), { ...NOBODY, iccid: THIRD }],
    [
      'is not the port’s after the card was changed',
      [card('1.01', FIRST), card('1.01', THIRD)],
      sms('1.01'),
      { ...NOBODY, iccid: THIRD },
    ],
    [
      '… but is again with the first card',
      [card('1.01', FIRST), card('1.01', THIRD), card('1.01', FIRST)],
      sms('1.01'),
      { ...ADS, iccid: FIRST },
    ],
  ])('%s', (_name, before, body, sim) => {
    const gateway = office();
    for (const report of before) gateway.report(report);
    expect(gateway.events(body)).toMatchObject([{ event: 'sms', sim }]);
  });

  it.each<[string, string, string | undefined, string]>([
    ['has letters', '3.01', '898600B5012345678901', 'Letters'],
    ['has letters, with a filling', '3.01', '898600b5012345678901f', 'Letters'],
    ['has letters, without its check digit', '3.01', '898600B501234567890', 'Letters'],
    ['is pinned with its check digit', '1.03', WHOLE.slice(0, -1), 'Pinned'],
    ['is pinned without it', '1.04', WHOLE, 'Without'],
  ])('is the card’s that %s', (_, port, iccid, name) => {
    expect(office().events(sms(port, iccid))).toMatchObject([{ sim: { name } }]);
  });

  it.each([
    '0',
    '',
    '0000000000000000000',
    '00000000000000000000',
    'FFFFFFFFFFFFFFFFFFFF',
    '89371000000000001',
  ])('stays the port’s where the card could not be read: %j', (unread) => {
    const gateway = office();
    gateway.report(card('1.01', FIRST));
    gateway.report(card('1.01', unread));
    expect(gateway.events([portStatus('1.01', 2, { iccid: unread }), sms('1.01', unread)])).toMatchObject([
      { event: 'port_status', sim: { ...ADS, iccid: FIRST } },
      { event: 'sms', sim: { ...ADS, iccid: FIRST } },
    ]);
  });

  it('stays the port’s where its card is reported now with its check digit and now without', () => {
    const gateway = office();
    gateway.report(card('1.01', WHOLE));
    gateway.report(card('1.01', WHOLE.slice(0, -1)));
    gateway.report(card('1.01', WHOLE));
    expect(gateway.events(sms('1.01', WHOLE.slice(0, -1)))).toMatchObject([
      { sim: { ...ADS, iccid: WHOLE } },
    ]);
    gateway.report(card('1.01', `${WHOLE.slice(0, -1)}3`));
    expect(gateway.events(portStatus('1.01', 2))).toMatchObject([{ sim: NOBODY }]);
  });

  it('is unconfirmed from the change on, in alerts too, until somebody confirms it', () => {
    const gateway = office();
    gateway.report(card('1.01', FIRST));
    gateway.report(card('1.01', THIRD));
    gateway.pass(MINUTE);
    const [alert] = gateway.tick().events;
    expect(alert?.event).toMatchObject({
      condition: 'sim_changed',
      sim: { name: 'Google Ads', unconfirmed: true },
    });
    expect(gateway.events(sms('1.01'))).toMatchObject([{ sim: { ...NOBODY, unconfirmed: true } }]);
    gateway.dismiss(() => true);
    expect(gateway.events(portStatus('1.01', 2))[0]?.sim).not.toHaveProperty('unconfirmed');
  });

  it('is in doubt within the very report that reveals the change', () => {
    const gateway = office();
    gateway.report(card('1.01', FIRST));
    const swapped = [portStatus('1.01', 2, { iccid: THIRD }), sms('1.01')];
    expect(gateway.events(swapped)).toMatchObject([
      { event: 'port_status', sim: NOBODY },
      { event: 'sms', sim: NOBODY },
    ]);
  });

  it('is the port’s again once an operator confirms the new card', () => {
    const gateway = office();
    gateway.report(card('1.01', FIRST));
    gateway.report(card('1.01', THIRD));
    gateway.dismiss(({ condition }) => condition === 'sim_changed');
    gateway.report(card('1.01', THIRD));
    expect(gateway.events(sms('1.01'))).toMatchObject([{ sim: { ...ADS, iccid: THIRD } }]);
  });

  it('stays the port’s whatever the card where nobody watches for that', () => {
    const gateway = office('alerts: { conditions: { sim_changed: { enabled: false } } }');
    gateway.report(card('1.01', FIRST));
    expect(gateway.events([portStatus('1.01', 2, { iccid: THIRD }), sms('1.01')])).toMatchObject([
      { sim: ADS },
      { sim: ADS },
    ]);
  });
});
