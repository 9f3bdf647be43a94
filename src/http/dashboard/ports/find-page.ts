import { html, to, type Html } from '../../html.ts';
import { empty, head } from '../elements.ts';
import { number, type Look } from '../look.ts';
import type { StandingPort } from './port-standing.ts';
import { portTable } from './port-table.ts';

/** Renders the field in which one looks for a port. What is typed is posted: it may be somebody's number. */
export function findBox(words: string): Html {
  return html`<form class="inline" method="post" action="${to`/ports/find`}" role="search">
    <input
      name="words"
      value="${words}"
      placeholder="Port, SIM, number"
      aria-label="Find a port"
      maxlength="200"
    />
    <button>Find</button>
  </form>`;
}

/** The ports that were found. */
export interface FindPage {
  readonly look: Look;
  readonly words: string;
  /** Number of all ports that were found. */
  readonly found: number;
  /** The first of them. */
  readonly ports: readonly StandingPort[];
}

/** Renders the ports that were found. */
export function findPage({ look, words, found, ports }: FindPage): Html {
  return html`${head('Ports', {
      beside: html`${number(look, found)} found`,
      end: html`<a class="button" href="${to`/ports`}">All ports</a> ${findBox(words)}`,
    })}
    <div class="panel">
      ${
        ports.length === 0
          ? empty(html`No port has <q><bdi>${words}</bdi></q> in its place, its SIM or its operator.`)
          : portTable(ports, look, true)
      }
      ${ports.length < found && html`<p class="more soft">Write more of it to see fewer.</p>`}
    </div>`;
}
