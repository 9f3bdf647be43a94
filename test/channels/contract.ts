import { createServer, type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Channel } from '../../src/channels/channel.ts';
import { createChannel } from '../../src/channels/create-channel.ts';
import type { ChannelDeps } from '../../src/channels/deps.ts';
import type { DestinationSettings } from '../../src/channels/settings.ts';
import { DAY, SECOND } from '../../src/domain/time.ts';
import type { Failure } from '../fakes/loopback.ts';
import { startChild } from '../support/child.ts';
import { waitFor } from '../support/program.ts';
import { answers, type Answer } from './answers.ts';
import { deps, outgoing } from './outgoing.ts';

/** A channel's service on loopback, as the contract needs it. */
export interface Service {
  /** Where it listens, `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** A destination that sends to this service, or to another address in its place. */
  settings(root: string): DestinationSettings;
  /** How many requests came. */
  requests(): number;
  failNext(count: number, failure: Failure): void;
  failAlways(failure: Failure | null): void;
  /** A body by which the service says that it took a message. */
  readonly success: string;
  /** Whether an answer says that what was asked for is done. */
  saysDone(answer: Answer, asked: 'send' | 'edit' | 'remove'): boolean;
  /** What arrived, as readable text. */
  received(): readonly string[];
  /** What must never stand in a reason. */
  readonly secrets: readonly string[];
  readonly limited: Failure;
  readonly refused: Failure;
  readonly broken: Failure;
  close(): Promise<void>;
}

/** Every end that an attempt can come to; nothing else, and no pause without measure. */
export const OUTCOME = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('delivered'),
    message: z.strictObject({ chat: z.string().min(1), id: z.string().min(1) }).nullable(),
  }),
  z.strictObject({ kind: z.literal('transient'), reason: z.string().min(5), ambiguous: z.boolean() }),
  z.strictObject({
    kind: z.literal('limited'),
    reason: z.string().min(5),
    retryAfter: z.number().min(SECOND).max(DAY),
  }),
  z.strictObject({ kind: z.literal('refused'), reason: z.string().min(5) }),
  z.strictObject({
    kind: z.literal('broken'),
    reason: z.string().min(5),
    advice: z.string().regex(/^[A-Z].+\.$/),
  }),
]);

