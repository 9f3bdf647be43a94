import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder, type AtEnd } from './temporary.ts';

/** The name of a server's socket in its folder. */
const SOCKET = '.s.PGSQL.5432';
/** Version 3.0 of the protocol (PostgreSQL's documentation, "Message Formats"). */
const PROTOCOL = 196_608;
/** Parameters of a session that a pooler lets through: it sets them alike for everybody. */
const KNOWN = new Set(['user', 'database', 'client_encoding', 'application_name']);

/** A pooler that lends sessions for the time of a transaction. */
export interface PostgresPooler {
  /** Leads to the same database through the pooler. */
  readonly url: string;
  /** Number of times that a client got another session than the one it had before. */
  swaps(): number;
}

/** A session of the server, which clients have in turn. */
interface Session {
  readonly socket: Socket;
  client: Client | null;
}

interface Client {
  readonly socket: Socket;
  session: Session | null;
  last: Session | null;
  /** What it sent while it had no session. */
  waiting: Buffer[];
}

/**
 * Opens a pooler before a database, as PgBouncer is with `pool_mode = transaction`: each transaction of a client has another
 * session where one is free, parameters of a session are refused, and notifications do not come through. It ends with the test.
 *
 * @param size number of sessions
 * @param atEnd absent: it ends with the test
 */
export async function openPostgresPooler(
  address: string,
  size = 3,
  atEnd: AtEnd = onTestFinished,
): Promise<PostgresPooler> {
  const folder = temporaryFolder(atEnd);
  const url = new URL(address);
  const target = join(url.searchParams.get('host') ?? '', SOCKET);
  url.searchParams.set('host', folder);
  const startup = startupOf({ user: url.username, database: url.pathname.slice(1) });
  const sockets = new Set<Socket>();
  const clients = new Set<Client>();
  let swaps = 0;

  const sessions = await Promise.all(Array.from({ length: size }, () => openSession()));

  function openSession(): Promise<Session> {
    const socket = connect(target);
    const session: Session = { socket, client: null };
    track(socket);
    socket.write(startup);
    return new Promise((ready) => {
      eachMessage(socket, (type, message) => {
        // Who has no session hears nothing, and what comes before the first transaction is the pooler's own.
        session.client?.socket.write(message);
        if (type !== 'Z') return;
        ready(session);
        if (message.toString('latin1', 5) === 'I') giveBack(session);
      });
    });
  }

  function track(socket: Socket): void {
    sockets.add(socket);
    socket.on('error', () => undefined);
  }

  function giveBack(session: Session): void {
    const { client } = session;
    session.client = null;
    if (client) client.session = null;
    for (const next of clients) if (next.waiting.length > 0 && !next.session) serve(next);
  }

  /** Sends on what waits, in a session that the client did not have last if one is free. */
  function serve(client: Client): void {
    const free = sessions.filter((one) => one.client === null);
    const session = client.session ?? free.find((one) => one !== client.last) ?? free[0];
    if (!session) return;
    if (client.last !== null && client.last !== session) swaps++;
    session.client = client;
    client.session = session;
    client.last = session;
    // One that was served goes to the end.
    clients.delete(client);
    clients.add(client);
    for (const message of client.waiting.splice(0)) session.socket.write(message);
  }

  const server = createServer((socket) => {
    const client: Client = { socket, session: null, last: null, waiting: [] };
    track(socket);
    eachMessage(
      socket,
      (type, message) => {
        if (type === 'X') return;
        client.waiting.push(message);
        serve(client);
      },
      (parameters) => {
        const unknown = parameters.find((name) => !KNOWN.has(name));
        if (unknown !== undefined) socket.end(refusal(`unsupported startup parameter: ${unknown}`));
        else socket.write(WELCOME);
        clients.add(client);
      },
    );
    socket.on('close', () => {
      clients.delete(client);
      const { session } = client;
      if (!session) return;
      // What it left open is rolled back with its session.
      session.socket.destroy();
      sessions.splice(sessions.indexOf(session), 1);
      void openSession().then((another) => sessions.push(another));
    });
  });
  await new Promise<void>((done) => server.listen(join(folder, SOCKET), done));
  atEnd(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `${url.href}&pool=transaction`, swaps: () => swaps };
}

/**
 * Calls back with each message of a side.
 *
 * @param started absent for a server; a client begins with its parameters, of which it is given the names
 */
function eachMessage(
  socket: Socket,
  take: (type: string, message: Buffer) => void,
  started?: (parameters: readonly string[]) => void,
): void {
  let rest = Buffer.alloc(0);
  let isStarted = started === undefined;
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const at = isStarted ? 1 : 0;
      if (rest.length < at + 4) return;
      const end = at + rest.readInt32BE(at);
      if (rest.length < end) return;
      const message = rest.subarray(0, end);
      rest = rest.subarray(end);
      if (isStarted) take(message.toString('latin1', 0, 1), message);
      else {
        isStarted = true;
        const words = message.toString('utf8', 8).split('\0');
        started?.(words.filter((word, index) => index % 2 === 0 && word !== ''));
      }
    }
  });
}

function startupOf(parameters: Readonly<Record<string, string>>): Buffer {
  const words = Object.entries(parameters).flatMap(([name, value]) => `${name}\0${value}\0`);
  const text = Buffer.from(`${words.join('')}\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + text.length);
  head.writeInt32BE(PROTOCOL, 4);
  return Buffer.concat([head, text]);
}

function messageOf(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 'latin1');
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, body]);
}

/** Nobody has to say who he is, and there is nothing to cancel. */
const WELCOME = Buffer.concat([
  messageOf('R', Buffer.alloc(4)),
  messageOf('K', Buffer.alloc(8)),
  messageOf('Z', Buffer.from('I')),
]);

function refusal(message: string): Buffer {
  return messageOf('E', Buffer.from(`SFATAL\0VFATAL\0C08P01\0M${message}\0\0`));
}
