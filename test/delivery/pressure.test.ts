import { describe, expect, it, onTestFinished } from 'vitest';
import { createSlackChannel } from '../../src/channels/slack.ts';
import { createTelegramChannel } from '../../src/channels/telegram.ts';
import type { Limit } from '../../src/channels/channel.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { AlertEvent, SmsEvent } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/sim.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { TELEGRAM_ROOM } from '../../src/render/telegram-html.ts';
import { deps, memory } from '../channels/outgoing.ts';
import { startFakeSlack } from '../fakes/slack.ts';
import { startFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts';
import { DOWN, REFUSED, UNCLEAR, scene, type Arrival, type Scene, type SceneDestination } from './scene.ts';

const CHAT = -1001234567890;
const GROUP: Limit[] = [
  { scope: 'chat', count: 1, per: SECOND },
  { scope: 'chat', count: 20, per: MINUTE },
];

/** An SMS with a code of six digits, on one of 128 ports. */
function withCode(n: number, delivery: Partial<Delivery> = {}): Arrival {
  const value = String(100_000 + n);
  const text = `Your verification code is ${value}. Do not share it with anyone, whoever asks for it.`;
  const start = text.indexOf(value);
  const code: SmsEvent['code'] = {
    value,
    kind: 'otp',
    start,
    end: start + 6,
    origin: null,
    validFor: null,
    otherDomain: null,
    confidence: 1,
  };
  const port = `${String((n % 32) + 1)}.0${String((n % 4) + 1)}`;
  const sim = { ...UNKNOWN_SIM, name: `SIM ${String(n)}`, number: `+371200${String(10_000 + n)}` };
  return {
    event: { text, code, port, sim, sender: `Bank ${String(n)}` },
    delivery: { priority: 'high', ...delivery },
  };
}

/** A fault that fires. */
const ALERT: AlertEvent = {
  event: 'alert',
  id: 0,
  gateway: 'office',
  port: '1.01',
  sim: UNKNOWN_SIM,
  time: null,
  receivedAt: 0,
  condition: 'sim_error',
  severity: 'warning',
  state: 'firing',
  ports: ['1.01'],
  since: 0,
  summary: 'SIM error',
  repliesTo: null,
};

const plain = (text: string, delivery: Partial<Delivery> = {}): Arrival => ({ event: { text }, delivery });
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const codesIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(/^\d{6}(?= · |$)/gmu) ?? []);

interface Chat extends Scene {
  readonly telegram: FakeTelegram;
  /** When a text was first readable, in ms after the start; undefined: it is not there. */
  readable(text: string): number | undefined;
}

/** The scene with a group in a Telegram that enforces its limits by the scene's clock. */
async function chat(rest: Omit<SceneDestination, 'real'> = {}): Promise<Chat> {
  let now = (): number => 0;
  const telegram = await startFakeTelegram({ chats: [{ id: CHAT, title: 'Team' }], clock: () => now() });
  onTestFinished(() => telegram.close());
  const { token, url } = telegram;
  const s = await scene({
    team: {
      ...rest,
      real: (clock) =>
        createTelegramChannel(
          { type: 'telegram', token, chat: CHAT, silent: false, protect: false, api_root: url },
          deps({ clock, memory: memory() }),
        ),
    },
    ops: {},
  });
  now = s.clock;
  const start = s.clock();
  return Object.assign(s, {
    telegram,
    readable: (text: string) => {
      const found = telegram.messages.find((message) => message.text.includes(text));
      return found && found.at - start;
    },
  });
}

/** Everything that leaves while the scene's clock goes on, at most so long. */
const drained = (s: Chat, count: number, within: number) =>
  s.until(() => new Set(codesIn(s.telegram.messages.map(({ text }) => text))).size >= count, within);

