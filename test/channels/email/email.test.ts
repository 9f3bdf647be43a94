import { createServer, type AddressInfo, type Socket } from 'node:net';
import fc from 'fast-check';
import { Server as ProxyServer } from 'proxy-chain';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEmailChannel } from '../../../src/channels/email/email.ts';
import type { EmailSettings } from '../../../src/channels/settings.ts';
import { CERTIFICATE, PRIVATE_KEY } from '../../fakes/certificate.ts';
import { OUTCOME } from '../contract.ts';
import { deps, outgoing } from '../outgoing.ts';

const SETTINGS = {
  type: 'email',
  user: 'simwire',
  password: 's3cret',
  from: 'Simwire <simwire@example.test>',
  to: ['team@example.test', 'ops@example.test'],
  ca: CERTIFICATE,
} as const;

/** A refusal in the words of a mail server. */
function refusal(responseCode: number, words = 'Your code is 482913'): Error {
  return Object.assign(new Error(words), { responseCode });
}

/** A real SMTP server that takes the settings' password. */
async function server(options: SMTPServerOptions = {}) {
  const mails: { text: string; from: string; to: string[]; encrypted: boolean }[] = [];
  const smtp = new SMTPServer({
    key: PRIVATE_KEY,
    cert: CERTIFICATE,
    secure: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _, done) => {
      if (username === SETTINGS.user && password === SETTINGS.password) done(null, { user: username });
      else done(refusal(535));
    },
    onData: (stream, { envelope, secure: encrypted }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        mails.push({ text: Buffer.concat(chunks).toString('utf8'), from, to, encrypted });
        done();
      });
    },
    ...options,
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  return { mails, port: (smtp.server.address() as AddressInfo).port };
}

function channelTo(port: number, changes: Partial<EmailSettings> = {}, timeout = 2_000) {
  const channel = createEmailChannel(
    { ...SETTINGS, server: `smtps://localhost:${port}`, ...changes },
    deps({ timeout }),
  );
  onTestFinished(() => channel.close());
  return channel;
}

describe('a mail', () => {
  it('is text and HTML, to all of its addresses, with an id that stays the same', async () => {
    const { mails, port } = await server();
    const channel = channelTo(port);
    expect(await channel.send(outgoing())).toEqual({
      kind: 'delivered',
      message: { chat: 'team@example.test, ops@example.test', id: '42.simwire@example.test' },
    });
    expect(mails[0]).toMatchObject({ from: 'simwire@example.test', to: SETTINGS.to });
    const text = mails[0]?.text ?? '';
    expect(text).toContain('Subject: 482913\r\n');
    expect(text).toContain('Message-ID: <42.simwire@example.test>\r\n');
    expect(text).toContain('Auto-Submitted: auto-generated\r\n');
    expect(text).toMatch(/<code>482913<\/code>/);
    expect(text).toMatch(/\r\n\r\n482913\r\n/);
    expect(text).not.toContain('References:');
  });

  it('stands in one thread with the one that told of the fault', async () => {
    const { mails, port } = await server();
    const alert = { severity: 'critical', state: 'firing' } as const;
    const replyTo = { chat: 'team@example.test', id: '41.simwire@example.test' };
    await channelTo(port).send(outgoing({ replyTo, alert }));
    expect(mails[0]?.text).toContain('References: <41.simwire@example.test>\r\n');
    expect(mails[0]?.text).toContain('In-Reply-To: <41.simwire@example.test>\r\n');
    expect(mails[0]?.text).toMatch(/Importance: High\r\n/i);
  });

  it('is what the text says, and neither markup nor a header', async () => {
    const { mails, port } = await server();
    const text = 'hello\rBcc: evil@example.test\n<img src=x onerror=alert(1)> &amp; <script>';
    await channelTo(port).send(outgoing({ body: [{ text }] }));
    const head = mails[0]?.text.split('\r\n\r\n', 1)[0] ?? '';
    expect(head).not.toMatch(/^Bcc:/im);
    const shown = mails[0]?.text ?? '';
    expect(shown).toContain('&lt;img src=x');
    expect(shown.slice(shown.indexOf('text/html'))).not.toContain('<img');
    expect(mails[0]?.to).toEqual(SETTINGS.to);
  });
});

