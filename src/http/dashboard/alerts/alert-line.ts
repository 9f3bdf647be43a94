import type { Severity } from '../../../domain/event.ts';
import { SIMWIRE } from '../../../domain/fault.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { mark, type State } from '../elements.ts';
import { lasted, since, time, type Look } from '../look.ts';
import { personName } from '../names.ts';

const STATES: Readonly<Record<Severity, State>> = { critical: 'bad', warning: 'warn', info: 'off' };

/** Returns how an alert is marked: by its severity, until it is over. */
export function stateOfAlert({ state, severity }: Pick<ShownAlert, 'state' | 'severity'>): State {
  return state === 'resolved' ? 'ok' : STATES[severity];
}

/** Names where an alert is, with the way there: a port, a gateway, or what of Simwire itself it is about. */
export function placeOf({ gateway, port, about }: ShownAlert): Html {
  if (port !== null)
    return html`<a href="${to`/ports/${gateway}/${port}`}"><bdi>${gateway}/${port}</bdi></a>`;
  if (about !== null) return html`<bdi>${about}</bdi>`;
  return gateway === SIMWIRE
    ? html`Simwire`
    : html`<a href="${to`/ports/${gateway}`}"><bdi>${gateway}</bdi></a>`;
}

/**
 * Renders what is wrong, since when, and who sees to it, in a line that leads to the alert.
 *
 * @param placed says where it is, too
 */
export function alertLine(alert: ShownAlert, look: Look, placed = true): Html {
  const title = html`<a href="${to`/alerts/${alert.id}`}">${say(`title_${alert.condition}`)}</a>`;
  return html`${mark(stateOfAlert(alert), title)} ${placed && placeOf(alert)}
    <span class="soft">${standingWords(alert, look)}</span>`;
}

/** Says of an alert its values, how long it goes on or went on, and why it notifies nobody now. */
export function standingWords(alert: ShownAlert, look: Look): Piece {
  const { state, ended_at, since: began, detail, acknowledged, hidden_by } = alert;
  return html`${detail !== '' && html`<bdi>${detail}</bdi> · `}${
    ended_at === null
      ? html`for ${since(look, began)}`
      : html`over since ${time(look, ended_at)}, lasted ${lasted(began, ended_at)}`
  }${state === 'flapping' && ' · comes and goes'}${
    acknowledged !== null && html` · <bdi>${personName(acknowledged.by)}</bdi> sees to it`
  }${
    acknowledged !== null && acknowledged.comment !== null && html`: <bdi>${acknowledged.comment}</bdi>`
  }${hidden_by !== null && ` · ${HIDDEN[hidden_by]}`}`;
}

/** Reasons why an alert notifies nobody now. */
const HIDDEN: Readonly<Record<NonNullable<ShownAlert['hidden_by']>, string>> = {
  silence: 'silenced',
  inhibition: 'a greater fault explains it',
};
