import { expect, it } from 'vitest';
import { z } from 'zod';
import { ROLES } from '../../../src/domain/principal.ts';
import { HOUR, MINUTE } from '../../../src/domain/time.ts';
import type { Endpoint } from '../../../src/http/api/endpoint.ts';
import { ENDPOINTS } from '../../../src/http/api/endpoints.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { devStatus, NOW } from '../../operations/scene.ts';
import { openApi, type Answered } from './scene.ts';
import { openShared, secretsOf, type OwnedPort } from './shared-alerts.ts';

/** Ids of what belongs to a gateway. */
interface Rows {
  readonly event: string;
  readonly delivery: string;
  readonly alert: string;
  readonly silence: string;
}

/** A request to each route, and what of the gateway's own its answer shows. A route without one fails. */
interface Seed {
  readonly path: (rows: Rows, gateway: string) => string;
  readonly body?: (gateway: string) => unknown;
  /** A text that is in the answer for whose it is. Absent: the answer names nothing of it. */
  readonly shows?: (rows: Rows, gateway: string) => string;
}

const SEEDS: Readonly<Record<string, Seed>> = {
  'get /gateways': { path: () => '/gateways', shows: (_, gateway) => gateway },
  'get /ports': { path: () => '/ports', shows: (_, gateway) => gateway },
  'get /ports/{gateway}/{port}': {
    path: (_, gateway) => `/ports/${gateway}/1A`,
    shows: (_, gateway) => gateway,
  },
  'get /sims': { path: () => '/sims', shows: (_, gateway) => (gateway === 'office' ? 'Bank' : 'Pinned') },
  'post /gateways/{name}/report-url': { path: (_, gateway) => `/gateways/${gateway}/report-url` },
  'get /rejected': { path: () => '/rejected' },
  'get /stats': { path: () => '/stats' },
  'get /config': { path: () => '/config' },
  'get /instances': { path: () => '/instances' },
  'get /alerts': { path: () => '/alerts', shows: ({ alert }) => alert },
  'get /alerts/{id}': { path: ({ alert }) => `/alerts/${alert}`, shows: ({ alert }) => alert },
  'post /alerts/acknowledge': { path: () => '/alerts/acknowledge', body: () => ({ ids: [] }) },
  'post /alerts/{id}/acknowledge': {
    path: ({ alert }) => `/alerts/${alert}/acknowledge`,
    body: () => ({ comment: 'on my way' }),
    shows: ({ alert }) => alert,
  },
  'delete /alerts/{id}/acknowledge': {
    path: ({ alert }) => `/alerts/${alert}/acknowledge`,
    shows: ({ alert }) => alert,
  },
  'post /alerts/{id}/confirm': { path: ({ alert }) => `/alerts/${alert}/confirm` },
  'get /silences': { path: () => '/silences', shows: ({ silence }) => silence },
  'post /silences': {
    path: () => '/silences',
    body: (gateway) => silenceOf(gateway),
    shows: (_, gateway) => gateway,
  },
  'delete /silences/{id}': {
    path: ({ silence }) => `/silences/${silence}`,
    shows: ({ silence }) => silence,
  },
  'get /events': { path: () => '/events', shows: ({ event }) => event },
  'post /events/search': {
    path: () => '/events/search',
    body: () => ({ text: 'words' }),
    shows: ({ event }) => event,
  },
  'get /events/stream': { path: () => `/events/stream?since=${NOW}`, shows: ({ event }) => event },
  'get /changes/stream': { path: () => '/changes/stream' },
  'get /codes/stream': { path: () => `/codes/stream?since=${NOW}`, shows: ({ event }) => event },
  'get /events/{id}': {
    path: ({ event }) => `/events/${event}`,
    shows: (_, gateway) => `words of ${gateway}`,
  },
  'get /events/{id}/why': { path: ({ event }) => `/events/${event}/why`, shows: () => 'all' },
  'post /events/{id}/reveal': {
    path: ({ event }) => `/events/${event}/reveal`,
    shows: (_, gateway) => `words of ${gateway}`,
  },
  'get /codes': { path: () => '/codes?since=0', shows: ({ event }) => event },
  'post /codes/next': {
    path: () => '/codes/next',
    body: (gateway) => ({ text: gateway, since: NOW }),
    shows: ({ event }) => event,
  },
  'get /expectations': { path: () => '/expectations' },
  'post /expectations': {
    path: () => '/expectations',
    body: (gateway) => ({ text: gateway, within: '1m' }),
  },
  'get /expectations/{id}': { path: () => '/expectations/00000000000' },
  'delete /expectations/{id}': { path: () => '/expectations/00000000000' },
  'post /codes/{event}': { path: ({ event }) => `/codes/${event}`, body: () => ({ code: 'words' }) },
  'post /codes/{event}/claim': {
    path: ({ event }) => `/codes/${event}/claim`,
    body: () => ({ force: true }),
  },
  'delete /codes/{event}/claim': { path: ({ event }) => `/codes/${event}/claim` },
  'get /deliveries': { path: () => '/deliveries', shows: ({ delivery }) => delivery },
  'post /deliveries/actions': {
    path: () => '/deliveries/actions',
    body: () => ({ action: 'drop', filter: { state: 'pending' }, dry_run: true }),
    shows: () => '"matched":1',
  },
  'get /deliveries/{id}': {
    path: ({ delivery }) => `/deliveries/${delivery}`,
    shows: ({ delivery }) => delivery,
  },
  'post /deliveries/{id}/retry': { path: ({ delivery }) => `/deliveries/${delivery}/retry` },
  'post /deliveries/{id}/release': { path: ({ delivery }) => `/deliveries/${delivery}/release` },
  'post /deliveries/{id}/resend': {
    path: ({ delivery }) => `/deliveries/${delivery}/resend`,
    body: () => ({ destination: 'other' }),
    shows: ({ event }) => event,
  },
  'post /deliveries/{id}/drop': { path: ({ delivery }) => `/deliveries/${delivery}/drop` },
  'get /destinations': { path: () => '/destinations' },
  'post /destinations/{name}/test': { path: () => '/destinations/nowhere/test', body: () => ({}) },
  'get /telegram/chats': { path: () => '/telegram/chats' },
  'get /rules': { path: () => '/rules' },
  'get /quarantine': { path: () => '/quarantine' },
  'get /quarantine/{id}': { path: () => '/quarantine/00000000000' },
  'post /quarantine/{id}/reveal': { path: () => '/quarantine/00000000000/reveal' },
  'post /quarantine/{id}/retry': { path: () => '/quarantine/00000000000/retry' },
  'get /users': { path: () => '/users' },
  'post /users/{name}/disable': { path: () => '/users/nobody/disable' },
  'post /users/{name}/enable': { path: () => '/users/nobody/enable' },
  'get /sessions': { path: () => '/sessions' },
  'delete /sessions/{id}': { path: () => '/sessions/none' },
  'get /audit': { path: () => '/audit' },
  'get /events/{id}/access': { path: () => '/events/00000000000/access' },
  'post /replay': { path: () => '/replay', body: () => ({ since: NOW }) },
  'post /explain': { path: () => '/explain', body: (gateway) => ({ gateway, event: { text: 'hello' } }) },
};

