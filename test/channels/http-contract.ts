import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../fakes/loopback.ts';
import { answers, type Answer } from './answers.ts';
import { channelContract, channelTo, OUTCOME, type Service } from './contract.ts';
import { outgoing } from './outgoing.ts';

/** A service that is asked by HTTP, as the contract needs it. */
export interface HttpService extends Omit<Service<Failure>, 'passing' | 'talkative'> {
  failAlways(failure: Failure | null): void;
  /** A body by which the service says that it took a message. */
  readonly success: string;
  /** Whether an answer says that what was asked for is done. */
  saysDone(answer: Answer, asked: 'send' | 'edit' | 'remove'): boolean;
  readonly limited: Failure;
}

const TEXT = 'Your code is 482913';
const PASSING = [408, 425, 500, 502, 503].map((status) => ({ status, body: TEXT }));
const TALKATIVE = [
  { status: 400, body: `${TEXT} <b>` },
  { status: 200, body: `<html>${TEXT}</html>` },
  { status: 403, body: TEXT },
  { status: 500, body: '' },
  { status: 429, body: TEXT },
];

/** What every channel must do whose service is asked by HTTP: the contract of channels, and what HTTP's answers mean. */
export function httpChannelContract(name: string, start: () => Promise<HttpService>): void {
  channelContract(name, async () => ({ ...(await start()), passing: PASSING, talkative: TALKATIVE }));

  describe(`${name} understands HTTP`, () => {
    it('cannot know what became of a message when a gateway stopped waiting', async () => {
      const { service, channel } = await channelTo(start);
      service.failNext(1, { status: 504 });
      expect(await channel.send(outgoing())).toMatchObject({ kind: 'transient', ambiguous: true });
    });

    it('obeys the pause that is asked for', async () => {
      const { service, channel } = await channelTo(start);
      service.failNext(1, service.limited);
      expect(await channel.send(outgoing())).toMatchObject({ kind: 'limited', retryAfter: 7_000 });
    });

    it('takes a redirect for broken and follows it nowhere', async () => {
      const { service, channel } = await channelTo(start);
      service.failNext(1, { status: 302, headers: { location: `${service.url}/elsewhere` } });
      expect((await channel.send(outgoing())).kind).toBe('broken');
      expect(service.received()).toEqual([]);
    });

    it.each(['send', 'edit', 'remove'] as const)(
      'makes an outcome of whatever answers a %s',
      async (asked) => {
        const { service, channel } = await channelTo(start);
        const ref = { chat: '-1001234567890', id: '7' };
        const ask = {
          send: () => channel.send(outgoing()),
          edit: () => channel.edit?.(ref, outgoing()),
          remove: () => channel.remove?.(ref),
        }[asked];
        await fc.assert(
          fc.asyncProperty(answers(service.success), async (answer) => {
            service.failAlways(answer);
            const outcome = await ask();
            if (outcome === undefined) return;
            expect(OUTCOME.safeParse(outcome).error).toBeUndefined();
            if (outcome.kind === 'delivered') expect(service.saysDone(answer, asked)).toBe(true);
            if (answer.status === 429) expect(outcome.kind).toBe('limited');
            const told = JSON.stringify(outcome);
            for (const secret of [...service.secrets, service.url, '482913'])
              expect(told).not.toContain(secret);
          }),
          { numRuns: 150 },
        );
      },
    );

    it('survives an answer without end', async () => {
      const { service, channel } = await channelTo(start);
      service.failNext(1, { status: 500, body: 'x'.repeat(5_000_000) });
      expect((await channel.send(outgoing())).kind).toBe('transient');
    });
  });
}
