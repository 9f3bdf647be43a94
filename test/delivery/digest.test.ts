import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { GROUP, many, plain } from './chat-scene.ts';
import { DOWN, REFUSED, scene, AMBIGUOUS } from './scene.ts';

describe('what a rule collects', () => {
  const until = Date.UTC(2026, 2, 2, 13);
  const digest = (rule: string): Partial<Delivery> => ({ rule, collected: { kind: 'digest', until } });

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
      expect.stringMatching(
        /^2700 messages, 12:00 to 12:20\noffice\/1\.02: SMS from Acme × 2700\nWith their texts: simwire messages --since 2026-03-02T12:00 --until 2026-03-02T12:21 --rule all$/,
      ),
    ]);
    expect(await s.standing()).toEqual([]);
  });

  it('comes as a message for each rule, and for quiet hours apart', async () => {
    const s = await scene({ team: { limits: GROUP } });
    const quiet: Partial<Delivery> = { rule: 'a', collected: { kind: 'quiet', until } };
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
        collected: late,
        due: late.until,
      }),
    ]);
    await s.advance(7 * 24 * HOUR + 5 * SECOND);
    expect([s.texts('a').length, s.texts('b').length]).toEqual([1, 0]);
  });

  it('is never dropped: refused as a whole it is sent in parts', async () => {
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
    await s.flood(many(900, () => plain('x', digest('all'))));
    await s.advance(2 * HOUR);
    expect(s.texts('ops')).toEqual([expect.stringMatching(/^\(moved here from team\)\n900 messages/)]);
  });

  it('says where some of it may be there already', async () => {
    const s = await scene({ team: {} });
    s.destinations['team']?.script.push(AMBIGUOUS);
    await s.flood(many(3, () => plain('x', digest('all'))));
    await s.advance(2 * HOUR);
    expect(s.texts('team')).toEqual([expect.stringMatching(/^\(possibly repeated\)\n3 messages/)]);
  });
});
