import type { PortState } from '../../../domain/port.ts';
import { html, to, type Html } from '../../html.ts';
import { mark, panel } from '../elements.ts';
import { number, since, time, type Look } from '../look.ts';
import { stateWords } from '../port-state.ts';

/** Reception of codes: how the SIMs of the reader stand, and whether messages to a chat are late. */
export interface Receiving {
  /** SIMs that are there, and those of them that receive. */
  readonly sims: number;
  readonly receive: number;
  /** Those that do not. */
  readonly broken: readonly {
    readonly name: string;
    readonly state: PortState | null;
    /** The fault, where it is not the state. */
    readonly problem: string | null;
    readonly since: string | null;
  }[];
  /** The reader may see to it that some are. */
  readonly maySetUp: boolean;
  /** Destinations to which messages are late, by when the oldest came. */
  readonly late: readonly { readonly name: string; readonly since: string }[];
}

/** The most SIMs that are named. */
const MOST_NAMED = 8;

/** Answers "can I receive?". */
export function receivingPanel({ sims, receive, broken, late, maySetUp }: Receiving, look: Look): Html {
  const all =
    receive === sims
      ? mark(
          'ok',
          sims === 1 ? 'Your SIM is registered.' : `All ${number(look, sims)} of your SIMs are registered.`,
        )
      : html`${mark('warn', `${number(look, receive)} of your ${number(look, sims)} SIMs`)} are registered.`;
  const named = broken.slice(0, MOST_NAMED);
  const others = sims - receive - named.length;
  return panel(
    'Can I receive?',
    html`${
      sims > 0
        ? html`<p>${all}</p>`
        : html`<p class="soft">
            No SIM has been reported yet. ${maySetUp && html`<a href="${to`/setup`}">Set up a gateway</a>`}
          </p>`
    }
    ${named.map(
      (one) =>
        html`<p>
          ${mark('bad', html`<bdi>${one.name}</bdi>`)}
          ${one.problem ?? stateWords(one.state)}${one.since !== null && html` since ${time(look, one.since)}`}.
        </p>`,
    )}
    ${named.length > 0 && others > 0 && html`<p class="soft">${number(look, others)} more are not.</p>`}
    ${late.map(
      (one) =>
        html`<p class="soft">
          <bdi>${one.name}</bdi> is ${since(look, one.since)} behind; this page is not.
        </p>`,
    )}`,
  );
}