describe('a burst of 500 SMS with codes into one Telegram group', () => {
  it('is readable within 75 seconds, without one 429, and every code can be copied', async () => {
    const s = await chat();
    await s.flood(many(500, withCode));
    await s.advance(75 * SECOND);
    expect(s.telegram.floods()).toBe(0);
    expect(await s.standing()).toEqual([]);
    const texts = s.telegram.messages.map(({ text }) => text);
    expect(codesIn(texts).sort()).toEqual(many(500, (n) => String(100_000 + n)));
    for (const message of s.telegram.messages) {
      expect(message.text.length).toBeLessThanOrEqual(TELEGRAM_ROOM.text);
      expect(message.entities.length).toBeLessThan(TELEGRAM_ROOM.spans);
      expect(message.copies).toEqual(codesIn([message.text]));
      const mono = message.entities.filter(({ type }) => type === 'code');
      expect(mono.map(({ offset, length }) => message.text.slice(offset, offset + length))).toEqual(
        message.copies,
      );
      // Never one event over two messages: each is here with all that it needs.
      for (const code of message.copies) {
        const n = Number(code) - 100_000;
        const item = message.text.split('\n\n').find((part) => part.startsWith(code)) ?? '';
        expect(item).toContain(
          `Bank ${String(n)}\noffice/${String((n % 32) + 1)}.0${String((n % 4) + 1)} · SIM ${String(n)}`,
        );
        expect(item).toContain('Your verification code');
      }
    }
  });

  it('comes newest first, within a message and over all', async () => {
    const s = await chat();
    await s.flood(many(100, withCode));
    await s.advance(MINUTE);
    const codes = codesIn(s.telegram.messages.map(({ text }) => text));
    expect(codes).toEqual([...codes].sort().reverse());
    expect(codes).toHaveLength(100);
  });

  it('does not make a code wait that arrives meanwhile: at most 4 seconds, whenever it comes', async () => {
    const s = await chat();
    await s.flood(many(500, withCode));
    for (let n = 500; n < 540; n++) {
      await s.advance(1_700);
      const arrived = s.clock();
      await s.flood([withCode(n)]);
      await s.until(() => s.readable(String(100_000 + n)) !== undefined, 5 * SECOND);
      expect(s.clock() - arrived).toBeLessThanOrEqual(4_000);
    }
    expect(s.telegram.floods()).toBe(0);
  });

  it('keeps the limits over a restart in the middle', async () => {
    const s = await chat();
    await s.flood(many(300, withCode));
    await s.advance(8 * SECOND);
    await s.restart();
    await s.advance(20 * SECOND);
    await s.restart();
    await drained(s, 300, 2 * MINUTE);
    expect(codesIn(s.telegram.messages.map(({ text }) => text))).toHaveLength(300);
    expect(s.telegram.floods()).toBe(0);
  });
});

