import { describe, expect, it } from 'vitest';
import type { AlertEvent, Event } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { builtIn } from '../../src/render/built-in.ts';
import type { RenderContext } from '../../src/render/context.ts';
import { telegramHtml } from '../../src/render/telegram-html.ts';
import * as sample from './sample-events.ts';

const TEST = { gateway: 'simwire', port: null, sim: UNKNOWN_SIM, sender: 'simwire send' };
const LOW_BALANCE: Partial<AlertEvent> = {
  ...{ port: '1.02', ports: ['1.02'], condition: 'low_balance', severity: 'warning' },
  ...{ title: 'balance is low', notes: ['balance 0.40'], summary: 'balance is low: 1.02 (balance 0.40)' },
};
const SILENT = {
  ...{ gateway: 'simwire', port: null, ports: [], sim: UNKNOWN_SIM, condition: 'gateway_offline' },
  ...{ title: 'gateway is silent', notes: ['reports every 60 s'], summary: '' },
};

/** As the chat gets it: the HTML shows both the words and the markup. */
function shown(event: Event, context: Partial<RenderContext> = {}): string {
  return `\n${telegramHtml(builtIn(event, { ...sample.CONTEXT, ...context }))}\n`;
}

describe('what a person reads', () => {
  it.each<[string, Event, Partial<RenderContext>?]>([
    ['an SMS', sample.sms()],
    ['an SMS with a code', sample.codeSms({ validFor: 5 * MINUTE })],
    ['a code bound to a site', sample.codeSms({ origin: { domain: 'example.com', embedded: null } })],
    [
      'a code for one site in a text that names another',
      sample.codeSms({ origin: { domain: 'example.com', embedded: null }, otherDomain: 'examp1e.test' }),
    ],
    ['a code that is valid until tomorrow', sample.codeSms({ validFor: 24 * HOUR })],
    ['a code that a rule captured', sample.codeSms({ validFor: MINUTE }), { captures: { code: 'A-77' } }],
    ['a pickup code', sample.codeSms({ kind: 'pickup', value: '7-2-4018' })],
    ['a code that may be repeated', sample.codeSms(), { mark: 'possibly repeated' }],
    ['a replayed SMS', sample.sms(), { mark: 'replayed' }],
    ['an SMS from a gateway with a wrong clock', sample.sms({ receivedAt: sample.NOON + 7 * MINUTE })],
    ['an SMS without a time', sample.sms({ time: null })],
    ['a damaged SMS', sample.sms({ damaged: true, text: 'yaq' })],
    ['an empty SMS from nobody', sample.sms({ sender: '', text: '' })],
    ['a delivery', sample.deliveryReport()],
    [
      'a failed delivery',
      sample.deliveryReport({ delivered: false, status: '64', detail: 'absent subscriber' }),
    ],
    ['a sent SMS', sample.smsSent()],
    ['an SMS that was not sent', sample.smsSent({ ok: false, status: '6', detail: 'Timeout', text: null })],
    ['an incoming call', sample.call()],
    ['a missed call', sample.call({ answered: false, duration: 0, reason: '' })],
    ['an outgoing call', sample.call({ direction: 'outgoing', callee: '+37126000002', duration: 2 * HOUR })],
    [
      'an outgoing call in vain',
      sample.call({ direction: 'outgoing', answered: false, reason: 'user busy' }),
    ],
    ['a port that changed', sample.portStatus()],
    ['a new port', sample.portStatus({ previous: null, state: 'registered' })],
    ['a restarted gateway', sample.deviceStatus()],
    ['a new gateway', sample.deviceStatus({ changes: ['first_seen'] })],
    ['a gateway that moved', sample.deviceStatus({ changes: ['address'], previousIp: '192.168.1.43' })],
    ['a message that was moved', sample.sms(), { destination: 'ops', movedFrom: 'team' }],
    ['a message that leaves on the next day', sample.sms(), { now: sample.NOON + 24 * HOUR }],
    ['a test message', sample.sms({ ...TEST, text: 'Messages arrive here.' })],
    ['a test message with a code', sample.codeSms({}, TEST)],
    ['a long SMS', sample.sms({ text: 'All that it has to say. '.repeat(20) })],
    ['a fault', sample.alert()],
    ['a fault of one port', sample.alert(LOW_BALANCE)],
    [
      'another SIM',
      sample.alert({ ...LOW_BALANCE, condition: 'sim_changed', title: 'another SIM than before' }),
    ],
    ['a fault of a gateway', sample.alert({ ...SILENT, gateway: 'office' })],
    [
      'a fault of Simwire',
      sample.alert({ ...SILENT, condition: 'destination_failing', title: 'destination does not work: team' }),
    ],
    ['a fault that is over', sample.alert({ state: 'resolved', notes: [] })],
    ['a flapping fault', sample.alert({ state: 'flapping' })],
    ['a fault that was stored without its parts', sample.alert({ title: '', notes: [] })],
    ['an unknown report', sample.unknownReport()],
  ])('%s', (_, event, context) => {
    expect(shown(event, context)).toMatchSnapshot();
  });

  it.each([
    [{ name: null, number: null }, 'office/1.02 · LMT …00001'],
    [{ name: null, number: null, operator: null }, 'office/1.02 · SIM …00001'],
    [{ name: null, number: null, iccid: null }, 'office/1.02 · LMT'],
    [{ name: null, number: null, iccid: null, operator: null }, 'office/1.02'],
    [{ name: 'Bank', number: null }, 'office/1.02 · Bank'],
  ])('names a SIM of which %o is known', (known, place) => {
    const event = sample.sms({ sim: { ...sample.sms().sim, ...known } });
    expect(shown(event).split('\n')[2]).toBe(place);
  });
});

describe('what the outside world wrote', () => {
  it('cannot forge a line', () => {
    const event = sample.codeSms(
      { value: '482913' },
      { sender: 'HSBC\noffice/9.09 · CEO\u2028from x', text: '' },
    );
    expect(shown(event).trim().split('\n')).toHaveLength(3);
  });

  it('is cut where nobody would read on', () => {
    const event = sample.unknownReport({ raw: 'x'.repeat(100_000) });
    expect(shown(event).length).toBeLessThan(1_200);
  });
});
