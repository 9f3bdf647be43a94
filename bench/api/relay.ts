import { TOKEN } from '../config.ts';
import { startRelay, type Measured } from '../measured.ts';
import { RARE_SIM } from './grown-store.ts';

/** Tokens of each kind: a token may ask ten times a second. */
const EACH = 30;

/** The tag of the SIMs that `team` sees. */
export const TEAM_TAG = 'team';

/** Who asks: with all rights, or those of a viewer of everything, of one of a SIM with few events, or of an operator of some SIMs. */
export type Who = 'admin' | 'all' | 'few' | 'team';
const SCOPES: Readonly<Record<Who, object>> = {
  admin: { role: 'admin' },
  all: { role: 'viewer', scope: 'all' },
  few: { role: 'viewer', scope: { sim: [RARE_SIM] } },
  team: { role: 'operator', scope: { tag: [TEAM_TAG] } },
};

/** The relay whose API is measured. */
export interface ApiRelay extends Measured {
  /**
   * Asks the API, in the name of one of several tokens in turn.
   *
   * @returns the answer's body
   */
  ask(who: Who, method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<unknown>;
  /** Returns one of several tokens, by any number. */
  token(who: Who, number: number): string;
  /** Value of one of its metrics without labels. */
  metric(name: string): Promise<number>;
}

/**
 * Starts the built relay on a store that is there.
 *
 * @param gateways further gateways of its config
 */
export async function startApiRelay(store: string, gateways: object = {}): Promise<ApiRelay> {
  const tokens = (Object.keys(SCOPES) as Who[]).flatMap((who) =>
    Array.from({ length: EACH }, (_, i) => [`${who}-${i}`, { token: tokenOf(who, i), ...SCOPES[who] }]),
  );
  const relay = await startRelay(
    { sink: 'http://127.0.0.1:9/nobody', delivers: false },
    {
      more: {
        server: { listen: '127.0.0.1:0', tokens: Object.fromEntries(tokens) as object },
        gateways: { office: { token: TOKEN }, ...gateways },
        store: `sqlite:${store}`,
        retention: '365d',
      },
    },
  );
  const origin = new URL(relay.url).origin;
  let turn = 0;
  return {
    ...relay,
    token: (who, number) => tokenOf(who, number % EACH),
    ask: async (who, method, path, body, signal) => {
      const response = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${tokenOf(who, turn++ % EACH)}`,
          'content-type': 'application/json',
        },
        ...(signal && { signal }),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    metric: async (name) => {
      const text = await (await fetch(`${origin}/metrics`)).text();
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    },
  };
}

function tokenOf(who: Who, number: number): string {
  return `${TOKEN}-${who}-${number}`;
}
