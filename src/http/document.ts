import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { asset } from './assets.ts';
import { html, type Address, type Html } from './html.ts';
import { sendText } from './zipped.ts';

/** A document for a browser. */
export interface Document {
  readonly title: string;
  readonly body: Html;
  /** In the reader's zone; the script says to the server where it is another. */
  readonly zone?: string;
  /** Runs the scripts of the dashboard; without them it is a page to read. */
  readonly scripts?: boolean;
  /** For where no script does it: the seconds after which it is loaded again, and from where, if not from the same address. */
  readonly refresh?: { readonly after: number; readonly to: Address | null } | null;
}

/** Settings of htmx: it knows no attribute that runs code, and leaves alone what a person has begun. */
const HTMX = JSON.stringify({
  extensions: 'hx-csp, simwire',
  prefix: '',
  history: 'reload',
  includeIndicatorCSS: false,
  morphSkip: '[data-keep]',
  noSwap: [204, 304, 502, 503, 504],
});

/** Makes a nonce: the scripts of one answer have it, and no other script runs there. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * Writes the Content-Security-Policy of a page.
 *
 * @param nonce of its scripts; null: it has none
 */
function contentSecurityPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    ...(nonce === null ? [] : [`script-src 'nonce-${nonce}'`, "worker-src 'self'", "connect-src 'self'"]),
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    nonce === null ? "trusted-types 'none'" : 'trusted-types htmx simwire',
  ].join(';');
}

/** Sends a document, or the part of one that a script puts into the page that is there. */
export async function sendHtml(
  request: Request,
  response: Response,
  body: Html,
  nonce: string | null = null,
): Promise<void> {
  response
    .set({ 'Content-Security-Policy': contentSecurityPolicy(nonce), 'Referrer-Policy': 'same-origin' })
    .type('html');
  await sendText(request, response, body.toString());
}

/** Renders a whole document. */
export function renderDocument(
  { title, body, zone = '', scripts = false, refresh = null }: Document,
  nonce: string | null,
): Html {
  return html`<!doctype html>
    <html lang="en" data-zone="${zone}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="${asset('icon.svg').address}" />
        <link rel="stylesheet" href="${asset('simwire.css').address}" />
        ${refresh !== null && html`<noscript><meta http-equiv="refresh" content="${refresh.after}${refresh.to && html`;url=${refresh.to}`}" /></noscript>`}
        ${scripts && nonce !== null && scriptsWith(nonce)}
      </head>
      <body>
        ${body}
      </body>
    </html> `;
}

function scriptsWith(nonce: string): Html {
  const names = ['htmx.js', 'htmx-csp.js', 'simwire.js', 'attention.js'] as const;
  const worker = asset('live-worker.js').address;
  return html`<meta name="htmx-config" content="${HTMX}" />
    ${names.map((name) => html`<script nonce="${nonce}" defer src="${asset(name).address}" data-worker="${worker}"></script>`)}`;
}

/** Renders a page that has nothing but a few words: an error, or an unknown address. */
export function messageDocument(title: string, main: Html): Html {
  return renderDocument({ title, body: html`<main class="alone">${main}</main>` }, null);
}
