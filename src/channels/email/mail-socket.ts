import http from 'node:http';
import https from 'node:https';
import { connect, Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SocksClient } from 'socks';
import { codeOf } from '../exchange.ts';
import { connectOptions, type NetworkSettings } from '../network.ts';
import { credentialsOf, proxyFor, serverOf, type Server } from '../proxy.ts';

const SOCKS_PORT = 1080;

/** An error with one of the codes that are ours (`networkOutcome`). */
class SocketFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Connects to a mail server, directly or by a proxy, in the ways of HTTP (`createHttpDispatcher`); TLS is left to whoever
 * uses the connection. nodemailer's own ways by proxies know neither a `ca` nor `ipv4_only`, and say in words only how one
 * refuses.
 *
 * @param signal ends the attempt
 * @throws an error with Node's code, or one of ours: `TIMEOUT`, `PROXY_407`, `PROXY_ADDRESS` …
 */
export async function openMailSocket(
  target: URL,
  network: NetworkSettings,
  signal: AbortSignal,
): Promise<Socket> {
  try {
    const proxy = proxyFor(network, target);
    const server = serverOf(target);
    if (proxy === null) return await connected(server, network, signal);
    return proxy.protocol === 'socks5:'
      ? await bySocks(server, proxy, network, signal)
      : await byConnect(server, proxy, network, signal);
  } catch (error) {
    throw signal.aborted ? new SocketFailure('TIMEOUT') : error;
  }
}

function connected(server: Server, network: NetworkSettings, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const { family } = connectOptions(network);
    const socket = connect({ ...server, ...(family && { family }) });
    const end = (): void => void socket.destroy(new SocketFailure('TIMEOUT'));
    signal.addEventListener('abort', end, { once: true });
    socket.once('error', reject).once('connect', () => {
      // From here on whoever uses it ends it.
      signal.removeEventListener('abort', end);
      socket.off('error', reject);
      resolve(socket);
    });
  });
}

/** Opens a tunnel through an HTTP proxy (RFC 9110, 9.3.6). */
function byConnect(
  { host, port }: Server,
  proxy: URL,
  network: NetworkSettings,
  signal: AbortSignal,
): Promise<Socket> {
  const { user = '', password = '' } = credentialsOf(proxy) ?? {};
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const basic = Buffer.from(`${user}:${password}`).toString('base64');
  return new Promise((resolve, reject) => {
    const { request } = proxy.protocol === 'https:' ? https : http;
    request({
      ...serverOf(proxy),
      ...connectOptions(network),
      method: 'CONNECT',
      path: authority,
      agent: false,
      signal,
      headers: { host: authority, ...(user === '' ? {} : { 'proxy-authorization': `Basic ${basic}` }) },
    })
      .once('connect', ({ statusCode = 0 }, socket, head) => {
        if (socket instanceof Socket && statusCode >= 200 && statusCode < 300) {
          socket.unshift(head);
          resolve(socket);
        } else {
          socket.destroy();
          reject(new SocketFailure(`PROXY_${statusCode}`));
        }
      })
      .once('error', (error) => {
        // The parser's codes show that an answer is no HTTP.
        reject(codeOf(error).startsWith('HPE_') ? new SocketFailure('PROXY_ANSWER') : error);
      })
      .end();
  });
}

async function bySocks(
  server: Server,
  proxy: URL,
  network: NetworkSettings,
  signal: AbortSignal,
): Promise<Socket> {
  const { host, port } = serverOf(proxy);
  const socket = await connected({ host, port: port || SOCKS_PORT }, network, signal);
  const { user = '', password = '' } = credentialsOf(proxy) ?? {};
  try {
    await SocksClient.createConnection({
      existing_socket: socket,
      command: 'connect',
      destination: server,
      proxy: {
        host,
        port: port || SOCKS_PORT,
        type: 5,
        ...(user === '' ? {} : { userId: user, password }),
      },
    });
  } catch (error) {
    socket.destroy();
    throw new SocketFailure(socksCode(error));
  }
  return keepingFirstWords(socket);
}

/** Keeps what arrives before anyone listens: the library lets the connection flow a turn later, and a mail server speaks first. */
async function keepingFirstWords(socket: Socket): Promise<Socket> {
  const words: Buffer[] = [];
  const keep = (chunk: Buffer): void => void words.push(chunk);
  socket.on('data', keep);
  await nextTurn();
  socket.off('data', keep).pause();
  if (words.length > 0) socket.unshift(Buffer.concat(words));
  const resume = (event: string | symbol): void => {
    if (event === 'data') socket.off('newListener', resume).resume();
  };
  return socket.on('newListener', resume);
}

/** Maps an error of the library, which says only in words how a proxy refuses, to a code. */
function socksCode(error: unknown): string {
  const words = error instanceof Error ? error.message : '';
  if (/authentication/i.test(words)) return 'PROXY_407';
  if (/NotAllowed/.test(words)) return 'PROXY_403';
  return /rejected connection/.test(words) ? 'PROXY_502' : 'PROXY_ANSWER';
}
