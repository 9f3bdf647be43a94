import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createHttpClient } from '../../src/channels/http-client.ts';
import { startLoopback } from '../fakes/loopback.ts';
import { waitFor } from '../support/program.ts';

/** Longer than any machine takes, where time is not what a test is about. */
const LONG = 100_000;

async function setUp({ idle = LONG, timeout = LONG, statusOnly = false } = {}) {
  const heads: unknown[] = [];
  const server = await startLoopback(({ headers, path, method, body }) => {
    heads.push({ path, authorization: headers.authorization });
    return { status: 200, body: `${method} ${body}` };
  });
  const client = clientOf(`${server.url}/hook?key=1`, { timeout, idle, statusOnly });
  onTestFinished(() => server.close());
  return { server, client, heads };
}

function clientOf(url: string, { timeout = LONG, idle = LONG, statusOnly = false } = {}) {
  const http = createHttpClient({ network: { proxy: 'none' }, timeout, idle, statusOnly });
  onTestFinished(() => http.close());
  return {
    post: (body: string) => http.exchange({ url: new URL(url), method: 'POST', headers: {}, body }),
  };
}

/** A server that does with each connection what a test wants. */
async function rawServer(onRequest: (socket: Socket, request: string) => void) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined).on('data', (chunk) => onRequest(socket, chunk.toString('latin1')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('keeps a connection for the next message', async () => {
  const { server, client } = await setUp();
  for (const body of ['one', 'zwei', '三']) {
    expect(await client.post(body)).toMatchObject({ kind: 'answer', status: 200, body: `POST ${body}` });
    await nextTurn();
  }
  expect(server.connections()).toBe(1);
});

it('gives up a connection that idles, and not one that waits for an answer', async () => {
  const { server, client } = await setUp({ idle: 30 });
  server.failNext(1, { status: 202, delayMs: 90 });
  expect(await client.post('x')).toMatchObject({ status: 202 });
  await waitFor(() => server.open() === 0 || undefined);
  expect(await client.post('y')).toMatchObject({ status: 200 });
  expect(server.connections()).toBe(2);
});

it('reads the start of an endless answer and lets go of the rest', async () => {
  const { server, client } = await setUp();
  server.failNext(1, { status: 500, body: 'ж'.repeat(3_000_000) });
  const answer = await client.post('x');
  expect(answer).toMatchObject({ kind: 'answer', status: 500 });
  expect(answer.kind === 'answer' && answer.body.length).toBe(32 * 1_024);
  expect(await client.post('y')).toMatchObject({ status: 200 });
});

it('makes no other request where it is redirected', async () => {
  const { server, client } = await setUp();
  server.failNext(1, { status: 307, headers: { location: server.url } });
  expect(await client.post('x')).toMatchObject({ kind: 'answer', status: 307 });
  expect(server.requests()).toBe(1);
});

it.each([
  ['me%40home:s3cret', 'me@home:s3cret'],
  ['me:100%', 'me:100%'],
  [':token', ':token'],
])('sends %s in the address as basic authentication', async (written, meant) => {
  const { server, heads } = await setUp();
  const client = clientOf(`${server.url.replace('//', `//${written}@`)}/hook?key=1`);
  await client.post('x');
  const authorization = `Basic ${Buffer.from(meant).toString('base64')}`;
  expect(heads).toEqual([{ path: '/hook?key=1', authorization }]);
});

it('takes an interim answer for none', async () => {
  const url = await rawServer((socket) => {
    socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n');
    socket.write('HTTP/1.1 204 No Content\r\n\r\n');
  });
  expect(await clientOf(url).post('x')).toMatchObject({ kind: 'answer', status: 204 });
});

it.each([
  [true, { kind: 'answer', status: 200 }],
  [false, { kind: 'failure', code: 'ECONNRESET', sent: true }],
])(
  'believes a status whose body is cut off where the status alone counts: %s',
  async (statusOnly, result) => {
    const url = await rawServer((socket) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort');
    });
    expect(await clientOf(url, { statusOnly }).post('x')).toMatchObject(result);
  },
);

it.each([
  ['broken off', (socket: Socket) => socket.end(), 'ECONNRESET'],
  ['reset', (socket: Socket) => socket.resetAndDestroy(), 'ECONNRESET'],
  ['no HTTP', (socket: Socket) => socket.end('hello\r\n\r\n'), 'NETWORK'],
])('says that a message may have arrived where the answer is %s', async (_, answer, code) => {
  const client = clientOf(await rawServer(answer));
  expect(await client.post('x')).toEqual({ kind: 'failure', code, sent: true });
});

it('says that a message may have arrived where the answer is silence', async () => {
  const url = await rawServer(() => undefined);
  // A busy machine may need more time before it leaves.
  for (let timeout = 100; ; timeout *= 2) {
    const result = await clientOf(url, { timeout }).post('x');
    if (result.kind === 'failure' && !result.sent && timeout < LONG) continue;
    expect(result).toEqual({ kind: 'failure', code: 'TIMEOUT', sent: true });
    break;
  }
});

it('knows that nothing was sent where no connection came about in time', async () => {
  const url = await rawServer(() => undefined);
  expect(await clientOf(url.replace('http:', 'https:'), { timeout: 50 }).post('x')).toEqual({
    kind: 'failure',
    code: 'TIMEOUT',
    sent: false,
  });
});

it('posts nothing any more that was given up before its connection stood', async () => {
  const { server, client } = await setUp({ timeout: 5 });
  // From there the clock is looked at before the network.
  await nextTurn();
  const first = client.post('too late');
  const busyUntil = performance.now() + 30;
  while (performance.now() < busyUntil);
  expect(await first).toEqual({ kind: 'failure', code: 'TIMEOUT', sent: false });
  // Whatever is still to be sent is sent before this.
  await (await fetch(server.url)).text();
  expect(server.requests()).toBe(1);
});
