import { REJECTION_WORDS } from '../../../domain/rejected.ts';
import type { ShownRejected } from '../../../operations/fleet/gateways.ts';
import { html, type Html, type Piece } from '../../html.ts';
import { ago, number, type Look } from '../look.ts';

/** Those that are seen without unfolding. */
const AT_ONCE = 8;

/** Renders who knocked in vain, and why; the last one first. */
export function rejectedTable(look: Look, all: readonly ShownRejected[]): Html {
  const later = all.slice(AT_ONCE);
  return html`${tableOf(look, all.slice(0, AT_ONCE))}
  ${
    later.length > 0 &&
    html`<details class="earlier">
      <summary>${number(look, later.length)} earlier</summary>
      ${tableOf(look, later)}
    </details>`
  }`;
}

function tableOf(look: Look, all: readonly ShownRejected[]): Piece {
  return html`<div class="scroll">
    <table class="rows stacks">
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Why</th>
          <th scope="col" class="right">Times</th>
          <th scope="col" class="right">Last</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (one) =>
            html`<tr>
              <td class="num lead"><bdi>${one.client ?? 'unknown'}</bdi></td>
              <td>${REJECTION_WORDS[one.kind]}</td>
              <td class="right num" data-label="times">${number(look, one.count)}</td>
              <td class="right num beside">${ago(look, one.last_at)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
