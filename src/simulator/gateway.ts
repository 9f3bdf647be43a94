import { portStateCode, type PortState } from '../domain/port.ts';
import { MINUTE, SECOND, type Clock, type Duration, type Millis } from '../domain/time.ts';
import { createRandom, type Random } from './random.ts';
import { CODE_TEXTS, ORDINARY_TEXTS } from './texts.ts';
import { nameOf, portEntry, report, smsRow, unixSeconds, type SimulatedReport, type Slot } from './wire.ts';

export interface SimulatedGatewayOptions {
  readonly ports: number;
  readonly slots: number;
  /** The same seed and clock give the same reports. */
  readonly seed: number;
  readonly clock: Clock;
  /** SIMs get locked, run out of balance and lose their network, and recover. */
  readonly faults: boolean;
}

export interface SimulatedGateway {
  /** Returns the next report: a dev-status if it is due, otherwise a random event. */
  readonly next: () => SimulatedReport;
}

const PERIOD: Duration = MINUTE;
const MAC = '00-30-f1-00-00-01';
const IP = '192.0.2.44';

/** Faults of a SIM as sequences of states; after the last one it recovers. */
const FAULTS: readonly (readonly PortState[])[] = [
  ['locked_by_operator'],
  ['no_balance'],
  ['registering', 'register_failed'],
  ['sim_error', 'card_detected', 'registering'],
];

