import { describe, expect, it, onTestFinished } from 'vitest';
import type { Priority } from '../../src/domain/delivery.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { openDeliveries } from '../support/stores.ts';
import { DOWN, KICKED, REFUSED, AMBIGUOUS, scene } from './scene.ts';

const GROUP = [
  { scope: 'chat', count: 1, per: SECOND },
  { scope: 'chat', count: 20, per: MINUTE },
] as const;

/** A text as it arrives where it was moved to. */
const moved = (text: string, from: string): string => `(moved here from ${from})\n${text}`;

describe('the dispatcher', () => {
  it('delivers at once', async () => {
    const s = await scene({ team: {} });
    await s.arrive('hello', {});
    expect(s.texts('team')).toEqual(['hello']);
    expect(await s.standing()).toEqual([]);
  });

  it('keeps the order over a destination that is down for a while, and tries again by itself', async () => {
    const s = await scene({ team: {} });
    s.destinations['team']?.script.push(DOWN, DOWN, DOWN, DOWN);
    for (const text of ['1', '2', '3']) await s.arrive(text, {});
    expect(await s.standing()).toEqual([
      ['team', 'retrying', 'answered 503'],
      ['team', 'pending', null],
      ['team', 'pending', null],
    ]);
    await s.advance(20 * SECOND);
    expect(s.destinations['team']?.tried.map(({ at }) => at)).toEqual([
      0, 1_000, 3_000, 7_000, 15_000, 15_000, 15_000,
    ]);
    expect(s.texts('team')).toEqual(['1', '2', '3']);
  });

  it('lets no destination be delayed by the trouble of another', async () => {
    const s = await scene({ team: {}, ops: {} });
    const team = s.destinations['team'];
    if (team) team.otherwise = DOWN;
    for (const text of ['1', '2']) await s.arrive(text, {}, { destination: 'ops' });
    expect(s.texts('ops')).toEqual(['1', '2']);
  });

  it('marks a message as possibly repeated after an ambiguous end, and no other', async () => {
    const s = await scene({ team: {} });
    s.destinations['team']?.script.push(AMBIGUOUS);
    await s.arrive('one', { template: null });
    await s.arrive('two', { template: null });
    await s.advance(MINUTE);
    const [one, two] = s.texts('team');
    expect(one).toMatch(/possibly repeated/i);
    expect(two).not.toMatch(/possibly repeated/i);
  });

  it('gives up a refused message at once and goes on', async () => {
    const s = await scene({ team: {} });
    s.destinations['team']?.script.push(REFUSED);
    await s.arrive('bad', {});
    await s.arrive('good', {});
    expect(s.texts('team')).toEqual(['good']);
    expect(await s.standing()).toEqual([['team', 'dead', 'the text is refused']]);
  });

  it('moves a refused message to the fallback, and never copies it', async () => {
    const s = await scene({ team: { fallback: 'ops' }, ops: {} });
    s.destinations['team']?.script.push(REFUSED);
    await s.arrive('bad', {});
    expect([s.texts('team'), s.texts('ops')]).toEqual([[], [moved('bad', 'team')]]);
    expect(await s.standing()).toEqual([]);
  });

  it('opens the circuit of a broken destination, moves all to the fallback, and finds out when it works again', async () => {
    const s = await scene({ team: { fallback: 'ops' }, ops: {} });
    const team = s.destinations['team'];
    team?.script.push(KICKED, KICKED);
    for (const text of ['1', '2', '3']) await s.arrive(text, {});
    expect(s.texts('ops')).toEqual(['1', '2', '3'].map((text) => moved(text, 'team')));
    expect(team?.tried).toHaveLength(1);
    await s.advance(MINUTE);
    await s.arrive('4', {});
    expect([team?.tried.length, s.texts('ops').at(-1)]).toEqual([2, moved('4', 'team')]);
    await s.advance(HOUR);
    await s.arrive('5', {});
    await s.arrive('6', {});
    expect(s.texts('team')).toEqual(['5', '6']);
  });

  it('probes a broken destination without fallback with one message, and drains in order when it is back', async () => {
    const s = await scene({ team: {} });
    const team = s.destinations['team'];
    if (team) team.otherwise = KICKED;
    for (const text of ['1', '2', '3']) await s.arrive(text, {});
    await s.advance(HOUR);
    expect(new Set(team?.tried.map(({ text }) => text))).toEqual(new Set(['1']));
    expect(team?.tried.length).toBeGreaterThan(4);
    if (team) team.otherwise = { kind: 'delivered', message: null };
    await s.advance(10 * MINUTE);
    expect(s.texts('team')).toEqual(['1', '2', '3']);
  });

  it('gives up after 24 hours', async () => {
    const s = await scene({ team: {} });
    const team = s.destinations['team'];
    if (team) team.otherwise = DOWN;
    await s.arrive('1', {});
    await s.arrive('2', {});
    await s.advance(DAY - HOUR);
    expect((await s.standing()).map(([, state]) => state)).toEqual(['retrying', 'retrying']);
    await s.advance(HOUR + 20 * MINUTE);
    expect((await s.standing()).map(([, state]) => state)).toEqual(['dead', 'dead']);
  });

  it('does not count the time in which it did not run', async () => {
    const s = await scene({ team: {} });
    const team = s.destinations['team'];
    if (team) team.otherwise = DOWN;
    await s.arrive('1', {});
    await s.arrive('2', {});
    await s.restart(3 * DAY);
    await s.advance(DAY - HOUR);
    expect((await s.standing()).map(([, state]) => state)).toEqual(['retrying', 'retrying']);
    await s.advance(HOUR + 20 * MINUTE);
    expect((await s.standing()).map(([, state]) => state)).toEqual(['dead', 'dead']);
  });

  it('lets one message that is never digested step behind the others', async () => {
    const s = await scene({ team: {} });
    const team = s.destinations['team'];
    team?.script.push(...Array.from({ length: 8 }, () => DOWN));
    await s.arrive('poison', {});
    await s.arrive('good', {});
    await s.advance(5 * MINUTE);
    expect(s.texts('team')).toEqual(['good', 'poison']);
  });

  it('lets others pass by a failed message where several may be in flight', async () => {
    const s = await scene({ team: { concurrency: 4 } });
    s.destinations['team']?.script.push(DOWN);
    for (const text of ['1', '2', '3']) await s.arrive(text, {});
    expect(s.texts('team')).toEqual(['2', '3']);
    await s.advance(2 * SECOND);
    expect(s.texts('team')).toEqual(['2', '3', '1']);
  });

  it('takes what fails at once, of many in flight, for no longer outage than one after the other', async () => {
    const s = await scene({ flows: { type: 'webhook', concurrency: 32 } });
    const flows = s.destinations['flows'];
    flows?.script.push(...Array.from({ length: 32 }, () => DOWN));
    await s.flood(Array.from({ length: 40 }, () => ({ delivery: { destination: 'flows' } })));
    await s.advance(20 * SECOND);
    expect(flows?.tried.map(({ at }) => at)).toEqual([
      ...Array.from({ length: 32 }, () => 0),
      ...Array.from({ length: 40 }, () => 16_000),
    ]);
    expect(flows?.got.length).toBe(40);
  });

  it.each([
    ['failed', DOWN],
    ['only an operator can fix', KICKED],
  ])('waits for no clock that was set back where a destination %s', async (_name, outcome) => {
    const s = await scene({ team: {} });
    s.destinations['team']?.script.push(outcome);
    await s.arrive('1', {});
    await s.advance(-9 * MINUTE);
    await s.arrive('2', {});
    expect(s.texts('team')).toEqual(['1', '2']);
  });

  it('waits for no clock that was set back with what failed of many in flight', async () => {
    const s = await scene({ flows: { type: 'webhook', concurrency: 32 } });
    s.destinations['flows']?.script.push(DOWN);
    await s.arrive('1', { destination: 'flows' });
    await s.advance(-3 * HOUR);
    await s.arrive('2', { destination: 'flows' });
    expect(s.texts('flows')).toEqual(['1', '2']);
  });

  it('waits for no clock that was set back where a service asked for a pause', async () => {
    const s = await scene({ team: { limits: GROUP } });
    s.destinations['team']?.script.push({ kind: 'limited', reason: 'answered 429', retryAfter: 30 * SECOND });
    await s.arrive('1', {});
    await s.restart(-HOUR);
    await s.advance(31 * SECOND);
    expect(s.texts('team')).toEqual(['1']);
  });

  it('obeys a 429 without counting it as a failed attempt, also over a restart', async () => {
    const s = await scene({ team: { limits: GROUP } });
    s.destinations['team']?.script.push({ kind: 'limited', reason: 'answered 429', retryAfter: 30 * SECOND });
    await s.arrive('1', {});
    const [waiting] = await openDeliveries(s.store);
    expect(waiting).toMatchObject({ state: 'pending', attempts: 0, problem: 'answered 429' });
    await s.restart();
    await s.advance(29 * SECOND);
    expect(s.texts('team')).toEqual([]);
    await s.advance(2 * SECOND);
    expect(s.destinations['team']?.got).toEqual([{ at: 30_000, text: '1' }]);
  });

  it('blocks the whole account when two of its chats are limited at once', async () => {
    const shared = { account: 'bot', limits: GROUP };
    const s = await scene({
      a: { ...shared, chat: 'a' },
      b: { ...shared, chat: 'b' },
      c: { ...shared, chat: 'c' },
    });
    const limited = { kind: 'limited', reason: 'answered 429', retryAfter: 10 * SECOND } as const;
    s.destinations['a']?.script.push(limited);
    await s.arrive('1', { destination: 'a' });
    await s.arrive('2', { destination: 'c' });
    expect(s.texts('c')).toEqual(['2']);
    s.destinations['b']?.script.push(limited);
    await s.arrive('3', { destination: 'b' });
    await s.advance(5 * SECOND);
    await s.arrive('4', { destination: 'c' });
    expect(s.texts('c')).toEqual(['2']);
    await s.advance(6 * SECOND);
    expect(s.texts('c')).toEqual(['2', '4']);
  });

  it('shares the allowance of one chat between two destinations', async () => {
    const shared = { account: 'bot', chat: '-1', limits: GROUP };
    const s = await scene({ a: shared, b: shared });
    await s.arrive('1', { destination: 'a' }, { destination: 'b' });
    await s.advance(SECOND);
    const times = [...(s.destinations['a']?.got ?? []), ...(s.destinations['b']?.got ?? [])].map(
      ({ at }) => at,
    );
    expect(times.sort()).toEqual([0, 1_000]);
  });

  it('hands a delivery with alternatives on: when it fails for good, when the destination fails, after 30 seconds', async () => {
    const s = await scene({ a: {}, b: {}, c: {} });
    s.destinations['a']?.script.push(REFUSED);
    await s.arrive('refused', { destination: 'a', alternatives: ['b', 'c'] });
    expect(s.texts('b')).toEqual([moved('refused', 'a')]);
    s.destinations['a']?.script.push(KICKED);
    await s.arrive('kicked', { destination: 'a', alternatives: ['b'] });
    expect(s.texts('b')).toEqual([moved('refused', 'a'), moved('kicked', 'a')]);
    s.destinations['c']?.script.push({ kind: 'limited', reason: 'answered 429', retryAfter: MINUTE });
    await s.arrive('slow', { destination: 'c', alternatives: ['b'] });
    await s.advance(29 * SECOND);
    expect(s.texts('b')).not.toContain(moved('slow', 'c'));
    await s.advance(3 * SECOND);
    expect(s.texts('b')).toContain(moved('slow', 'c'));
  });

  it.each([
    ['with its alternatives, 30 seconds each', {}, { alternatives: ['b', 'c'] }],
    ['with fallbacks, until it expires', { fallback: 'b' }, { expires: MINUTE }],
  ])('gives each destination its time: %s', async (_name, first, plan) => {
    const s = await scene({ a: first, b: { fallback: 'c' }, c: {} });
    const { a, b } = s.destinations;
    if (!a || !b) throw new Error('it has no such destinations');
    a.otherwise = { kind: 'limited', reason: 'answered 429', retryAfter: HOUR };
    b.script.push(DOWN);
    await s.arrive('slow', { destination: 'a', ...plan });
    await s.advance(2 * MINUTE);
    expect([b.tried.length, b.got.length, s.texts('c')]).toEqual([2, 1, []]);
  });

  it('takes the newest of the high lane first also where it comes from another destination', async () => {
    const s = await scene({ team: { fallback: 'ops' }, ops: { limits: GROUP } });
    const team = s.destinations['team'];
    if (team) team.otherwise = KICKED;
    const texts = Array.from({ length: 70 }, (_, n) => `n${n}`);
    await s.flood(
      texts.map((text, n) => ({
        event: { text },
        delivery: { priority: 'high', template: 'bare', forgetAfter: HOUR + n },
      })),
    );
    await s.advance(5 * MINUTE);
    expect(s.texts('ops')).toEqual(texts.toReversed().map((text) => moved(text, 'team')));
  });

  it('passes over an alternative that left the config', async () => {
    const s = await scene({ a: {}, b: {} });
    s.destinations['a']?.script.push(REFUSED);
    await s.arrive('moved', { destination: 'a', alternatives: ['gone', 'b'] });
    expect(s.texts('b')).toEqual([moved('moved', 'a')]);
  });

  it('moves what has waited for long enough also while a send hangs', async () => {
    const s = await scene({ a: {}, b: {} });
    const { a } = s.destinations;
    if (!a) throw new Error('it has no a');
    const { promise, resolve } = Promise.withResolvers();
    a.hold = promise;
    onTestFinished(() => {
      resolve(null);
    });
    await s.arrive('hangs', { destination: 'a', alternatives: ['b'] });
    await s.advance(4 * SECOND);
    await s.arrive('waits', { destination: 'a', alternatives: ['b'] });
    await s.advance(29 * SECOND);
    expect(s.texts('b')).toEqual([]);
    await s.advance(2 * SECOND);
    expect(s.texts('b')).toEqual([moved('waits', 'a')]);
    resolve(null);
    await s.advance(SECOND);
    expect(s.texts('a')).toEqual(['hangs']);
  });

  it('gives what an operator asks for again another 24 hours', async () => {
    const s = await scene({ team: {} });
    const team = s.destinations['team'];
    if (!team) throw new Error('there is no team');
    team.otherwise = KICKED;
    for (const text of ['1', '2', '3']) await s.arrive(text, {});
    await s.advance(DAY + HOUR);
    expect((await s.standing()).map(([, state]) => state)).toEqual(['dead', 'dead', 'dead']);
    expect(await s.store.outbox.retry('everything', {}, s.clock())).toBe(3);
    await s.restart();
    await s.advance(23 * HOUR);
    expect((await s.standing()).map(([, state]) => state)).toEqual(['retrying', 'pending', 'pending']);
    team.otherwise = { kind: 'delivered', message: null };
    await s.advance(HOUR);
    expect(s.texts('team')).toEqual(['1', '2', '3']);
  });

  it('lets the high lane overtake a backlog, newest first', async () => {
    const s = await scene({ team: { limits: [{ scope: 'chat', count: 1, per: SECOND }] } });
    const of = (priority: Priority) => (text: string) => ({
      event: { text },
      delivery: { template: 'bare', priority },
    });
    await s.flood([...['n1', 'n2', 'n3'].map(of('normal')), ...['h1', 'h2'].map(of('high'))]);
    await s.advance(MINUTE);
    expect(s.texts('team')).toEqual(['h2', 'h1', 'n1', 'n2', 'n3']);
  });
});
