import type { Figure } from './figure.ts';
import type { MainPathOptions } from './main-path.ts';
import { startOutside } from './outside/outside.ts';
import { benchAccepting } from './postgres/accepting.ts';
import { benchLongReader } from './postgres/long-reader.ts';
import { benchReaching } from './postgres/reaching.ts';
import { startServer } from './postgres/server.ts';
import { benchSharing } from './postgres/sharing.ts';

export interface PostgresOptions extends MainPathOptions {
  /** Seconds for which somebody leaves a transaction open. */
  readonly openFor: number;
}

/** Relays on PostgreSQL, whose server shares the machine with them. */
export async function benchPostgres({ openFor, ...options }: PostgresOptions): Promise<Figure[]> {
  const server = await startServer();
  const outside = await startOutside();
  try {
    return [
      ...(await benchAccepting(server, outside, options)),
      ...(await benchSharing(server, outside, options)),
      ...(await benchReaching(server)),
      ...(await benchLongReader(server, outside, openFor)),
    ];
  } finally {
    outside.close();
    await server.stop();
  }
}