describe('what the server answers', () => {
  it.each<[string, SMTPServerOptions, object]>([
    [
      'a mailbox that is full',
      { onRcptTo: (_, __, done) => done(refusal(452)) },
      { kind: 'transient', reason: 'the mail server cannot take it now (452)', ambiguous: false },
    ],
    [
      'addresses that there are not',
      { onRcptTo: (_, __, done) => done(refusal(550)) },
      {
        kind: 'broken',
        reason: 'the mail server accepts none of the addresses (550)',
        advice: 'Check `from` and `to`.',
      },
    ],
    [
      'a sender that it does not know',
      { onMailFrom: (_, __, done) => done(refusal(553)) },
      {
        kind: 'broken',
        reason: 'the mail server accepts none of the addresses (553)',
        advice: 'Check `from` and `to`.',
      },
    ],
    [
      'a text that it does not like',
      { onData: (stream, _, done) => void stream.on('end', () => done(refusal(554))).resume() },
      { kind: 'refused', reason: 'the mail server refused the message (554)' },
    ],
    [
      'that it is busy',
      { onData: (stream, _, done) => void stream.on('end', () => done(refusal(451))).resume() },
      { kind: 'transient', reason: 'the mail server cannot take it now (451)', ambiguous: false },
    ],
    [
      'another password',
      { onAuth: (_, __, done) => done(refusal(535)) },
      {
        kind: 'broken',
        reason: 'the mail server does not accept user and password (535)',
        advice: 'Check `user` and `password`.',
      },
    ],
    [
      'that it cannot look a password up',
      { onAuth: (_, __, done) => done(refusal(454)) },
      {
        kind: 'transient',
        reason: 'the mail server cannot check the password now (454)',
        ambiguous: false,
      },
    ],
  ])('%s', async (_, options, outcome) => {
    const { port } = await server(options);
    expect(await channelTo(port).send(outgoing())).toEqual(outcome);
  });

  it('to one address of two is enough: what arrived is not sent again', async () => {
    const { port, mails } = await server({
      onRcptTo: ({ address }, _, done) => done(address.startsWith('ops') ? refusal(550) : null),
    });
    expect((await channelTo(port).send(outgoing())).kind).toBe('delivered');
    expect(mails[0]?.to).toEqual(['team@example.test']);
  });

  it('nothing, once it has the text: nobody knows whether it took it', async () => {
    const { port } = await server({ onData: (stream) => void stream.resume() });
    expect(await channelTo(port, {}, 1_000).send(outgoing())).toEqual({
      kind: 'transient',
      reason: 'no answer in time',
      ambiguous: true,
    });
  });
});

describe('the way there', () => {
  it('is encrypted by STARTTLS on the port of those who write', async () => {
    const { port, mails } = await server({ secure: false, disabledCommands: [] });
    expect((await channelTo(port, { server: `smtp://localhost:${port}` }).send(outgoing())).kind).toBe(
      'delivered',
    );
    expect(mails).toMatchObject([{ encrypted: true }]);
  });

  it('leads nowhere beyond this machine without encryption', async () => {
    const { port, mails } = await server({ secure: false, authOptional: true });
    const channel = channelTo(port, { server: `smtp://[::ffff:127.0.0.1]:${port}`, user: undefined });
    expect(await channel.send(outgoing())).toMatchObject({
      kind: 'broken',
      reason: expect.stringMatching(/^no encryption/) as string,
    });
    expect(mails).toEqual([]);
  });

  it('goes by a proxy for HTTP, which is told no more than where to', async () => {
    const { port, mails } = await server();
    const asked: unknown[] = [];
    const proxy = new ProxyServer({
      port: 0,
      host: '127.0.0.1',
      prepareRequestFunction: ({ hostname, port: to, username, password }) => {
        asked.push([hostname, to, username, password]);
        return {};
      },
    });
    await proxy.listen();
    onTestFinished(() => proxy.close(true));
    const channel = channelTo(port, { proxy: `http://me:pr0xy@127.0.0.1:${proxy.port}` });
    expect((await channel.send(outgoing())).kind).toBe('delivered');
    expect(mails).toHaveLength(1);
    expect(asked).toEqual([['localhost', port, 'me', 'pr0xy']]);
  });

  it('knows that nothing was sent where nobody listens, or no certificate is trusted', async () => {
    expect(await channelTo(9).send(outgoing())).toMatchObject({ kind: 'transient', ambiguous: false });
    const { port } = await server();
    const outcome = await channelTo(port, { ca: undefined }).send(outgoing());
    expect(outcome.kind === 'transient' ? outcome.ambiguous : outcome.kind).toBeOneOf([false, 'broken']);
  });

  it('ends with the channel', async () => {
    const { port } = await server({ onData: (stream) => void stream.resume() });
    const channel = channelTo(port, {}, 1_000);
    const inFlight = channel.send(outgoing());
    channel.close();
    expect(await inFlight).toMatchObject({ kind: 'transient', ambiguous: true });
  });
});

it('makes an outcome of whatever answers, and tells neither secrets nor texts', async () => {
  let replies: readonly string[] = [];
  const sockets: Socket[] = [];
  const strange = createServer((socket) => {
    sockets.push(socket);
    let turn = 0;
    const reply = (): void => void socket.write(`${replies[turn++] ?? '250 ok'}\r\n`);
    socket.on('error', () => undefined).on('data', reply);
    reply();
  });
  await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    strange.close();
  });
  const { port } = strange.address() as AddressInfo;
  const line = fc.oneof(
    fc.constantFrom(
      '220 hello',
      '250 ok',
      '250-AUTH PLAIN',
      '354 go on',
      '235 ok',
      '421 bye',
      '550 Your code is 482913',
    ),
    fc.integer({ min: 200, max: 599 }).map((code) => `${code} Your code is 482913`),
    fc.string(),
  );
  const channel = channelTo(port, { server: `smtp://127.0.0.1:${port}`, user: undefined }, 50);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 7 }), async (some) => {
      replies = some;
      const outcome = await channel.send(outgoing());
      expect(OUTCOME.safeParse(outcome).error).toBeUndefined();
      const told = JSON.stringify(outcome);
      for (const secret of ['482913', 's3cret', String(port)]) expect(told).not.toContain(secret);
    }),
    { numRuns: 60 },
  );
}, 30_000);
