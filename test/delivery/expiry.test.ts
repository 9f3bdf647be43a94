import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { GROUP, chat, many, withCode } from './chat-scene.ts';
import { DOWN, scene } from './scene.ts';

describe('what waited for longer than it is worth', () => {
  it('comes in a silent digest without codes, and what is fresh comes as ever', async () => {
    const s = await chat();
    s.pauseNext(900);
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

  it('is separate from what leaves the chat at another time', async () => {
    const s = await chat();
    s.pauseNext(60);
    const expires = 30_000;
    const forgetAfter = 10 * MINUTE;
    await s.flood([...many(2, (n) => withCode(n, { expires, forgetAfter })), withCode(2, { expires })]);
    await s.advance(15 * MINUTE);
    expect(s.telegram.messages.map(({ text, deleted }) => [text.split(',')[0], deleted])).toEqual([
      ['1 older message', false],
      ['2 older messages', true],
    ]);
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
    expect(s.texts('ops')).toEqual([expect.stringMatching(/^\(moved here from team\)\n10 older messages/)]);
  });
});