describe('events share a message', () => {
  it('only where more wait than can be sent one by one within 4 seconds', async () => {
    const s = await scene({ team: { limits: GROUP } });
    await s.flood(many(5, withCode));
    await s.advance(4 * SECOND);
    expect(s.destinations['team']?.got.map(({ at }) => at)).toEqual([0, 1_000, 2_000, 3_000, 4_000]);
    const pressed = await scene({ team: { limits: GROUP } });
    await pressed.flood(many(6, withCode));
    expect(codesIn(pressed.texts('team'))).toHaveLength(6);
  });

  it('before one of them waits for ever, although there are never many', async () => {
    const s = await scene({ team: { limits: GROUP } });
    await s.flood(many(7, (n) => withCode(900 + n)));
    for (let n = 0; n < 60; n++) {
      await s.flood([withCode(n)]);
      await s.advance(2_500);
    }
    const arrivals = many(60, (n) => [String(100_000 + n), n * 2_500] as const);
    for (const [code, at] of arrivals) {
      const got = s.destinations['team']?.got.find(({ text }) => text.includes(code));
      expect((got?.at ?? Infinity) - at).toBeLessThanOrEqual(8_000);
    }
  });

  it('of one kind, one lane and one time to be forgotten; alerts never', async () => {
    const s = await scene({ team: { limits: GROUP } });
    const call: Arrival['event'] = {
      event: 'call',
      id: 0,
      gateway: 'office',
      port: '1.01',
      sim: UNKNOWN_SIM,
      time: 0,
      receivedAt: 0,
      direction: 'incoming',
      caller: '+3711',
      callee: '+3712',
      answered: false,
      duration: 0,
      begin: null,
      end: 0,
      reason: '',
    };
    await s.flood(
      many(10, (n) => [
        plain(`sms ${String(n)}`),
        plain(`forgotten ${String(n)}`, { forgetAfter: 10 * MINUTE }),
        plain(`low ${String(n)}`, { priority: 'low' }),
        { event: call },
        { event: ALERT },
      ]).flat(),
    );
    await s.advance(2 * MINUTE);
    const kinds = [/sms \d/, /forgotten \d/, /low \d/, /Missed call/, /SIM error/];
    const texts = s.texts('team');
    for (const text of texts) expect(kinds.filter((kind) => kind.test(text))).toHaveLength(1);
    const messages = kinds.map((kind) => texts.filter((text) => kind.test(text)).length);
    expect(messages).toEqual([1, 1, 1, 1, 10]);
    expect(texts.at(-1)).toContain('low');
  });

  it('never at a webhook, whatever its rate', async () => {
    const s = await scene({ team: { type: 'webhook', concurrency: 4, rate: { count: 10, per: SECOND } } });
    await s.flood(many(40, (n) => plain(`n${String(n)}`, { template: 'bare' })));
    await s.advance(5 * SECOND);
    const times = s.destinations['team']?.got.map(({ at }) => at) ?? [];
    expect(times).toHaveLength(40);
    for (const end of times)
      expect(times.filter((at) => at <= end && at > end - SECOND).length).toBeLessThanOrEqual(10);
  });

  it('also where only a limit of the user makes them wait, which holds over a restart', async () => {
    const s = await scene({ team: { rate: { count: 2, per: MINUTE } } });
    await s.flood(many(40, withCode));
    expect(codesIn(s.texts('team'))).toHaveLength(30);
    await s.restart();
    await s.flood([withCode(50)]);
    await s.flood([withCode(51)]);
    await s.advance(59 * SECOND);
    expect(s.destinations['team']?.got.map(({ at }) => at)).toEqual([0, 30_000]);
    expect(codesIn(s.texts('team'))).toHaveLength(42);
  });
});

describe('the lanes', () => {
  const upTo = (count: number, name: string): string[] => many(count, (n) => `${name}${String(n)};`);

  it('let normal and low leave in the order in which they came, whatever happens on the way', async () => {
    const s = await scene({ team: { limits: GROUP } });
    s.destinations['team']?.script.push(
      DOWN,
      { kind: 'limited', reason: 'answered 429', retryAfter: 5 * SECOND },
      { kind: 'delivered', message: null },
      DOWN,
    );
    await s.flood([
      ...upTo(100, 'low').map((text) => plain(text, { priority: 'low' })),
      ...upTo(100, 'normal').map((text) => plain(text)),
    ]);
    await s.advance(3 * MINUTE);
    for (const name of ['normal', 'low']) {
      // Within a message the newest stands first.
      const inOrder = s
        .texts('team')
        .flatMap((text) => (text.match(new RegExp(`${name}\\d+;`, 'gu')) ?? []).reverse());
      expect(inOrder).toEqual(upTo(100, name));
    }
  });
});

describe('Slack', () => {
  it('gets a burst within its one message a second, without one 429', async () => {
    let now = (): number => 0;
    const slack = await startFakeSlack({ clock: () => now() });
    onTestFinished(() => slack.close());
    const s = await scene({
      team: {
        real: (clock) =>
          createSlackChannel(
            { type: 'slack', webhook_url: slack.webhookUrl },
            deps({ clock, memory: memory() }),
          ),
      },
    });
    now = s.clock;
    await s.flood(many(200, withCode));
    await s.advance(10 * SECOND);
    expect(codesIn(slack.messages.map(({ text }) => text)).sort()).toEqual(
      many(200, (n) => String(100_000 + n)),
    );
    expect(slack.floods()).toBe(0);
    const codes = slack.messages[0]?.shown.filter(({ style }) => style['code']).map(({ text }) => text);
    expect(codes).toHaveLength(30);
  });
});

