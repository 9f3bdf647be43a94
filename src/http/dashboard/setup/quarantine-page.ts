import type { RetriedPart, ShownPart, WholePart } from '../../../operations/store/quarantine.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, empty, factList, notice, panel } from '../elements.ts';
import { ago, number, time, type Look } from '../look.ts';
import { setupHead } from './tabs.ts';

/** The contents of the page about all that could not be read. */
export interface QuarantinePage {
  readonly look: Look;
  /** Only what came from it; null: from all. */
  readonly gateway: string | null;
  readonly parts: readonly ShownPart[];
  /** The cursor of the older ones; null: there are none. */
  readonly next: string | null;
  /** These are not the latest ones. */
  readonly older: boolean;
}

/** Renders what could not be read, the last one first. */
export function quarantinePage({ look, gateway, parts, next, older }: QuarantinePage): Html {
  const everything = to`/setup/quarantine`;
  const title: Piece =
    gateway === null
      ? 'What could not be read'
      : html`What of <bdi>${gateway}</bdi> could not be read · <a href="${everything}">of all</a>`;
  return html`${setupHead('Quarantine')}
  ${
    parts.length === 0
      ? panel(title, empty('Nothing is in quarantine.', 'All that came could be read.'))
      : panel(title, partTable(look, parts), '')
  }
  ${
    (older || next !== null) &&
    html`<p class="buttons">
      ${older && html`<a class="button" href="${everything.with({ gateway })}">The latest</a>`}
      ${next !== null && html`<a class="button" href="${everything.with({ gateway, cursor: next })}">Older</a>`}
    </p>`
  }`;
}

function partTable(look: Look, parts: readonly ShownPart[]): Html {
  return html`<div class="scroll">
    <table class="rows stacks">
      <thead>
        <tr>
          <th scope="col">Gateway</th>
          <th scope="col">Reason</th>
          <th scope="col" class="right">Times</th>
          <th scope="col" class="right wide">Characters</th>
          <th scope="col" class="right">Last</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(
          (one) =>
            html`<tr>
              <th scope="row"><bdi>${one.gateway}</bdi></th>
              <td class="lead">
                <a href="${to`/setup/quarantine/${one.id}`}"><bdi>${one.reason}</bdi></a>
              </td>
              <td class="right num" data-label="times">${number(look, one.count)}</td>
              <td class="right num wide">${number(look, one.length)}</td>
              <td class="right num beside">${ago(look, one.last_seen)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The contents of the page about one part. */
export interface PartPage {
  readonly look: Look;
  readonly part: WholePart;
  /** It is shown as it came. */
  readonly revealed: boolean;
}

/** Renders a part that could not be read: why, and as it came. */
export function partPage({ look, part, revealed }: PartPage): Html {
  const { id, gateway, reason, count, length, first_seen, last_seen, content_type, encoding, raw } = part;
  const came: Piece =
    count === 1
      ? time(look, first_seen)
      : html`${number(look, count)} times, from ${time(look, first_seen)} to ${time(look, last_seen)}`;
  const rows: readonly (readonly [string, Piece])[] = [
    ['Gateway', html`<bdi>${gateway}</bdi>`],
    ['Came', came],
    ['Length', `${number(look, length)} characters`],
    ['Said to be', content_type !== null && html`<bdi>${content_type}</bdi>`],
    ['Encoding', encoding === 'latin1' && 'no UTF-8; each byte is shown as the character of that number'],
  ];
  return html`${setupHead('Quarantine')} ${notice('warn', html`<bdi>${reason}</bdi>`)}
    <div class="stack">
      ${panel(
        html`Part <code>${id}</code>`,
        html`${factList(rows)}
          <div class="buttons">
            ${button('Decode it again', to`/setup/quarantine/${id}/retry`, { look: 'main' })}
            ${!revealed && button('Show it as it came', to`/setup/quarantine/${id}/reveal`)}
            <a class="button" href="${to`/setup/quarantine`}">Back to all</a>
          </div>`,
      )}
      ${panel('As it came', html`<pre class="message" dir="auto" tabindex="0">${raw}</pre>`)}
    </div>`;
}

/** Renders what came of decoding again. */
export function retriedPage(results: readonly RetriedPart[]): Html {
  return html`${setupHead('Quarantine')}
    ${results.map(({ stored, repeats, reason }) => {
      const found = [
        stored.length > 0 && `${stored.length} stored and sent`,
        repeats > 0 && `${repeats} stored before`,
      ].filter((one) => one !== false);
      const words =
        found.length === 0 ? 'There was no message in it.' : `Messages in it: ${found.join(', ')}.`;
      return reason === null
        ? notice('ok', html`It is read, and gone from quarantine. ${words}`)
        : notice('bad', html`It still cannot be read: <bdi>${reason}</bdi>. ${found.length > 0 && words}`);
    })}
    <p><a class="button" href="${to`/setup/quarantine`}">Back to all</a></p>`;
}
