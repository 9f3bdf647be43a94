import type { Look } from '../../../src/http/dashboard/look.ts';
import type { Html } from '../../../src/http/html.ts';

/** Somebody who reads pages in Riga on a Monday at noon. */
export const LOOK: Look = { zone: 'Europe/Riga', locale: 'en-GB', now: Date.UTC(2026, 2, 2, 10, 0, 0) };

/** Lays a page out for a snapshot: an element a line, so that a change is seen where it is. */
export function laidOut(page: Html): string {
  return page
    .toString()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      / ?(<(?:a|button|dd|details|div|dl|dt|figure|form|g|h\d|input|li|ol|option|p|progress|rect|section|select|summary|svg|t[rdh]|table|tbody|thead|ul)\b)/g,
      '\n$1',
    )
    .trim();
}
