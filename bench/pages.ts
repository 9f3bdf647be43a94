import { get } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { SECTIONS } from '../src/http/dashboard/sections.ts';
import { growStore } from './api/grown-store.ts';
import { startApiRelay, type ApiRelay } from './api/relay.ts';
import { endOnSignals } from './end-on-signals.ts';
import { quantile, type Figure } from './figure.ts';
import { connectionOf, GATEWAYS, gatewaysOf, nameOf } from './fleet/gateways.ts';
import { devStatus } from './fleet/status.ts';
import { handBack } from './own-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ROUNDS = 20;
const REGISTERED = 3;
const REGISTER_FAILED = 6;
/** One gateway in so many has a slot that is not registered. */
const FAULTY = 10;

/** The pages over a store with so many events, and a fleet that has reported. */
async function benchPages(events: number): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder();
  const path = join(folder, 'data', 'grown.db');
  await growStore(path, events);
  const relay = await startApiRelay(path, gatewaysOf());
  await reportAll(relay);
  const figures: Figure[] = [];
  for (const page of await pagesOf(relay)) {
    const { bytes, text } = await load(relay, page);
    const size = bytes + (await assetsOf(relay, text));
    figures.push(await timeOf(relay, page), {
      name: `${page}: first load`,
      value: size / 1_000,
      unit: 'kB',
      target: '≤ 100',
    });
  }
  figures.push(await timeOf(relay, '/metrics'));
  await relay.stop();
  remove();
  return [
    { name: 'events in the store', value: events, unit: 'events', target: '' },
    { name: 'gateways with 128 slots', value: GATEWAYS, unit: 'gateways', target: '' },
    ...figures,
  ];
}

/** How long the slowest of some loads of a page takes. */
async function timeOf(relay: ApiRelay, page: string): Promise<Figure> {
  const times: number[] = [];
  // The first time is that of the warming up.
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    await load(relay, page);
    if (round > 0) times.push(performance.now() - started);
  }
  return { name: `${page}: p95`, value: quantile(times, 0.95), unit: 'ms', target: '≤ 100' };
}

/** Has each gateway report once. */
async function reportAll(relay: ApiRelay): Promise<void> {
  for (let gateway = 0; gateway < GATEWAYS; gateway++) {
    const connection = await connectionOf(gateway, relay.url);
    const state = (slot: number): number =>
      slot === 5 && gateway % FAULTY === 0 ? REGISTER_FAILED : REGISTERED;
    const status = await connection.post(devStatus({ gateway, seq: 1, state }));
    connection.close();
    if (status !== 200) throw new Error(`a report was answered with ${status}`);
  }
}

const withId = z.object({ id: z.string() });
const newest = z.object({ items: z.tuple([withId], withId) });

/** Lists the addresses of all pages, with an example of each thing that has a page of its own. */
async function pagesOf(relay: ApiRelay): Promise<string[]> {
  const first = async (path: string): Promise<string> =>
    newest.parse(await relay.ask('admin', 'GET', path)).items[0].id;
  const examples: Readonly<Record<string, string>> = {
    event: await first('/events?event=sms&limit=1'),
    'alerts/id': await first('/alerts'),
    'deliveries/id': await first('/deliveries?state=delivered&limit=1'),
    gateway: nameOf(7),
    port: '1.02',
  };
  const routes = SECTIONS.flatMap(({ routes: all }) => all.filter(({ method }) => method === 'get'));
  return routes.map(({ path }) =>
    path.replaceAll(/:(\w+)/g, (_, name: string) => {
      const example = examples[name] ?? examples[`${path.split('/')[1] ?? ''}/${name}`];
      if (example === undefined) throw new Error(`the bench knows no example for ${path}`);
      return example;
    }),
  );
}

/** Bytes of what a page loads besides itself, as they are sent. */
async function assetsOf(relay: ApiRelay, document: string): Promise<number> {
  const found = [...document.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="(\/[^"]+)"/g)];
  const assets = new Set(found.map(([, path = '']) => path.replaceAll('&amp;', '&')));
  const loaded = await Promise.all([...assets].map((path) => load(relay, path)));
  return loaded.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Loads something as a browser would, and counts the bytes that came. */
async function load(relay: ApiRelay, path: string): Promise<{ bytes: number; text: string }> {
  const headers = {
    authorization: `Bearer ${relay.token('admin', 0)}`,
    accept: 'text/html',
    'accept-encoding': 'gzip',
  };
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  let encoding: string | undefined;
  get(new URL(path, relay.url), { headers }, (response) => {
    encoding = response.headers['content-encoding'];
    if (response.statusCode === 200) buffer(response).then(resolve, reject);
    else reject(new Error(`${path} was answered with ${response.statusCode ?? 0}`));
  }).once('error', reject);
  const body = await promise;
  return { bytes: body.length, text: String(encoding === 'gzip' ? gunzipSync(body) : body) };
}

endOnSignals();
handBack(await benchPages(Number(process.argv[2] ?? 100_000)));
