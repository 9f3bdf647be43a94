import { stringify } from 'yaml';
import type { z } from 'zod';
import type { showConfig } from '../../../operations/setup/show-config.ts';
import { html, to, type Html } from '../../html.ts';
import { mark, panel } from '../elements.ts';
import { ago, number, time, type Look } from '../look.ts';
import { setupHead } from './tabs.ts';

/** The contents of the page about the config. */
export interface ConfigPage extends z.output<typeof showConfig.result> {
  readonly look: Look;
}

/** The most characters of a part of the config; a fleet's is no page. */
const MOST_CHARACTERS = 12_000;

/** Renders the config in force: since when, what may be meant otherwise, and each part of it with its defaults. */
export function configPage({ look, loaded_at, digest, warnings, config }: ConfigPage): Html {
  return html`${setupHead('Config')}
    <div class="stack">
      ${panel(
        'In force',
        html`<dl class="facts">
          <dt>Since</dt>
          <dd>${time(look, loaded_at, 'second')} <span class="faint">${ago(look, loaded_at)}</span></dd>
          <dt>Digest</dt>
          <dd><code>${digest}</code></dd>
          <dt>Warnings</dt>
          <dd>${warnings.length === 0 ? mark('ok', 'none') : mark('warn', number(look, warnings.length))}</dd>
        </dl>`,
      )}
      ${warnings.length > 0 && panel('What may be meant otherwise', warningList(warnings))}
      ${panel(
        'With its defaults, without its secrets',
        html`<div class="pieces">
          ${Object.entries(config).map(([key, value]) => partOf(look, key, value))}
        </div>`,
        '',
      )}
      <p class="faint foot">
        All of it for programs: <a href="${to`/api/v1/config`}">/api/v1/config</a>. A saved file is taken over
        by itself; what is wrong with one is in the log, and <code>simwire check</code> says it, too.
      </p>
    </div>`;
}

function warningList(warnings: ConfigPage['warnings']): Html {
  return html`<ul class="warnings">
    ${warnings.map(
      ({ file, line, column, message }) =>
        html`<li><code>${file}:${line}:${column}</code> <bdi>${message}</bdi></li>`,
    )}
  </ul>`;
}

function partOf(look: Look, key: string, value: unknown): Html {
  const isGroup = typeof value === 'object' && value !== null;
  const count = isGroup ? Object.keys(value).length : null;
  const label = html`<code>${key}</code>`;
  if (!isGroup || count === 0)
    return html`<p class="piece">
      ${label} <span class="mono soft"><bdi>${isGroup ? 'none' : stringify(value).trim()}</bdi></span>
    </p>`;
  const { text, left } = written(value);
  return html`<details class="piece">
    <summary>${label} <span class="faint">${number(look, count ?? 0)}</span></summary>
    <pre class="message" tabindex="0">${text}</pre>
    ${left > 0 && html`<p class="soft">${number(look, left)} more.</p>`}
  </details>`;
}

/** Writes a part as in the file, as far as it fits. */
function written(part: object): { readonly text: string; readonly left: number } {
  const isList = Array.isArray(part);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(part);
  let text = '';
  let done = 0;
  for (const [key, value] of entries) {
    const more = stringify(isList ? [value] : { [key]: value }, { lineWidth: 0 });
    if (done > 0 && text.length + more.length > MOST_CHARACTERS) break;
    text += more;
    done++;
  }
  return { text: text.slice(0, 2 * MOST_CHARACTERS), left: entries.length - done };
}
