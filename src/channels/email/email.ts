import { createTransport } from 'nodemailer';
import type { Outcome } from '../../domain/outcome.ts';
import { SERVICES } from '../../domain/services.ts';
import { accountDigest, type Channel, type Outgoing } from '../channel.ts';
import type { ChannelDeps } from '../deps.ts';
import { connectOptions } from '../network.ts';
import { serverOf } from '../proxy.ts';
import type { EmailSettings } from '../settings.ts';
import { EMAIL_ROOM, emailMessage } from './email-message.ts';
import { emailOutcome } from './email-outcomes.ts';
import { openMailSocket } from './mail-socket.ts';

const ON_THIS_MACHINE = /^(localhost|127\.[\d.]+|\[::1\])$/;

/** Log entries of nodemailer; with `debug` one also says that it sends the text. None of it is kept. */
interface SmtpLog {
  readonly tnx?: unknown;
}

/** Creates a channel for mailboxes, through the mail server of the sender. */
export function createEmailChannel(settings: EmailSettings, deps: ChannelDeps): Channel {
  const { server, user, password, from, to } = settings;
  const url = new URL(server);
  const secure = url.protocol === 'smtps:';
  const domain = /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? 'simwire.invalid';
  const recipients = to.join(', ');
  const closed = Promise.withResolvers<Outcome>();

  /** Sends a mail over a connection of its own: mail servers soon end idle ones, and milliseconds do not matter for mail. */
  async function send(message: Outgoing): Promise<Outcome> {
    let sent = false;
    const ignore = (): void => undefined;
    const transport = createTransport({
      ...serverOf(url),
      secure,
      // Nobody reads along on this machine, where a mail server may have no certificate.
      requireTLS: !secure && !ON_THIS_MACHINE.test(url.hostname),
      ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
      getSocket: (_, done) => {
        openMailSocket(url, settings, AbortSignal.timeout(deps.timeout)).then(
          (connection) => done(null, { connection }),
          done,
        );
      },
      tls: connectOptions(settings),
      connectionTimeout: deps.timeout,
      greetingTimeout: deps.timeout,
      socketTimeout: deps.timeout,
      dnsTimeout: deps.timeout,
      disableFileAccess: true,
      disableUrlAccess: true,
      debug: true,
      logger: {
        level: ignore,
        trace: ignore,
        debug: ({ tnx }: SmtpLog) => {
          // The text is on its way: from here on the server may have it.
          if (tnx === 'message') sent = true;
        },
        info: ignore,
        warn: ignore,
        error: ignore,
        fatal: ignore,
      },
    });
    const { messageId, references, ...mail } = emailMessage(message, domain);
    try {
      await transport.sendMail({
        ...mail,
        from,
        to: [...to],
        messageId: `<${messageId}>`,
        ...(references === undefined ? {} : { inReplyTo: references, references }),
        // Nobody's out-of-office note answers it (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { kind: 'delivered', message: { chat: recipients, id: messageId } };
    } catch (error) {
      return emailOutcome(error, sent);
    } finally {
      transport.close();
    }
  }

  return {
    capabilities: SERVICES.email,
    account: accountDigest(server, user ?? ''),
    chat: recipients,
    // Mail servers have limits of their own, and say so by 4xx: `rate` keeps to them.
    limits: [],
    concurrency: 1,
    capacity: EMAIL_ROOM,
    send: (message) => Promise.race([send(message), closed.promise]),
    close: () => {
      closed.resolve({ kind: 'transient', reason: 'broken off by a stop', ambiguous: true });
    },
  };
}