function silenceOf(gateway: string) {
  return { match: { gateway: [gateway] }, until: String(NOW + HOUR), reason: 'works' };
}

const OFFICES = ['office', 'depot'] as const;
type Office = (typeof OFFICES)[number];

/** An API with rows of both gateways, and somebody for each gateway and role. */
async function seeded() {
  let now = NOW;
  // So much time passes between two requests that there are never too many.
  const api = await openApi({ clock: () => (now += 1_000) });
  for (const gateway of OFFICES) {
    const mac = gateway === 'office' ? '00-30-f1-00-00-01' : '00-30-f1-00-00-02';
    await api.report(
      gateway,
      recvSms(smsRow(base64(`words of ${gateway}: your code is ${gateway === 'office' ? 482913 : 739164}`))),
    );
    await api.report(gateway, { ...devStatus('2A', 8, '8937100000000000009'), mac });
    for (const role of ROLES) api.principals.set(`${gateway} ${role}`, await api.only(gateway, role));
  }
  const idOf = async (path: string, gateway: Office): Promise<string> => {
    const { body } = await api.ask(path);
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string(), gateway: z.string() })) })
      .parse(body);
    const mine = items.find((one) => one.gateway === gateway);
    if (!mine) throw new Error(`${path} has nothing of ${gateway}`);
    return mine.id;
  };
  const silenced = async (gateway: Office): Promise<string> => {
    const asked = { method: 'post', as: `${gateway} operator`, body: silenceOf(gateway) } as const;
    const { body } = await api.ask('/silences', asked);
    return z.object({ id: z.string() }).parse(body).id;
  };
  const rowsOf = async (gateway: Office): Promise<Rows> => ({
    silence: await silenced(gateway),
    event: await idOf('/events?event=sms', gateway),
    delivery: await idOf('/deliveries', gateway),
    alert: await idOf('/alerts', gateway),
  });
  const rows = { office: await rowsOf('office'), depot: await rowsOf('depot') };
  return {
    rows,
    /** Asks a route as somebody, for what belongs to a gateway. */
    ask: (one: Endpoint, as: string, gateway: Office): Promise<Answered> => {
      const { path, body } = seedOf(one);
      return api.ask(path(rows[gateway], gateway), {
        ...{ as, method: one.method },
        ...(body && { body: body(gateway) }),
      });
    },
  };
}

