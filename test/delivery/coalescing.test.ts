import { describe, expect, it } from 'vitest';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { openDeliveries } from '../support/stores.ts';
import { ALERT, codesIn, GROUP, many, plain, withCode } from './chat-scene.ts';
import { DOWN, REFUSED, scene, AMBIGUOUS, type Arrival } from './scene.ts';

describe('events share a message', () => {
  it.each([
    { what: 'codes', arrival: withCode, within: 1, at: [0, 1] },
    { what: 'others', arrival: (n: number) => plain(`sms ${String(n)}`), within: 4, at: [0, 1, 2, 4] },
  ])('only where more $what wait than can be sent one by one within $within s', async (of) => {
    const { arrival, within, at } = of;
    const s = await scene({ team: { limits: GROUP } });
    await s.flood(many(at.length, arrival));
    await s.advance(within * SECOND);
    expect(s.destinations['team']?.got.map((got) => got.at / SECOND)).toEqual(at);
    const pressed = await scene({ team: { limits: GROUP } });
    await pressed.flood(many(at.length + 1, arrival));
    expect(pressed.texts('team')).toHaveLength(1);
    await pressed.advance(MINUTE);
    expect(pressed.texts('team')).toHaveLength(1);
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
    const kinds = [/sms \d/, /forgotten \d/, /low \d/, /Missed call/, /SIM cannot be read/];
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
      // All are of one sender on one port, so that they stand in this order within a message, too.
      const inOrder = s.texts('team').flatMap((text) => text.match(new RegExp(`${name}\\d+;`, 'gu')) ?? []);
      expect(inOrder).toEqual(upTo(100, name));
    }
  });
});

describe('a message of many that does not get through', () => {
  it('is tried again, each event marked after an ambiguous end', async () => {
    const s = await scene({ team: { limits: GROUP } });
    s.destinations['team']?.script.push(AMBIGUOUS, DOWN);
    await s.flood(many(25, (n) => withCode(n)));
    await s.advance(MINUTE);
    const texts = s.texts('team');
    expect(codesIn(texts).sort()).toEqual(many(25, (n) => String(100_000 + n)));
    const marks = texts.flatMap((text) => text.match(/possibly repeated/gu) ?? []);
    expect(marks).toHaveLength(25);
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
      (await openDeliveries(s.store)).every(({ attempts, state }) => attempts === 0 && state === 'pending'),
    ).toBe(true);
    await s.advance(21 * SECOND);
    expect(s.destinations['team']?.got.map(({ at }) => at)).toEqual([20_000]);
    expect(codesIn(s.texts('team'))).toHaveLength(30);
  });
});