describe('a message of many that does not get through', () => {
  it('is tried again, each event marked after an unclear end', async () => {
    const s = await scene({ team: { limits: GROUP } });
    s.destinations['team']?.script.push(UNCLEAR, DOWN);
    await s.flood(many(30, (n) => withCode(n)));
    await s.advance(MINUTE);
    const texts = s.texts('team');
    expect(codesIn(texts).sort()).toEqual(many(30, (n) => String(100_000 + n)));
    const marks = texts.flatMap((text) => text.match(/possibly repeated/gu) ?? []);
    expect(marks).toHaveLength(30);
  });

  it('finds the one text that the service refuses, and loses no other', async () => {
    const s = await scene({ team: { limits: GROUP } });
    const team = s.destinations['team'];
    if (team) team.answer = (text) => (text.includes('100013') ? REFUSED : null);
    await s.flood(many(60, (n) => withCode(n)));
    await s.advance(90 * SECOND);
    expect(codesIn(s.texts('team')).sort()).toEqual(
      many(60, (n) => String(100_000 + n)).filter((code) => code !== '100013'),
    );
    expect(await s.standing()).toEqual([['team', 'dead', 'the text is refused']]);
    expect(team?.tried.length).toBeLessThan(16);
  });

  it('waits as long as a 429 says, as a whole, and counts no attempt', async () => {
    const s = await scene({ team: { limits: GROUP } });
    s.destinations['team']?.script.push({ kind: 'limited', reason: 'answered 429', retryAfter: 20 * SECOND });
    await s.flood(many(30, withCode));
    expect(
      (await s.store.outbox.list({})).every(({ attempts, state }) => attempts === 0 && state === 'pending'),
    ).toBe(true);
    await s.advance(21 * SECOND);
    expect(s.destinations['team']?.got.map(({ at }) => at)).toEqual([20_000]);
    expect(codesIn(s.texts('team'))).toHaveLength(30);
  });
});

describe('what waited for longer than it is worth', () => {
  it('comes in a silent digest without codes, and what is fresh comes as ever', async () => {
    const s = await chat();
    s.telegram.failNext(1, {
      status: 429,
      body: JSON.stringify({
        ok: false,
        error_code: 429,
        description: 'Too Many Requests',
        parameters: { retry_after: 900 },
      }),
    });
    await s.flood(many(37, (n) => withCode(n, { expires: 10 * MINUTE })));
    await s.advance(14 * MINUTE);
    await s.flood([withCode(700, { expires: 10 * MINUTE })]);
    await s.advance(2 * MINUTE);
    const [fresh, late, ...more] = s.telegram.messages;
    expect(more).toEqual([]);
    expect(fresh).toMatchObject({ copies: ['100700'], silent: false });
    expect(late).toMatchObject({ copies: [], silent: true });
    expect(late?.text).toMatch(/^37 older messages, /);
    expect(late?.text).toContain('office/1.01 · SIM 0 · +37120010000: SMS from Bank 0');
    expect(late?.text).not.toMatch(/\b1000\d\d\b/);
  });

  it('is no message of its own either where it probes a destination that failed', async () => {
    const s = await scene({ team: {} });
    const team = s.destinations['team'];
    if (team) team.otherwise = DOWN;
    await s.flood(many(3, (n) => withCode(n, { expires: 10 * MINUTE })));
    await s.advance(HOUR);
    if (team) team.otherwise = { kind: 'delivered', message: null };
    await s.advance(20 * MINUTE);
    expect(s.texts('team')).toEqual([expect.stringMatching(/^3 older messages/)]);
  });

  it('goes to the fallback instead, if there is one, also from the end of a long backlog', async () => {
    const s = await scene({ team: { limits: GROUP, fallback: 'ops' }, ops: {} });
    s.destinations['team']?.script.push({ kind: 'limited', reason: 'answered 429', retryAfter: HOUR });
    await s.flood(many(10, (n) => withCode(n, { expires: 10 * MINUTE })));
    await s.advance(9 * MINUTE);
    await s.flood(many(100, (n) => withCode(200 + n, { expires: 10 * MINUTE })));
    await s.advance(2 * MINUTE);
    expect(s.texts('team')).toEqual([]);
    // It arrives there as late as it is.
    expect(s.texts('ops')).toEqual([expect.stringMatching(/^10 older messages/)]);
  });
});

