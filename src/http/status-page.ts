import { createHash } from 'node:crypto';
import type { Readiness } from './report/dependencies.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #5b6168; --ground: #fbfbfa; --line: #d9dbdd; --good: #1b6e3a; --bad: #a3260f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e9ea; --soft: #a2a8ae; --ground: #16181a; --line: #34383c; --good: #6fcf8f; --bad: #ff9d87; }
}
body { margin: 0 auto; max-width: 38rem; padding: 2rem 1.25rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
code { font-family: ui-monospace, monospace; font-size: .92em; }
a { color: inherit; text-underline-offset: .2em; }
ul { padding-left: 1.2rem; }
li { margin: .35rem 0; }
summary { cursor: pointer; margin: .35rem 0; }
pre { overflow-x: auto; font-size: .85rem; }
.version { color: var(--soft); margin: .25rem 0 1.5rem; }
.state { padding: .75rem 1rem; border: 1px solid var(--line); border-left: .4rem solid var(--bad); font-weight: 600; }
.state.ready { border-left-color: var(--good); }
`;

/** The style sheet's source for the Content-Security-Policy: pages may use this one inline, and no other. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** Readiness as it is shown: to strangers without the reasons. */
export type ShownReadiness = Pick<Readiness, 'ready'> & Partial<Readiness>;

/**
 * Renders the page at `/`: the version, the readiness with its reasons, and the next steps. It shows nothing secret.
 *
 * @param publicUrl the URL under which gateways reach the relay; null if the config does not name it
 */
export function statusPage(
  version: string,
  { ready, reasons = [] }: ShownReadiness,
  publicUrl: string | null,
): string {
  const state = ready ? 'Ready: reports are stored and delivered.' : 'Not ready.';
  const problems = reasons.map(
    ({ code, message }) => `<li>${escapeHtml(message)} <code>(${escapeHtml(code)})</code></li>`,
  );
  return page(
    'Simwire',
    `<h1>Simwire</h1>
<p class="version">Version ${escapeHtml(version)}</p>
<p class="state${ready ? ' ready' : ''}" role="status">${state}</p>
${problems.length > 0 ? `<h2>What is wrong</h2>\n<ul>\n${problems.join('\n')}\n</ul>` : ''}
<h2>What to do next</h2>
<ul>
${(ready ? [reportUrl(publicUrl), ...NEXT_WHEN_READY] : NEXT_WHEN_NOT).map((step) => `<li>${step}</li>`).join('\n')}
</ul>
<h2>For machines</h2>
<ul>
<li><a href="/healthz"><code>/healthz</code></a> answers while the process lives</li>
<li><a href="/readyz"><code>/readyz</code></a> says whether it can store and deliver</li>
<li><a href="/metrics"><code>/metrics</code></a> is for Prometheus</li>
</ul>`,
  );
}

/** Describes the report URL for gateways. */
function reportUrl(publicUrl: string | null): string {
  const url =
    publicUrl === null
      ? 'this address and <code>/report/GATEWAY/TOKEN</code>'
      : `<code>${escapeHtml(publicUrl)}/report/GATEWAY/TOKEN</code>`;
  return `Give each gateway its own report URL: ${url}, with the name and the token that the config has under <code>gateways</code>.`;
}

const NEXT_WHEN_READY = [
  'Try a destination: <code>simwire send DESTINATION</code>.',
  'See where a message would go: <code>simwire explain --gateway G --port 1.01 --from S --text T</code>.',
];

const NEXT_WHEN_NOT = [
  'Fix what is listed above. Simwire notices by itself; until then it asks gateways to try again.',
  'See whether the config is right: <code>simwire check</code>.',
  'See what waits: <code>simwire outbox list</code>. The log says more.',
];

/** Renders the page for an unknown path, or an error. */
export function messagePage(title: string, message: string): string {
  return page(
    title,
    `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(message)}</p>\n<p><a href="/">Simwire</a></p>`,
  );
}

/** Wraps the body of a page, which is HTML, in the frame of all pages. */
export function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
