import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Router } from 'express';
import { Address, to } from './html.ts';

/** The files of the dashboard. The same from the sources and from what is built: the package has them at this place. */
const FOLDER = new URL('../../src/http/dashboard/assets/', import.meta.url);

const SOURCES = {
  'simwire.css': styleSheet,
  'htmx.js': () => read(import.meta.resolve('htmx.org/dist/htmx.min.js')),
  'htmx-csp.js': () => read(import.meta.resolve('htmx.org/dist/ext/hx-csp.min.js')),
  'simwire.js': () => read(new URL('simwire.js', FOLDER)),
  'attention.js': () => read(new URL('attention.js', FOLDER)),
  'live-worker.js': () => read(new URL('live-worker.js', FOLDER)),
  'icon.svg': () => read(new URL('icon.svg', FOLDER)),
} as const satisfies Record<string, () => string>;

/** Names of the files that pages use. */
type AssetName = keyof typeof SOURCES;
const ASSET_NAMES = Object.keys(SOURCES) as AssetName[];

interface Asset {
  readonly body: string;
  readonly zipped: Buffer;
  readonly address: Address;
}

const loaded = new Map<AssetName, Asset>();

/** Returns a file, which is read when it is first asked for: a relay starts without. */
export function asset(name: AssetName): Asset {
  const known = loaded.get(name);
  if (known) return known;
  const body = SOURCES[name]();
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  const made = { body, zipped: gzipSync(body, { level: 9 }), address: to`/assets/${digest}/${name}` };
  loaded.set(name, made);
  return made;
}

/** A worker has the policy of its own file: it opens a stream here, and nothing else. */
const POLICY = "default-src 'none';connect-src 'self'";

/** Creates the routes of the files. Each address has a digest in it, so that browsers keep the file for good. */
export function createAssets(): Router {
  const router = Router();
  for (const name of ASSET_NAMES)
    router.get(`/assets/:digest/${name}`, (request, response, next) => {
      const { body, zipped, address } = asset(name);
      if (request.path !== address.text) {
        next();
        return;
      }
      response
        .set({ 'Cache-Control': 'public, max-age=31536000, immutable', 'Content-Security-Policy': POLICY })
        .type(name)
        .vary('Accept-Encoding');
      if (request.acceptsEncodings('gzip') === 'gzip') response.set('Content-Encoding', 'gzip').send(zipped);
      else response.send(body);
    });
  router.get('/icon-:count.svg', (request, response, next) => {
    const { count } = request.params;
    if (!/^[1-9]$/.test(count)) next();
    else response.set('Cache-Control', 'public, max-age=86400').type('svg').send(countedIcon(count));
  });
  return router;
}

/** Draws the icon with the number of things that wait; 9 stands for more, too. */
function countedIcon(count: string): string {
  const mark = `<circle cx="21" cy="11" r="11" fill="#b3261e"/><text x="21" y="17" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="17" fill="#fff">${count}</text>`;
  return asset('icon.svg').body.replace('</svg>', `${mark}</svg>`);
}

/** Joins the parts of the style sheet: what all pages share first. */
function styleSheet(): string {
  return ['style/shared/', 'style/'].flatMap(sheetsIn).map(read).join('\n');
}

function sheetsIn(folder: string): URL[] {
  const names = readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith('.css'));
  return names.sort().map((name) => new URL(folder + name, FOLDER));
}

function read(url: string | URL): string {
  return readFileSync(fileURLToPath(url), 'utf8');
}
