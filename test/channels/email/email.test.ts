import { createServer, type AddressInfo, type Socket } from 'node:net';
import fc from 'fast-check';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createEmailChannel } from '../../../src/channels/email/email.ts';
import type { EmailSettings } from '../../../src/channels/settings.ts';
import { CERTIFICATE } from '../../fakes/certificate.ts';
import { startHttpProxy, startSocksProxy } from '../../fakes/proxies.ts';
import { refusal, SMTP_LOGIN, startFakeSmtp, type SmtpFailure } from '../../fakes/smtp.ts';
import { channelContract, OUTCOME, sendInVain } from '../contract.ts';
import { deps, outgoing } from '../outgoing.ts';

afterEach(() => vi.unstubAllEnvs());

const SETTINGS = {
  type: 'email',
  ...SMTP_LOGIN,
  from: 'Simwire <simwire@example.test>',
  to: ['team@example.test', 'ops@example.test'],
  ca: CERTIFICATE,
} as const;

channelContract<SmtpFailure>('email', async () => {
  const smtp = await startFakeSmtp({ secure: false, allowInsecureAuth: true });
  return {
    url: `http://127.0.0.1:${smtp.port}`,
    // In `settings`, http is to https what smtp is to smtps.
    settings: (root) => ({ ...SETTINGS, server: root.replace('http', 'smtp') }),
    requests: () => smtp.texts(),
    failNext: (count, failure) => smtp.failNext(count, failure),
    received: () => smtp.mails.map(({ text }) => text),
    secrets: [SETTINGS.password],
    passing: [
      { at: 'connect', status: 421 },
      { at: 'login', status: 454 },
      { at: 'sender', status: 452 },
      { at: 'text', status: 451 },
    ],
    refused: { at: 'text', status: 554, words: 'Your code is 482913' },
    broken: { at: 'login', status: 535, words: '5.7.8 s3cret is not your code 482913' },
    talkative: [
      { at: 'sender', status: 550, words: '5.7.1 Your code is 482913' },
      { at: 'text', status: 450, words: '4.7.1 Your code is 482913' },
    ],
    patience: 2_000,
    close: () => smtp.close(),
  };
});

async function server(options: SMTPServerOptions = {}) {
  const smtp = await startFakeSmtp(options);
  onTestFinished(() => smtp.close());
  return smtp;
}

function channelTo(port: number, changes: Partial<EmailSettings> = {}, timeout = 100_000) {
  const channel = createEmailChannel(
    { ...SETTINGS, server: `smtps://localhost:${port}`, ...changes },
    deps({ timeout }),
  );
  onTestFinished(() => channel.close());
  return channel;
}

/** A mail's source without the marks of quoted-printable (RFC 2045, 6.7). */
function readable(source = ''): string {
  return source.replace(/=\r\n/g, '').replaceAll('=3D', '=');
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
    expect(text).toMatch(/>482913<\/code>/);
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

  it('is an alert by its headline and place, beside a bar in the colour of its severity', async () => {
    const { mails, port } = await server();
    const body = [
      { text: 'Critical: SIM is gone', part: 'title', tone: 'critical' },
      { text: '\noffice/3.01 <b>', part: 'meta', label: 'Port' },
      { text: '\n\nPut it back.\n' },
      { text: 'as <i>said</i>', part: 'quote' },
    ] as const;
    await channelTo(port).send(outgoing({ codes: [], body }));
    const text = readable(mails[0]?.text);
    expect(text).toMatch(/^Subject: .*SIM_is_gone.*office\/3/m);
    expect(text).toContain('border-left: 4px solid #d32f2f');
    expect(text).toMatch(/Port<\/td><td>\s*office\/3\.01 &lt;b&gt;<\/td>/);
    expect(text).toMatch(/<blockquote[^>]*>as &lt;i&gt;said&lt;\/i&gt;<\/blockquote>/);
  });

  it('is what the text says, and neither markup nor a header', async () => {
    const { mails, port } = await server();
    const text = 'hello\rBcc: evil@example.test\n<img src=x onerror=alert(1)> &amp; <script>';
    await channelTo(port).send(outgoing({ body: [{ text }] }));
    const head = mails[0]?.text.split('\r\n\r\n', 1)[0] ?? '';
    expect(head).not.toMatch(/^Bcc:/im);
    const shown = readable(mails[0]?.text);
    expect(shown).toContain('&lt;img src=x');
    expect(shown.slice(shown.indexOf('text/html'))).not.toContain('<img');
    expect(mails[0]?.to).toEqual(SETTINGS.to);
  });
});