/** What every channel with a service behind it must do, whatever the service. */
export function channelContract(name: string, start: () => Promise<Service>): void {
  describe(`${name} keeps the contract of channels`, () => {
    async function setUp(
      changes: Partial<ChannelDeps> = {},
    ): Promise<{ service: Service; channel: Channel }> {
      const service = await start();
      const channel = await createChannel(service.settings(service.url), deps(changes));
      onTestFinished(async () => {
        channel.close();
        await service.close();
      });
      return { service, channel };
    }

    it('can what its capabilities say', async () => {
      const { channel } = await setUp();
      const { edit, delete: within } = channel.capabilities;
      expect(edit).toBe(channel.edit !== undefined);
      expect(within !== null).toBe(channel.remove !== undefined);
    });

    it('delivers', async () => {
      const { service, channel } = await setUp();
      expect((await channel.send(outgoing())).kind).toBe('delivered');
      expect(service.received()).toHaveLength(1);
      expect(service.received()[0]).toContain('482913');
    });

    it.each([408, 425, 500, 502, 503])('takes %i for transient', async (status) => {
      const { service, channel } = await setUp();
      service.failNext(1, { status, body: 'Your code is 482913' });
      expect(await channel.send(outgoing())).toMatchObject({ kind: 'transient', ambiguous: false });
      expect((await channel.send(outgoing())).kind).toBe('delivered');
    });

    it('cannot know what became of a message when a gateway stopped waiting', async () => {
      const { service, channel } = await setUp();
      service.failNext(1, { status: 504 });
      expect(await channel.send(outgoing())).toMatchObject({ kind: 'transient', ambiguous: true });
    });

    it('obeys the pause that is asked for', async () => {
      const { service, channel } = await setUp();
      service.failNext(1, service.limited);
      expect(await channel.send(outgoing())).toMatchObject({ kind: 'limited', retryAfter: 7_000 });
    });

    it('tells a refused message', async () => {
      const { service, channel } = await setUp();
      service.failNext(1, service.refused);
      expect((await channel.send(outgoing())).kind).toBe('refused');
    });

    it('tells a broken destination, with advice', async () => {
      const { service, channel } = await setUp();
      service.failNext(1, service.broken);
      const outcome = await channel.send(outgoing());
      expect(outcome.kind).toBe('broken');
      if (outcome.kind === 'broken') expect(outcome.advice).toMatch(/^[A-Z].+\.$/);
    });

    it('takes a redirect for broken and follows it nowhere', async () => {
      const { service, channel } = await setUp();
      service.failNext(1, { status: 302, headers: { location: `${service.url}/elsewhere` } });
      expect((await channel.send(outgoing())).kind).toBe('broken');
      expect(service.received()).toEqual([]);
    });

    it.each<[string, Failure, string]>([
      ['no answer', { hang: true }, 'no answer in time'],
      ['a reset', { reset: true }, 'connection broken off (ECONNRESET)'],
    ])('does not know what became of a message after %s', async (_, failure, reason) => {
      const { service, channel } = await setUp({ timeout: 100 });
      service.failNext(1, failure);
      expect(await channel.send(outgoing())).toEqual({ kind: 'transient', reason, ambiguous: true });
    });

    it('knows that nothing was sent where nobody listens', async () => {
      const service = await start();
      await service.close();
      const channel = await createChannel(service.settings(service.url), deps());
      expect(await channel.send(outgoing())).toEqual({
        kind: 'transient',
        reason: 'connection refused (ECONNREFUSED)',
        ambiguous: false,
      });
    });

    it.each(['service.invalid', 'localhost.invalid'])(
      'knows that nothing was sent to the unknown host %s',
      async (host) => {
        const service = await start();
        await service.close();
        const outcome = await (
          await createChannel(service.settings(`http://${host}`), deps())
        ).send(outgoing());
        expect(outcome).toMatchObject({ kind: 'transient', ambiguous: false });
        expect(JSON.stringify(outcome)).not.toContain(host);
      },
    );

    it('knows that nothing was sent when no encryption comes about', async () => {
      const plainServer = createServer((socket) =>
        socket.on('error', () => undefined).end('not TLS at all\r\n\r\n'),
      );
      await new Promise<void>((resolve) => plainServer.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => void plainServer.close());
      const service = await start();
      await service.close();
      const root = `https://127.0.0.1:${(plainServer.address() as AddressInfo).port}`;
      expect(await (await createChannel(service.settings(root), deps())).send(outgoing())).toMatchObject({
        kind: 'transient',
        ambiguous: false,
      });
    });

    it.each<[string, Failure]>([
      ['a status', { status: 400, body: 'Your code is 482913 <b>' }],
      ['a page', { status: 200, body: '<html>Your code is 482913</html>' }],
      ['a refusal', { status: 403, body: 'Your code is 482913' }],
      ['a failure', { status: 500, body: '' }],
      ['a pause', { status: 429, body: 'Your code is 482913' }],
      ['silence', { hang: true }],
      ['a reset', { reset: true }],
    ])('tells no secret and no text after %s', async (_, failure) => {
      const { service, channel } = await setUp({ timeout: 100 });
      service.failNext(3, failure);
      const told = JSON.stringify(await channel.send(outgoing()));
      for (const secret of [...service.secrets, service.url, '482913']) expect(told).not.toContain(secret);
    });

    it.each(['send', 'edit', 'remove'] as const)(
      'makes an outcome of whatever answers a %s',
      async (asked) => {
        const { service, channel } = await setUp();
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

    it('tells nothing of its secrets in its account and chat', async () => {
      const { service, channel } = await setUp();
      for (const secret of service.secrets)
        expect(`${channel.account} ${channel.chat}`).not.toContain(secret);
      const twin = await createChannel(service.settings(service.url), deps());
      expect(twin.account).toBe(channel.account);
    });

    it('survives an answer without end', async () => {
      const { service, channel } = await setUp();
      service.failNext(1, { status: 500, body: 'x'.repeat(5_000_000) });
      expect((await channel.send(outgoing())).kind).toBe('transient');
    });

    it('lets go of its connections', async () => {
      const { service, channel } = await setUp({ timeout: 60_000 });
      await channel.send(outgoing());
      service.failNext(1, { hang: true });
      const before = service.requests();
      const inFlight = channel.send(outgoing());
      await waitFor(() => service.requests() > before || undefined);
      channel.close();
      expect((await inFlight).kind).toBe('transient');
    });

    it('lets the program end once it is closed', async () => {
      const { service } = await setUp();
      const program = ['test/channels/send-once.ts', JSON.stringify(service.settings(service.url))];
      const { code, stderr } = await startChild([process.execPath, ...program]).ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: 'delivered' });
    });
  });
}
