import { createServer, type AddressInfo } from 'node:net';

/** The other end of a webhook destination. */
export interface Sink {
  readonly url: string;
  close(): void;
}

const TAKEN = 'HTTP/1.1 204 No Content\r\n\r\n';

/**
 * Takes every message and answers at once, with next to no cost of its own.
 *
 * @param onBody called with each body, once it is read from the socket
 */
export async function startSink(onBody: (body: string) => void): Promise<Sink> {
  const server = createServer({ noDelay: true }, (socket) => {
    let pending = '';
    socket.setEncoding('latin1').on('error', () => undefined);
    socket.on('data', (chunk: string) => {
      pending += chunk;
      for (;;) {
        const headEnd = pending.indexOf('\r\n\r\n');
        if (headEnd < 0) return;
        const length = Number(/\r\ncontent-length: *(\d+)/i.exec(pending.slice(0, headEnd))?.[1] ?? 0);
        const end = headEnd + 4 + length;
        if (pending.length < end) return;
        onBody(pending.slice(headEnd + 4, end));
        pending = pending.slice(end);
        socket.write(TAKEN);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hook`, close: () => server.close() };
}
