import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import type { Clock } from '../../domain/time.ts';
import { newNonce, renderDocument, sendHtml } from '../document.ts';
import { html } from '../html.ts';
import { frame, REFRESH_SECONDS, region, titleOf } from './frame.ts';
import type { Look } from './look.ts';
import { maySee, type Page, type Section, type Visit } from './section.ts';
import { SECTIONS } from './sections.ts';
import type { WaitingCounts } from './waiting.ts';

/** The cookie by which the script says in which zone a browser is. */
const ZONE_COOKIE = /(?:^|;\s*)simwire-zone=([\w+%/-]{1,100})/;

/** Finds out how whoever reads a page writes moments and numbers. */
export function lookOf(headers: IncomingHttpHeaders, zone: string, clock: Clock): Look {
  const [, named] = ZONE_COOKIE.exec(headers.cookie ?? '') ?? [];
  const [written = ''] = (headers['accept-language'] ?? '').split(/[,;]/, 1);
  return {
    zone: named === undefined ? zone : (known(() => decodeURIComponent(named), isZone) ?? zone),
    locale: known(() => Intl.getCanonicalLocales(written.trim())[0] ?? '', isLocale) ?? 'en',
    now: clock(),
  };
}

/** Returns what came from outside if it is one that can be used. */
function known(read: () => string, check: (one: string) => void): string | null {
  try {
    const one = read();
    check(one);
    return one;
  } catch {
    return null;
  }
}

function isZone(zone: string): void {
  new Intl.DateTimeFormat('en', { timeZone: zone });
}

function isLocale(locale: string): void {
  new Intl.DateTimeFormat(locale);
}

/** Checks whether a script asks for what it puts into the page that is there. */
export function isPartial(request: Request): boolean {
  return request.get('HX-Request-Type') === 'partial';
}

/** A page for somebody. */
interface Shown {
  readonly page: Page;
  readonly visit: Visit;
  /** The section that it belongs to. */
  readonly section: Section | null;
  readonly status?: number;
  /** Counts what waits in the sections. */
  readonly counts: WaitingCounts;
}

/** Sends a page in its frame: all of it, or only what a script puts into the one that is there. */
export async function show(
  request: Request,
  response: Response,
  { page, visit, section, status = 200, counts }: Shown,
): Promise<void> {
  const { principal, identity, look } = visit;
  const nav = await Promise.all(
    SECTIONS.filter((one) => maySee(principal, one)).map(async (one) => ({
      ...{ title: one.title, address: one.address, current: one === section },
      waiting: await counts.of(one, visit),
    })),
  );
  const content = frame({ page, nav, reader: principal.id, canLogOut: identity.session !== null });
  const title = titleOf(page);
  const nonce = newNonce();
  response.status(status);
  // What a form leads to without an address of its own cannot be loaded again.
  if (request.method === 'POST') response.set('HX-Push-Url', 'false');
  if (isPartial(request)) {
    await sendHtml(request, response, html`<title>${title}</title>${content}`, nonce);
    return;
  }
  const { reload = null, hasFields = false } = page;
  const refresh = reload === 'never' || hasFields ? null : { after: REFRESH_SECONDS, to: reload };
  const document = { title, body: region(content, nonce), zone: look.zone, scripts: true, refresh };
  await sendHtml(request, response, renderDocument(document, nonce), nonce);
}
