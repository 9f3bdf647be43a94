import { z } from 'zod';
import { ENDPOINTS } from '../../src/http/api/endpoints.ts';
import { SECTIONS } from '../../src/http/dashboard/sections.ts';
import { RARE_SIM, RARE_WORD } from '../api/grown-store.ts';
import { TEAM_TAG, type ApiRelay } from '../api/relay.ts';
import type { Loading } from './browser.ts';
import { EXAMPLES } from './fleet.ts';

/** A view of a page: its route, and how it is loaded. */
export interface View extends Loading {
  readonly route: string;
}

/** Further views of pages, by their queries; each page is loaded without one, too. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/codes': [`sim=${RARE_SIM}`, `tag=${TEAM_TAG}`, 'service=Google'],
  '/messages': ['kind=any', 'code=1', 'unrouted=1', `gateway=${EXAMPLES[0]}`, `sim=${RARE_SIM}`, 'rule=all'],
  '/ports': ['show=wrong', 'show=silent', 'from=900'],
  '/ports/:gateway': ['cells=signal', 'cells=sim', 'show=bad', 'from=50'],
  '/deliveries': ['state=dead', 'state=delivered', 'destination=flows'],
  '/setup': ['lacks=sms', 'from=900'],
  '/setup/quarantine': [`gateway=${EXAMPLES[0]}`],
  '/users': ['of=ana'],
  '/audit': ['actor=token:all-0', 'action=see', 'action=drop', 'since=day', `sim=${RARE_SIM}`],
};

/** Pages that a form leads to. */
const FORMS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  '/messages': [{ text: RARE_WORD }, { text: 'code' }, { sender: 'Google' }],
  '/ports/find': [{ words: 'Shop 7' }, { words: 'lmt' }, { words: '89370100' }, { words: 'nowhere' }],
  '/deliveries/plan': [{ action: 'retry', all: '1', state: 'dead' }],
  '/rules': [{ gateway: EXAMPLES[0], sender: 'Google', text: 'G-481920 is your Google code' }],
};

/** What somebody with a narrower scope looks at. */
const NARROWED: readonly View[] = [
  ...['/codes', '/messages', '/ports', `/ports/${EXAMPLES[1]}`, `/ports/${EXAMPLES[1]}/1.01`, '/alerts'],
  ...['/deliveries', '/overview'],
].map((path) => ({ route: path, who: 'team', path }));

/** Lists views of all pages that the dashboard has, with examples of each thing that has a page of its own. */
export async function viewsOf(relay: ApiRelay): Promise<View[]> {
  const examples = await examplesOf(relay);
  const routes = SECTIONS.flatMap((section) => section.routes);
  const known = routes.map(({ method, path }) => `${method} ${path}`);
  for (const key of [...keysOf('get', QUERIES), ...keysOf('post', FORMS)])
    if (!known.includes(key)) throw new Error(`the dashboard has no route ${key}`);
  const all = routes.flatMap(({ method, path: route }): View[] => {
    if (method === 'post')
      return (FORMS[route] ?? []).map((form) => ({ route, who: 'admin', path: route, form }));
    const queries = ['', ...(QUERIES[route] ?? []).map((query) => `?${query}`)];
    return placesOf(route, examples).flatMap((path) =>
      queries.map((query): View => ({ route, who: 'admin', path: path + query })),
    );
  });
  return [...all, ...NARROWED];
}

/** A list of the API that asks a service, and so is not about what is stored. */
const ASKED = '/telegram/chats';

/** Lists what the API lists, as programs ask for it that show the same. */
export function listsOf(): Loading[] {
  return ENDPOINTS.filter(
    ({ method, path, streams }) => method === 'get' && !path.includes('{') && path !== ASKED && !streams,
  ).map(({ path }) => ({ who: 'admin', path: `/api/v1${path}` }));
}

function keysOf(method: string, views: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(views).map((route) => `${method} ${route}`);
}

/** Names what each part of an address may stand for; where that depends on the page, by the beginning of its address. */
type Examples = Readonly<Record<string, readonly string[]>>;

/** Puts examples in the place of the parameters of a route. */
function placesOf(route: string, examples: Examples): readonly string[] {
  const [, parameter] = /:(\w+)/.exec(route) ?? [];
  if (parameter === undefined) return [route];
  const found = examples[`${route.slice(0, route.indexOf(':'))}${parameter}`] ?? examples[parameter];
  if (!found) throw new Error(`the bench knows no example for ${route}`);
  return found.flatMap((example) =>
    placesOf(route.replace(`:${parameter}`, encodeURIComponent(example)), examples),
  );
}

const found = z.object({ items: z.tuple([z.object({ id: z.string() })], z.unknown()) });

async function examplesOf(relay: ApiRelay): Promise<Examples> {
  const first = async (path: string): Promise<string> =>
    found.parse(await relay.ask('admin', 'GET', path)).items[0].id;
  return {
    gateway: EXAMPLES,
    port: ['1.01'],
    event: [
      await first('/events?event=sms&code=true&limit=1'),
      await first('/events?event=device_status&limit=1'),
    ],
    '/codes/event': [await first('/events?event=sms&code=false&limit=1')],
    '/alerts/id': [await first('/alerts')],
    '/setup/quarantine/id': [await first('/quarantine')],
  };
}