describe('what the server answers', () => {
  it('to one address of all is told by its reply', async () => {
    const { port } = await server({ onRcptTo: (_, __, done) => done(refusal(550, '5.1.1 no such user')) });
    expect(await channelTo(port).send(outgoing())).toEqual({
      kind: 'broken',
      reason: 'the mail server knows no such recipient (550, 5.1.1)',
      advice: 'Check `to`.',
    });
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
    expect(await sendInVain((timeout) => channelTo(port, {}, timeout), 1_000)).toEqual({
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

  it.each([
    ['http', () => startHttpProxy({ user: 'me', password: 'pr0xy%' })],
    ['https', () => startHttpProxy({ user: 'me', password: 'pr0xy%', https: true })],
    ['socks5', () => startSocksProxy({ user: 'me', password: 'pr0xy%' })],
  ])('goes by a proxy (%s), whatever encrypts the mail', async (_, start) => {
    const { asked, url } = await start();
    const tls = await server();
    const startTls = await server({ secure: false, disabledCommands: [] });
    const channels = [
      channelTo(tls.port, { proxy: url, ipv4_only: true }),
      channelTo(startTls.port, { proxy: url, server: `smtp://localhost:${startTls.port}` }),
    ];
    for (const channel of channels) expect((await channel.send(outgoing())).kind).toBe('delivered');
    expect([...tls.mails, ...startTls.mails].map(({ encrypted }) => encrypted)).toEqual([true, true]);
    expect(asked).toEqual([`localhost:${tls.port}`, `localhost:${startTls.port}`]);
  });

  it.each([
    ['http', () => startHttpProxy({ user: 'me', password: 'pr0xy' })],
    ['socks5', () => startSocksProxy({ user: 'me', password: 'pr0xy' })],
  ])('is closed where a proxy (%s) wants another password, which nobody is told', async (_, start) => {
    const { url } = await start();
    const { port } = await server();
    const outcome = await channelTo(port, { proxy: url.replace('pr0xy', 'wr0ng') }).send(outgoing());
    expect(outcome).toMatchObject({
      kind: 'broken',
      reason: 'the proxy does not accept user and password (407)',
    });
    expect(JSON.stringify(outcome)).not.toMatch(/wr0ng|127\.0\.0\.1/);
  });

  it('goes by the proxy of the environment, but for what NO_PROXY names', async () => {
    const [{ port, mails }, { asked, url }] = [await server(), await startHttpProxy()];
    vi.stubEnv('HTTPS_PROXY', url);
    await channelTo(port).send(outgoing());
    expect(asked).toEqual([`localhost:${port}`]);
    await channelTo(port, { proxy: 'none' }).send(outgoing());
    vi.stubEnv('NO_PROXY', 'localhost');
    await channelTo(port).send(outgoing());
    expect(asked).toHaveLength(1);
    expect(mails).toHaveLength(3);
  });

  it('is lost where the proxy is not there, or is none', async () => {
    const { port } = await server();
    const reasonBy = async (proxy: string) => {
      const outcome = await channelTo(port, { proxy }).send(outgoing());
      return outcome.kind === 'transient' && !outcome.ambiguous ? outcome.reason : outcome;
    };
    const { port: noProxy } = await server({ secure: false });
    expect(await reasonBy('http://127.0.0.1:9')).toBe('connection refused (ECONNREFUSED)');
    expect(await reasonBy('socks5://127.0.0.1:9')).toBe('connection refused (ECONNREFUSED)');
    expect(await reasonBy(`http://127.0.0.1:${noProxy}`)).toBe('the proxy does not answer as one');
    expect(await reasonBy(`socks5://127.0.0.1:${noProxy}`)).toBe('the proxy does not answer as one');
  });

  it('knows that nothing was sent where nobody listens, or no certificate is trusted', async () => {
    expect(await channelTo(9).send(outgoing())).toMatchObject({ kind: 'transient', ambiguous: false });
    const { port } = await server();
    expect(await channelTo(port, { ca: undefined }).send(outgoing())).toEqual({
      kind: 'transient',
      reason: "the server's certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)",
      ambiguous: false,
    });
  });

  it('ends with the channel', async () => {
    const { port } = await server({ onData: (stream) => void stream.resume() });
    const channel = channelTo(port);
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
});
