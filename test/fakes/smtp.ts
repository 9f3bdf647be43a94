import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { CERTIFICATE, PRIVATE_KEY } from './certificate.ts';

/** What goes wrong with a mail, instead of its being taken. */
export interface SmtpFailure {
  /** What is refused; by default the text, once all of it has come. */
  readonly at?: 'connect' | 'login' | 'sender' | 'recipient' | 'text';
  /** The reply code, and what is said after it: an enhanced status code, and words. */
  readonly status?: number;
  readonly words?: string;
  /** No reply ever comes to the text. */
  readonly hang?: boolean;
  /** The connection, which must not be encrypted, is reset instead of a reply to the text. */
  readonly reset?: boolean;
}

interface TakenMail {
  readonly text: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly encrypted: boolean;
}

export const SMTP_LOGIN = { user: 'simwire', password: 's3cret' } as const;

/** A real mail server on 127.0.0.1 that takes {@link SMTP_LOGIN} only. */
export interface FakeSmtp {
  readonly port: number;
  readonly mails: readonly TakenMail[];
  /** How many texts came, refused ones included. */
  readonly texts: () => number;
  /** The next `count` mails fail so. */
  failNext(count: number, failure: SmtpFailure): void;
  close(): Promise<void>;
}

/** Starts a mail server: by TLS from the start, or as the options say. */
export async function startFakeSmtp(options: SMTPServerOptions = {}): Promise<FakeSmtp> {
  const mails: TakenMail[] = [];
  const failures: SmtpFailure[] = [];
  const sockets: Socket[] = [];
  let texts = 0;

  /** Ends a step of the conversation as the next failure wants it, if it is about that step. */
  function step(at: SmtpFailure['at'], done: (error?: Error | null) => void): void {
    const [failure] = failures;
    if ((failure?.at ?? 'text') !== at || failure?.status === undefined) done();
    else {
      failures.shift();
      done(refusal(failure.status, failure.words));
    }
  }

  const smtp = new SMTPServer({
    key: PRIVATE_KEY,
    cert: CERTIFICATE,
    secure: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 1,
    onConnect: (_, done) => step('connect', done),
    onMailFrom: (_, __, done) => step('sender', done),
    onRcptTo: (_, __, done) => step('recipient', done),
    onAuth: ({ username, password }, _, done) =>
      step('login', (error) => {
        if (error) done(error);
        else if (username === SMTP_LOGIN.user && password === SMTP_LOGIN.password)
          done(null, { user: username });
        else done(refusal(535));
      }),
    onData: (stream, { envelope, secure: encrypted }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        texts++;
        const [failure] = failures;
        if (failure?.hang === true || failure?.reset === true) {
          failures.shift();
          if (failure.reset === true) for (const socket of sockets) socket.resetAndDestroy();
          return;
        }
        step('text', (error) => {
          if (!error) {
            const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
            const to = envelope.rcptTo.map(({ address }) => address);
            mails.push({ text: Buffer.concat(chunks).toString('utf8'), from, to, encrypted });
          }
          done(error);
        });
      });
    },
    ...options,
  });
  smtp.on('error', () => undefined);
  smtp.server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  return {
    mails,
    texts: () => texts,
    port: (smtp.server.address() as AddressInfo).port,
    failNext(count, failure) {
      for (let i = 0; i < count; i++) failures.push(failure);
    },
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
}

/** Makes a refusal in the words of a mail server. */
export function refusal(responseCode: number, words = 'Your code is 482913'): Error {
  return Object.assign(new Error(words), { responseCode });
}
