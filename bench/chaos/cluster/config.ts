import { hashPassword } from '../../../src/access/passwords.ts';
import { configOf, type Surroundings } from '../config.ts';

/** Who looks at the pages, and the programs that claim codes. */
export const READER = { user: 'dan', password: 'chaos-password-0123' } as const;
export const TOKENS = {
  ann: 'chaos-program-token-ann-01',
  bob: 'chaos-program-token-bob-01',
  cyd: 'chaos-program-token-cyd-01',
} as const;

/** A gateway of which a port fails again and again. */
const FAILING = { name: 'failing', token: 'chaos-failing-token-0123' } as const;
export const FAILING_PATH = `/report/${FAILING.name}/${FAILING.token}`;

/** Makes the environment of an instance: where it listens, and its way to the database: all of it that the others' config has not. */
export function environmentOf(port: number, store: string): Readonly<Record<string, string>> {
  return { CHAOS_PORT: String(port), CHAOS_STORE: store };
}

/** Makes the config of all instances: no screen, as that is a process's own, and more for people and alerts. */
export async function clusterConfigOf(surroundings: Omit<Surroundings, 'port' | 'store'>): Promise<object> {
  const { server, gateways, destinations, rules, ...rest } = configOf({
    ...surroundings,
    port: '${CHAOS_PORT}',
    store: '${CHAOS_STORE}',
  });
  return {
    ...rest,
    server: {
      ...server,
      users: {
        [READER.user]: { password: await hashPassword(READER.password), role: 'viewer', scope: 'all' },
      },
      tokens: Object.fromEntries(
        Object.entries(TOKENS).map(([name, token]) => [
          name,
          { token, role: 'viewer', scope: 'all', reveal: true },
        ]),
      ),
    },
    gateways: { ...gateways, [FAILING.name]: { token: FAILING.token, period: '60s' } },
    destinations: Object.fromEntries(
      Object.entries(destinations).filter(([, { type }]) => type !== 'console'),
    ),
    rules: [
      { name: 'alerts', when: { event: 'alert' }, send: ['flows'] },
      ...rules.filter(({ send }) => !send.includes('screen')),
    ],
    alerts: {
      group_wait: '0s',
      repeat_interval: '7d',
      // Each change is to be notified.
      flap: { changes: 1_000, within: '1m' },
    },
  };
}