describe('what a rule collects', () => {
  const until = Date.UTC(2026, 2, 2, 13);
  const digest = (rule: string): Partial<Delivery> => ({ rule, bundle: { kind: 'digest', until } });

  it('comes as one message an hour, over restarts, however much it is, each event once', async () => {
    const s = await scene({ team: { limits: GROUP } });
    for (let n = 0; n < 3; n++) {
      await s.flood(many(900, () => plain('x', digest('all'))));
      await s.restart();
      await s.advance(10 * MINUTE);
    }
    expect(s.texts('team')).toEqual([]);
    await s.advance(31 * MINUTE);
    expect(s.texts('team')).toEqual([
      expect.stringMatching(/^2700 messages, 12:00 to 12:20\noffice\/1\.02: SMS from Acme × 2700$/),
    ]);
    expect(await s.standing()).toEqual([]);
  });

  it('comes as a message for each rule, and for quiet hours apart', async () => {
    const s = await scene({ team: { limits: GROUP } });
    const quiet: Partial<Delivery> = { rule: 'a', bundle: { kind: 'quiet', until } };
    await s.flood([
      ...many(4, () => plain('x', digest('a'))),
      ...many(5, () => plain('x', digest('b'))),
      plain('x', quiet),
    ]);
    await s.advance(HOUR + 3 * SECOND);
    expect(s.texts('team').map((text) => text.split(',')[0])).toEqual([
      '4 messages',
      '5 messages',
      '1 message in the quiet hours',
    ]);
  });

  it('has its 30 seconds, its time to expire and its 24 hours only from when it is due', async () => {
    const s = await scene({ a: { fallback: 'b' }, b: {} });
    s.destinations['a']?.script.push(DOWN);
    const late = { kind: 'digest', until: s.clock() + 7 * 24 * HOUR } as const;
    await s.flood([
      plain('x', {
        destination: 'a',
        alternatives: ['b'],
        expires: 10 * MINUTE,
        bundle: late,
        due: late.until,
      }),
    ]);
    await s.advance(7 * 24 * HOUR + 5 * SECOND);
    expect([s.texts('a').length, s.texts('b').length]).toEqual([1, 0]);
  });

  it('is never dropped: refused as a whole it is told in parts', async () => {
    const s = await scene({ team: { limits: GROUP } });
    s.destinations['team']?.script.push(REFUSED);
    await s.flood(many(9, () => plain('x', digest('all'))));
    await s.advance(HOUR + MINUTE);
    expect(s.texts('team').map((text) => text.split(' ')[0])).toEqual(['4', '4', '1']);
  });

  it('is collected by one destination and passed on to another that fails not', async () => {
    const s = await scene({ team: { fallback: 'ops' }, ops: {} });
    const team = s.destinations['team'];
    if (team) team.otherwise = DOWN;
    await s.flood(many(9, () => plain('x', digest('all'))));
    await s.advance(2 * HOUR);
    expect(s.texts('ops')).toEqual([expect.stringMatching(/^9 messages/)]);
  });
});

