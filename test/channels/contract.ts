import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Channel } from '../../src/channels/channel.ts';
import { createChannel } from '../../src/channels/create-channel.ts';
import type { ChannelDeps } from '../../src/channels/deps.ts';
import type { DestinationSettings } from '../../src/channels/settings.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { DAY, MINUTE, SECOND } from '../../src/domain/time.ts';
import { startChild } from '../support/child.ts';
import { waitFor } from '../support/program.ts';
import { deps, outgoing } from './outgoing.ts';

/** What goes wrong with a message, whatever the protocol: no answer comes, or the connection is reset instead. */
interface Trouble {
  readonly hang?: boolean;
  readonly reset?: boolean;
}

/** A channel's service on loopback, as the contract needs it. */
export interface Service<Failure extends Trouble = Trouble> {
  /** Where it listens, `http://127.0.0.1:PORT`, whatever it speaks. */
  readonly url: string;
  /** A destination that sends to this service, or to another address in its place; `https://` stands for TLS. */
  settings(root: string): DestinationSettings;
  /** How many requests, or mails, came. */
  requests(): number;
  failNext(count: number, failure: Failure | Trouble): void;
  /** What arrived, as readable text. */
  received(): readonly string[];
  /** What must never stand in a reason. */
  readonly secrets: readonly string[];
  /** Answers that pass by themselves, and were certainly no delivery. */
  readonly passing: readonly Failure[];
  readonly refused: Failure;
  readonly broken: Failure;
  /** Answers that hold the text, or anything else that must not be told. */
  readonly talkative: readonly Failure[];
  /** How long it takes at most to answer, in milliseconds. */
  readonly patience?: number;
  close(): Promise<void>;
}

/** How long is waited, in milliseconds, for a service that answers at once or never. */
const IMPATIENT = 100;

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

/** Starts a service, and a channel to it; both end with the test. */
export async function channelTo<S extends Pick<Service, 'url' | 'settings' | 'patience' | 'close'>>(
  start: () => Promise<S>,
  { impatient = false, ...changes }: Partial<ChannelDeps> & { readonly impatient?: boolean } = {},
): Promise<{ service: S; channel: Channel }> {
  const service = await start();
  const timeout = impatient ? { timeout: service.patience ?? IMPATIENT } : {};
  const channel = await createChannel(service.settings(service.url), deps({ ...changes, ...timeout }));
  onTestFinished(async () => {
    channel.close();
    await service.close();
  });
  return { service, channel };
}

/** Sends to a service that does not answer, with more patience each time, until the message has left: a busy machine may need it. */
export async function sendInVain(
  open: (timeout: number) => Channel | Promise<Channel>,
  patience = IMPATIENT,
): Promise<Outcome> {
  for (let timeout = patience; ; timeout *= 2) {
    const channel = await open(timeout);
    const outcome = await channel.send(outgoing());
    channel.close();
    if (outcome.kind !== 'transient' || outcome.ambiguous || timeout > MINUTE) return outcome;
  }
}

/** What every channel with a service behind it must do, whatever the service and its protocol. */
export function channelContract<Failure extends Trouble>(
  name: string,
  start: () => Promise<Service<Failure>>,
): void {
  describe(`${name} keeps the contract of channels`, () => {
    const setUp = (changes: Parameters<typeof channelTo>[1] = {}) => channelTo(start, changes);

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

    it('takes for transient what passes, and delivers then', async () => {
      const { service, channel } = await setUp();
      for (const failure of service.passing) {
        service.failNext(1, failure);
        expect(await channel.send(outgoing())).toMatchObject({ kind: 'transient', ambiguous: false });
      }
      expect((await channel.send(outgoing())).kind).toBe('delivered');
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

    it('does not know what became of a message after no answer', async () => {
      const service = await start();
      onTestFinished(() => service.close());
      service.failNext(20, { hang: true });
      const reason = 'no answer in time';
      const settings = service.settings(service.url);
      const outcome = await sendInVain(
        (timeout) => createChannel(settings, deps({ timeout })),
        service.patience,
      );
      expect(outcome).toEqual({ kind: 'transient', reason, ambiguous: true });
    });

    it('does not know what became of a message after a reset', async () => {
      const { service, channel } = await setUp();
      service.failNext(1, { reset: true });
      const reason = 'connection broken off (ECONNRESET)';
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

    it('tells no secret and no text, whatever is answered', async () => {
      const { service, channel } = await setUp({ impatient: true });
      const failures = [
        ...service.talkative,
        service.refused,
        service.broken,
        { hang: true },
        { reset: true },
      ];
      for (const failure of failures) {
        service.failNext(1, failure);
        const told = JSON.stringify(await channel.send(outgoing()));
        for (const secret of [...service.secrets, service.url, '482913']) expect(told).not.toContain(secret);
      }
    });

    it('tells nothing of its secrets in its account and chat', async () => {
      const { service, channel } = await setUp();
      for (const secret of service.secrets)
        expect(`${channel.account} ${channel.chat}`).not.toContain(secret);
      const twin = await createChannel(service.settings(service.url), deps());
      expect(twin.account).toBe(channel.account);
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