const keyOf = ({ method, path }: Endpoint): string => `${method} ${path}`;

function seedOf(one: Endpoint): Seed {
  const seed = SEEDS[keyOf(one)];
  if (!seed) throw new Error(`no seed for ${keyOf(one)}`);
  return seed;
}

it('every route has a seed, and every seed a route', () => {
  expect(Object.keys(SEEDS).sort()).toEqual(ENDPOINTS.map(keyOf).sort());
});

it('each route is for its role and greater ones, and what is about everything not for a narrower scope', async () => {
  const { ask } = await seeded();
  const refused: string[] = [];
  const expected: string[] = [];
  for (const one of ENDPOINTS)
    for (const role of ROLES) {
      const asked = `${keyOf(one)} as ${role}`;
      if ((await ask(one, `office ${role}`, 'office')).status === 403) refused.push(asked);
      if (one.everywhere || ROLES.indexOf(role) < ROLES.indexOf(one.role)) expected.push(asked);
    }
  expect(refused).toEqual(expected);
});

it('each of two principals is shown its own by every route, and nothing of the other', async () => {
  const { ask, rows } = await seeded();
  for (const one of ENDPOINTS)
    for (const mine of OFFICES) {
      const other = mine === 'office' ? 'depot' : 'office';
      const { path, body, shows } = seedOf(one);
      const as = `${mine} ${one.role}`;
      const own = JSON.stringify((await ask(one, as, mine)).body ?? '');
      const foreign = JSON.stringify((await ask(one, as, other)).body ?? '');
      // An error may repeat what the request itself says.
      const asked = path(rows[other], other) + JSON.stringify(body?.(other) ?? '');
      const secrets = [`words of ${other}`, other, ...Object.values<string>({ ...rows[other] })];
      const leaked = secrets.filter(
        (secret) => own.includes(secret) || (foreign.includes(secret) && !asked.includes(secret)),
      );
      expect({ route: keyOf(one), as, leaked }).toEqual({ route: keyOf(one), as, leaked: [] });
      if (shows) expect(`${keyOf(one)}: ${own}`).toContain(shows(rows[mine], mine));
    }
});

it('each of two who share an alert is shown his own part of it by every route, and nothing of the other', async () => {
  const ports = ['17C', '18D'].map((wire, n): OwnedPort => {
    return { wire, port: n === 0 ? '17.03' : '18.04', owner: n === 0 ? 'bank' : 'shop' };
  });
  const scene = await openShared(ports);
  for (const [after, st] of [3, 8].entries())
    await scene.snapshot(
      NOW + after,
      ports.map((of) => ({ of, st })),
    );
  await scene.pass(NOW + MINUTE);
  for (const { owner } of ports)
    for (const role of ROLES)
      if (role !== 'admin') await scene.enter(`${owner} ${role}`, role, { tag: [`of ${owner}`] });
  const firstAt = async (path: string, as: string): Promise<string> => {
    const { body } = await scene.ask(path, { as });
    return z.object({ items: z.tuple([z.object({ id: z.string() })], z.unknown()) }).parse(body).items[0].id;
  };
  for (const { owner, port } of ports) {
    const event = await firstAt('/events?event=alert', `${owner} viewer`);
    expect(await firstAt('/events?event=alert', 'admin')).toBe(event);
    const rows: Rows = {
      ...{ event, silence: '00000000000' },
      delivery: await firstAt('/deliveries?state=pending', `${owner} operator`),
      alert: await firstAt('/alerts', `${owner} monitor`),
    };
    const secrets = ports.filter((one) => one.port !== port).flatMap(secretsOf);
    for (const one of ENDPOINTS.filter(({ role, everywhere }) => role !== 'admin' && !everywhere)) {
      const { path, body } = seedOf(one);
      const { body: shown } = await scene.ask(path(rows, 'office'), {
        ...{ as: `${owner} ${one.role}`, method: one.method },
        ...(body && { body: body('office') }),
      });
      const text = JSON.stringify(shown ?? '');
      const leaked = secrets.filter((secret) => text.includes(secret));
      expect({ route: keyOf(one), owner, leaked }).toEqual({ route: keyOf(one), owner, leaked: [] });
      if (['get /events', 'get /events/stream', 'get /events/{id}', 'get /alerts'].includes(keyOf(one)))
        expect(`${keyOf(one)}: ${text}`).toContain(port);
    }
  }
});
