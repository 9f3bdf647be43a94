import { HARD_SIMS, SIMS } from './day.ts';

/** The password of the administrator of the pictures; the config has it from the variable of that name. */
export const PASSWORD = 'password of the pictures';
/** The token of the gateway `office`; that of the others has their name after it. */
export const TOKEN = 'token-of-the-pictures';

/** The token of an operator. */
export const DESK = 'token-of-whoever-sees-to-alerts';

/** A relay that has seen nothing, a day, or a day with what is hard to show. */
export type Staging = 'empty' | 'day' | 'hard';

/** The addresses of the services that the messages of the pictures go to. */
export interface Services {
  readonly telegram: { readonly url: string; readonly token: string };
  readonly slack: string;
}

/** Long names, as people give them. */
const LONG = {
  gateway: 'warehouse-on-the-far-side-of-the-river-2',
  destination: 'everything-that-the-night-shift-has-to-know',
  rule: 'messages of the suppliers, as far as nobody else is there to read them in time',
};

/** Makes the config of a relay that has its pictures taken. */
export function stagedConfig(staging: Staging, folder: string, { telegram, slack }: Services): object {
  const server = { listen: '127.0.0.1:0', password: '${PASSWORD}', public_url: 'http://127.0.0.1:8080' };
  const base = { store: `sqlite:${folder}/pictures.db`, time_zone: 'Europe/Riga' };
  if (staging === 'empty') return { ...base, server, gateways: {}, destinations: {}, rules: [] };
  const isHard = staging === 'hard';
  const team = { type: 'telegram', token: telegram.token, chat: -1001234567890, api_root: telegram.url };
  // Nobody listens there.
  const flows = {
    ...{ type: 'webhook', url: 'http://127.0.0.1:9/' },
    secret: `whsec_${Buffer.alloc(24).toString('base64')}`,
  };
  return {
    ...base,
    server: {
      ...server,
      users: {
        ana: { role: 'operator', scope: 'all' },
        ben: { role: 'viewer', scope: { tag: ['ads', 'shop'] } },
        ...(isHard && {
          'maximiliana.von-und-zu-langenstein.of-the-subsidiary': {
            role: 'viewer',
            scope: { sim: [HARD_SIMS['3.01'].name], gateway: [LONG.gateway] },
          },
        }),
      },
      tokens: {
        desk: { token: DESK, role: 'operator', scope: 'all' },
        ci: { token: 'token-of-a-program-that-tests', role: 'viewer', scope: { tag: ['pool'] } },
      },
    },
    gateways: {
      office: { token: TOKEN, sims: isHard ? { ...SIMS, ...HARD_SIMS } : SIMS },
      lab: { token: `${TOKEN}-lab` },
      ...(isHard && { [LONG.gateway]: { token: `${TOKEN}-${LONG.gateway}` } }),
    },
    destinations: {
      team,
      ops: { type: 'slack', webhook_url: slack, fallback: 'team' },
      flows,
      ...(isHard && { [LONG.destination]: flows }),
    },
    rules: [
      {
        ...{ name: 'one-time codes', when: { code: true }, send: ['team'] },
        ...{ template: 'code', expires: '10m' },
      },
      { name: 'parcels', when: { code: 'pickup' }, send: ['team'] },
      {
        name: 'banks',
        when: { any: [{ sender: ['*bank*', 'HSBC'] }, { tag: 'bank' }] },
        send: ['team'],
      },
      { name: 'codes of banks', when: { code: true, tag: 'bank' }, send: ['ops'] },
      ...(isHard
        ? [{ name: LONG.rule, when: { sim: HARD_SIMS['3.01'].name }, send: [LONG.destination] }]
        : []),
      { name: 'alerts', when: { event: 'alert' }, send: ['ops', 'flows'] },
      { name: 'every other SMS', when: { event: 'sms', not: { text: ['casino'] } }, send: ['team'] },
    ],
    alerts: { group_wait: '1s', repeat_interval: '2d', conditions: { low_balance: { below: 2.3 } } },
  };
}