/** Creates a gateway in which one SIM of each port is active; it generates all kinds of reports, without waiting. */
export function createSimulatedGateway(options: SimulatedGatewayOptions): SimulatedGateway {
  const { clock, faults } = options;
  const random = createRandom(options.seed);
  const slots = createSlots(options, random);
  const later: { readonly due: Millis; readonly make: () => SimulatedReport }[] = [];
  let statusDue = -Infinity;
  let seq = 0;
  let task = 0;

  function after(delay: Duration, make: () => SimulatedReport): void {
    later.push({ due: clock() + delay, make });
    later.sort((a, b) => a.due - b.due);
  }
  function activeSlot(): Slot {
    return random.pick(slots.filter(({ state }) => state === 'registered'));
  }

  function randomNumber(): string {
    return `3712${random.digits(7)}`;
  }

  function deviceStatus(): SimulatedReport {
    statusDue = clock() + PERIOD;
    seq++;
    return report('dev-status', {
      ...{ seq, expires: PERIOD, mac: MAC, ip: IP, ver: '532-600-999-041-100-000' },
      ...{ 'max-ports': options.ports, 'max-slot': options.slots },
      status: slots.map((slot, index) => portEntry(slot, index + 1)),
    });
  }

  function change(slot: Slot, state: PortState): SimulatedReport {
    slot.state = state;
    return report('port-status', portEntry(slot, slots.indexOf(slot) + 1));
  }

  function receive(): SimulatedReport {
    const rows = Array.from({ length: random.chance(0.1) ? 2 : 1 }, () => {
      const { sender, text } = random.pick(random.chance(0.6) ? CODE_TEXTS : ORDINARY_TEXTS);
      const digits = random.digits(8);
      return smsRow(
        activeSlot(),
        clock(),
        sender,
        text.replace(/\{(\d)\}/g, (_, count: string) => digits.slice(0, Number(count))),
      );
    });
    return report('recv-sms', { sim_src: 0, sms_num: rows.length, sms: rows });
  }

  function send(): SimulatedReport {
    const slot = activeSlot();
    const recipient = randomNumber();
    const ok = random.chance(0.9);
    if (ok) after(3 * SECOND, () => deliver(slot, recipient));
    task++;
    return report('sent-sms', {
      ...{
        mac: MAC,
        sim_src: '0',
        port: nameOf(slot),
        seq,
        sms_tid: task,
        src_type: random.below(6),
        src_ip: '',
      },
      ...{
        src_port: 0,
        status: ok ? '0 ' : '6 Timeout',
        time: unixSeconds(clock()),
        dur: 200 + random.below(900),
      },
      ...{ recver: recipient, smsc: '', charset: 'UTF-8', data: random.pick(ORDINARY_TEXTS).text },
    });
  }

  function deliver(slot: Slot, recipient: string): SimulatedReport {
    const content = `${random.chance(0.9) ? 0 : 48} ${unixSeconds(clock())}`;
    const row = [
      1,
      nameOf(slot),
      unixSeconds(clock()),
      '37129999100',
      recipient,
      content,
      slot.iccid,
      slot.imsi,
      0,
    ];
    return report('recv-sms', { sim_src: 0, sms_num: 1, sms: [row] });
  }

  function call(): SimulatedReport {
    const slot = activeSlot();
    const outgoing = random.chance(0.7);
    const begin = unixSeconds(clock());
    const answer = random.chance(0.7) ? begin + 2 : 0;
    const fields = {
      ...{ cid: `${random.digits(12)}@sip.example`, cdir: outgoing ? 'MT' : 'MO', sip_usr: '' },
      ...{
        caller: outgoing ? '23' : randomNumber(),
        callee: outgoing ? randomNumber() : slot.number,
        begin,
        answer,
      },
    };
    const record = (end: number): SimulatedReport => {
      const { port, imei, iccid, imsi, bal, sig } = portEntry(slot, 0) as Readonly<Record<string, unknown>>;
      const st = portStateCode(end === 0 ? 'in_call' : slot.state);
      return report('cdr', {
        ...{ port, seq, st, imei, iccid, imsi, bal, sig, mac: MAC, ip: IP, ...fields, alert: begin + 1 },
        ...{
          update: end === 0 ? begin + 3 : 0,
          end,
          reason: end === 0 ? '' : '201 Caller Hangup',
          gw_reason: '0 ',
        },
      });
    };
    after((3 + random.below(20)) * SECOND, () => record(unixSeconds(clock())));
    return record(0);
  }

  /** Switches a port to another SIM. */
  function switchSim(): SimulatedReport {
    const slot = activeSlot();
    const idle = slots.filter(({ port, state }) => port === slot.port && state === 'idle');
    if (idle.length === 0) return receive();
    const next = random.pick(idle);
    after(0, () => change(next, 'registering'));
    after(2 * SECOND, () => change(next, 'registered'));
    return change(slot, 'idle');
  }

  function fail(): SimulatedReport {
    const slot = activeSlot();
    const [first = 'locked_by_device', ...rest] = random.pick(FAULTS);
    const balance = slot.balance;
    if (first === 'no_balance') slot.balance = 0;
    rest.forEach((state, index) => after((index + 1) * 5 * SECOND, () => change(slot, state)));
    after((30 + random.below(60)) * SECOND, () => {
      slot.balance = balance;
      return change(slot, 'registered');
    });
    return change(slot, first);
  }

  /** Events with their frequency in a hundred reports. */
  const events: readonly (readonly [number, () => SimulatedReport])[] = [
    [72, receive],
    [10, send],
    [8, call],
    [6, switchSim],
    [4, faults ? fail : receive],
  ];

  function randomEvent(): SimulatedReport {
    // Without a registered SIM there are no events.
    if (!slots.some(({ state }) => state === 'registered')) return deviceStatus();
    let left = random.below(events.reduce((sum, [weight]) => sum + weight, 0));
    const [, make = receive] = events.find(([weight]) => (left -= weight) < 0) ?? [];
    return make();
  }

  return {
    next: () => {
      if (clock() >= statusDue) return deviceStatus();
      const [first] = later;
      if (first === undefined || first.due > clock()) return randomEvent();
      later.shift();
      return first.make();
    },
  };
}

function createSlots(
  size: { readonly ports: number; readonly slots: number },
  random: Random,
): readonly Slot[] {
  return Array.from({ length: size.ports * size.slots }, (_, index): Slot => {
    const serial = String(index + 1).padStart(9, '0');
    const port = Math.floor(index / size.slots) + 1;
    return {
      port,
      slot: (index % size.slots) + 1,
      imei: `350000${String(port).padStart(9, '0')}`,
      iccid: `8937100001${serial}`,
      imsi: `247010${serial}`,
      number: `3712${String(index + 1).padStart(7, '0')}`,
      state: index % size.slots === 0 ? 'registered' : 'idle',
      balance: 2 + random.below(2000) / 100,
      signal: 12 + random.below(20),
    };
  });
}
