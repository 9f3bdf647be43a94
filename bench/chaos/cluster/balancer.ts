import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A load balancer as users have one in front of their instances: it asks each whether it is ready, and takes turns. */
export interface Balancer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

/** How often instances are asked, and how soon they must answer, in milliseconds. */
const ASKED_EVERY = 250;
const READY_WITHIN = 1_000;

/**
 * Starts a balancer. A request goes to the next instance that is ready, or to the one after it where nobody listens; while
 * none is ready, to any. What an instance began to answer is repeated by nobody but the client.
 *
 * @param targets ports on 127.0.0.1
 */
export async function startBalancer(targets: readonly number[]): Promise<Balancer> {
  const ready = new Set<number>();
  let turn = 0;
  let isOpen = true;

  async function watch(port: number): Promise<void> {
    while (isOpen) {
      if (await isReady(port)) ready.add(port);
      else ready.delete(port);
      await sleep(ASKED_EVERY);
    }
  }

  function inTurn(): number[] {
    const able = targets.filter((port) => ready.has(port));
    const among = able.length > 0 ? able : targets;
    const first = turn++ % among.length;
    return [...among.slice(first), ...among.slice(0, first)];
  }

  const server = http.createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((body) => {
      forward(incoming, body, outgoing, inTurn());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const watching = targets.map(watch);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      isOpen = false;
      server.closeAllConnections();
      server.close();
      await Promise.all(watching);
    },
  };
}

async function isReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(READY_WITHIN),
    });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** Reads a body; of a client that goes away meanwhile as much as came. */
async function bodyOf(incoming: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  } catch {
    // Nobody waits for an answer any more.
  }
  return Buffer.concat(chunks);
}

/** Hands a request to the first of some instances that listens. */
function forward(
  incoming: http.IncomingMessage,
  body: Buffer,
  outgoing: http.ServerResponse,
  [port, ...others]: readonly number[],
): void {
  if (port === undefined) {
    outgoing.writeHead(502).end();
    return;
  }
  const { method, url: path, headers } = incoming;
  const options = { host: '127.0.0.1', port, method, path, headers, setHost: false, agent: false };
  const request = http.request(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => outgoing.destroy());
    answer.pipe(outgoing);
  });
  request.on('error', (error) => {
    if ('code' in error && error.code === 'ECONNREFUSED') forward(incoming, body, outgoing, others);
    else outgoing.destroy();
  });
  outgoing.once('close', () => request.destroy());
  request.end(body);
}
