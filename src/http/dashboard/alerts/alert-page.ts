import type { ShownAlert, ShownChange } from '../../../operations/alerts/alert.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { head, mark, panel, withCode, type State } from '../elements.ts';
import { millis, time, type Look } from '../look.ts';
import { personName } from '../names.ts';
import { alertActions } from './alert-actions.ts';
import { placeOf, standingWords, stateOfAlert } from './alert-line.ts';

/** The contents of the page of an alert. */
export interface AlertPage {
  readonly look: Look;
  readonly alert: ShownAlert;
  /** The latest first. */
  readonly history: readonly ShownChange[];
  /** The reader may do something about it. */
  readonly mine: boolean;
}

/** Renders an alert: how it stands, what to do about it, and how it came to that. */
export function alertPage({ look, alert, history, mine }: AlertPage): Html {
  const { condition, state } = alert;
  const words = state === 'resolved' ? 'over' : state === 'pending' ? 'not for long enough yet' : state;
  return html`${head(say(`title_${condition}`), {
      beside: placeOf(alert),
      end: html`<a class="button" href="${to`/alerts`}">All alerts</a>`,
    })}
    <div class="stack">
      <div class="panel pad">
        <p>${mark(stateOfAlert(alert), words)} <span class="soft">${standingWords(alert, look)}</span></p>
        ${state !== 'resolved' && advice(alert)} ${mine && alertActions(alert, 'alert')}
      </div>
      ${panel('What happened', timeLine(alert, history, look))}
    </div>`;
}

/** Says what to do. What a button does here needs no command. */
function advice({ condition }: ShownAlert): Piece {
  if (condition === 'sim_changed' || condition === 'gateway_changed')
    return html`<p>If this was on purpose, say that it is right; then the alert is over.</p>`;
  return html`<p>${withCode(say(`advice_${condition}`))}</p>`;
}

/** Something that happened to an alert. */
interface Moment {
  readonly at: string;
  readonly state: State;
  readonly words: Piece;
}

function timeLine(alert: ShownAlert, history: readonly ShownChange[], look: Look): Html {
  const { since, acknowledged } = alert;
  const moments: Moment[] = [
    ...(acknowledged === null
      ? []
      : [
          {
            at: acknowledged.at,
            state: 'ok' as const,
            words: html`<bdi>${personName(acknowledged.by)}</bdi> sees to
              it${acknowledged.comment !== null && html`: <bdi>${acknowledged.comment}</bdi>`}`,
          },
        ]),
    ...history.map((change) => ({
      at: change.at,
      state: stateOfAlert({
        state: change.state === 'resolved' ? 'resolved' : 'firing',
        severity: change.severity,
      }),
      words: changeWords(change),
    })),
    { at: since, state: 'off', words: 'It began.' },
  ];
  // What happened in one moment stays in its order.
  const sorted = moments.toSorted((a, b) => millis(b.at) - millis(a.at));
  return html`<ol class="way">
    ${sorted.map(
      ({ at, state, words }) =>
        html`<li class="${state}">${words} <span class="soft">${time(look, at, 'second')}</span></li>`,
    )}
  </ol>`;
}

const CHANGES: Readonly<Record<ShownChange['state'], string>> = {
  firing: 'It fired',
  flapping: 'It comes and goes',
  resolved: 'It is over',
  summary: 'It was there at the first look',
};

const SUPPRESSED: Readonly<Record<NonNullable<ShownChange['suppressed']>, string>> = {
  silence: 'not notified: it is silenced',
  inhibition: 'not notified: a greater fault explains it',
  known: 'not notified again',
};

function changeWords({ state, cause, suppressed, detail }: ShownChange): Piece {
  const words =
    cause === 'repeat' ? 'It was said again' : cause === 'late' ? 'It was said later' : CHANGES[state];
  return html`${words}${detail !== '' && html`: <bdi>${detail}</bdi>`}${
    suppressed !== null && html` <span class="soft">(${SUPPRESSED[suppressed]})</span>`
  }`;
}
