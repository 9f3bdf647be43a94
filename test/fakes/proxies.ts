import { createServer, type AddressInfo, type Socket } from 'node:net';
import { Socks5Server } from '@pondwader/socks5-server';
import { Server as ProxyServer } from 'proxy-chain';
import { onTestFinished } from 'vitest';
import { CERTIFICATE, PRIVATE_KEY } from './certificate.ts';

/** A real proxy on 127.0.0.1, which ends with the test. */
export interface TestProxy {
  /** Its address, with the user and password that it wants. */
  readonly url: string;
  readonly port: number;
  /** `HOST:PORT` of each connection that it was asked for and granted. */
  readonly asked: string[];
}

interface Options {
  readonly user?: string;
  readonly password?: string;
}

/** Starts a proxy for HTTP that takes this user and password only; by `https` it is spoken to by TLS, with the tests' certificate. */
export async function startHttpProxy({
  user = '',
  password = '',
  https = false,
}: Options & { readonly https?: boolean } = {}): Promise<TestProxy> {
  const asked: string[] = [];
  const server = new ProxyServer({
    port: 0,
    host: '127.0.0.1',
    ...(https
      ? { serverType: 'https', httpsOptions: { key: PRIVATE_KEY, cert: CERTIFICATE } }
      : { serverType: 'http' }),
    prepareRequestFunction: ({ hostname, port, username, password: given }) => {
      const accepted = user === '' || (username === user && given === password);
      if (accepted) asked.push(`${hostname}:${port}`);
      return { requestAuthentication: !accepted };
    },
  });
  await server.listen();
  onTestFinished(() => server.close(true));
  const scheme = https ? 'https' : 'http';
  const host = https ? 'localhost' : '127.0.0.1';
  return {
    asked,
    port: server.port,
    url: `${scheme}://${credentials(user, password)}${host}:${server.port}`,
  };
}

/** Starts a SOCKS5 proxy (RFC 1928) that takes this user and password only (RFC 1929), and leads to no port that is refused. */
export async function startSocksProxy({
  user = '',
  password = '',
  refuse = [],
}: Options & { readonly refuse?: readonly number[] } = {}): Promise<TestProxy> {
  const asked: string[] = [];
  const proxy = new Socks5Server();
  if (user !== '')
    proxy.setAuthHandler((connection) => connection.username === user && connection.password === password);
  proxy.setRulesetValidator(({ destAddress, destPort }) => {
    if (refuse.includes(destPort)) return false;
    asked.push(`${destAddress}:${destPort}`);
    return true;
  });
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    proxy._handleConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { asked, port, url: `socks5://${credentials(user, password)}127.0.0.1:${port}` };
}

function credentials(user: string, password: string): string {
  return user === '' ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`;
}