describe('`forget_after`', () => {
  const forgetAfter = 10 * MINUTE;

  it('deletes a message once, also one of many events, over restarts, without one 429', async () => {
    const s = await chat();
    await s.flood(many(300, (n) => withCode(n, { forgetAfter })));
    await s.advance(2 * MINUTE);
    const sent = s.telegram.messages.length;
    expect(sent).toBeLessThan(20);
    await s.restart();
    await s.advance(9 * MINUTE);
    await s.restart();
    await s.advance(3 * MINUTE);
    expect(s.telegram.messages.filter(({ deleted }) => deleted)).toHaveLength(sent);
    expect(s.telegram.calls.filter(({ method }) => method === 'deleteMessage')).toHaveLength(sent);
    expect(s.telegram.floods()).toBe(0);
    expect(s.store.outbox.nextToForget('team')).toBeNull();
  });

  it('deletes beside a group that is never quiet, and no code waits for that', async () => {
    const s = await chat();
    let n = 0;
    while (n < 150) {
      await s.flood([withCode(n++, { forgetAfter: MINUTE })]);
      await s.advance(2_500);
    }
    expect(s.telegram.floods()).toBe(0);
    for (let i = 0; i < n; i++) {
      const readable = s.readable(String(100_000 + i)) ?? Infinity;
      expect(readable - i * 2_500).toBeLessThanOrEqual(8_000);
    }
    // The chat's allowance is for both; what codes need is taken from what is to be deleted.
    const deleted = (): number => s.telegram.messages.filter((message) => message.deleted).length;
    expect(deleted()).toBeGreaterThan(15);
    await s.advance(6 * MINUTE);
    expect(deleted()).toBe(s.telegram.messages.length);
    expect(s.telegram.floods()).toBe(0);
  });

  it('gives up quietly where Telegram deletes no more, and tries again where it may pass', async () => {
    const s = await chat();
    await s.flood([withCode(1, { forgetAfter }), withCode(2, { forgetAfter })]);
    await s.advance(9 * MINUTE);
    const failure = (status: number, description: string) => ({
      status,
      body: JSON.stringify({ ok: false, error_code: status, description }),
    });
    s.telegram.failNext(1, failure(400, "Bad Request: message can't be deleted for everyone"));
    s.telegram.failNext(1, failure(500, 'Internal Server Error'));
    await s.advance(5 * MINUTE);
    expect(s.telegram.messages.map(({ deleted }) => deleted)).toEqual([false, true]);
    expect(s.store.outbox.nextToForget('team')).toBeNull();
    expect(await s.standing()).toEqual([]);
  });

  it('obeys a 429 for a deletion as for a message', async () => {
    const s = await chat();
    await s.flood([withCode(1, { forgetAfter })]);
    await s.advance(9 * MINUTE);
    s.telegram.failNext(1, {
      status: 429,
      body: JSON.stringify({
        ok: false,
        error_code: 429,
        description: 'Too Many Requests',
        parameters: { retry_after: 30 },
      }),
    });
    await s.advance(MINUTE + SECOND);
    const requests = s.telegram.requests();
    await s.flood([withCode(2)]);
    await s.advance(28 * SECOND);
    expect(s.telegram.requests()).toBe(requests);
    await s.advance(2 * MINUTE);
    expect(s.telegram.messages.map(({ deleted }) => deleted)).toEqual([true, false]);
  });
});

describe('an edit', () => {
  it('waits for a slot as a message does, and for the end of a pause that Telegram asks for', async () => {
    const s = await chat();
    await s.flood([{ event: ALERT }]);
    const [fired] = await s.store.journal.events({ after: 0, limit: 1 });
    await s.advance(SECOND);
    const resolved: AlertEvent = { ...ALERT, state: 'resolved', repliesTo: fired?.id ?? null };
    await s.flood([{ event: resolved }]);
    const pause = {
      ok: false,
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 10 },
    };
    s.telegram.failNext(1, { status: 429, body: JSON.stringify(pause) });
    await s.advance(9 * SECOND);
    const [first, second] = s.telegram.messages;
    expect([first?.edits, second?.replyTo]).toEqual([0, first?.id]);
    await s.advance(4 * SECOND);
    expect(first?.edits).toBe(1);
    expect(first?.text).toContain('Resolved');
    expect(s.telegram.floods()).toBe(0);
  });
});

describe('a pause that the clock left behind', () => {
  it('keeps no destination from being tried', async () => {
    const s = await scene({ team: {} });
    const circuit = { failures: 6, openSince: 0, reason: 'down', advice: null, notBefore: s.clock() + HOUR };
    await s.store.notes.set('circuit:team', JSON.stringify(circuit));
    await s.arrive('hello', {});
    expect(s.texts('team')).toEqual(['hello']);
  });
});

describe('`first`', () => {
  it('moves every delivery of a blocked backlog on after 30 seconds, also what newer ones hide', async () => {
    const s = await scene({ a: { limits: GROUP }, b: {} });
    s.destinations['a']?.script.push({ kind: 'limited', reason: 'answered 429', retryAfter: 10 * MINUTE });
    const first: Partial<Delivery> = { destination: 'a', alternatives: ['b'] };
    for (let second = 0; second < 40; second++) {
      await s.flood(many(5, (n) => withCode(second * 5 + n, first)));
      await s.advance(SECOND);
    }
    const arrived = s.texts('b').join('\n');
    for (let n = 0; n < 45; n++) expect(arrived).toContain(String(100_000 + n));
    expect(arrived).not.toContain('100190');
  });
});
