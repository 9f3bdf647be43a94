import type { Socket } from 'node:net';
import type { Connections } from './report/connections.ts';

/** The limits on connections below TLS: they hold from the first byte on, and a handshake makes nobody known. */
export interface TlsConnections extends Connections {
  /** Joins a TLS connection to the plain one below it, once its handshake is done. */
  join(secured: Socket): void;
  /** Closes the connections whose handshake is not done. */
  closeUnjoined(): void;
}

/** Extends limits on connections so that they know a connection by the TLS over it too. */
export function createTlsConnections(connections: Connections): TlsConnections {
  /** Connections in a handshake, by both their ends: Node does not say which one a TLS connection stands on. */
  const joining = new Map<string, Socket>();
  const below = new WeakMap<Socket, Socket>();
  return {
    admit: (plain) => {
      if (!connections.admit(plain)) return false;
      const ends = endsOf(plain);
      joining.set(ends, plain);
      plain.once('close', () => {
        if (joining.get(ends) === plain) joining.delete(ends);
      });
      return true;
    },
    trust: (socket) => {
      connections.trust(below.get(socket) ?? socket);
    },
    join: (secured) => {
      const ends = endsOf(secured);
      const plain = joining.get(ends);
      if (!plain) return;
      joining.delete(ends);
      below.set(secured, plain);
    },
    closeUnjoined: () => {
      for (const plain of joining.values()) plain.destroy();
    },
  };
}

function endsOf({ localAddress, localPort, remoteAddress, remotePort }: Socket): string {
  return [localAddress, localPort, remoteAddress, remotePort].join(' ');
}
