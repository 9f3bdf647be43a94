import { portList } from '../../../domain/port.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, type Html, type Piece } from '../../html.ts';
import { mark } from '../elements.ts';
import { number, since, time, type Look } from '../look.ts';
import { stateOfAlert } from './alert-line.ts';
import type { Fold } from './folds.ts';

/** Up to so many ports are named in a line. */
const MOST_PORTS = 6;

/** Renders several alerts that have one cause: what is wrong, where, and for how long. */
export function foldLine({ alerts, outages }: Fold, look: Look): Html {
  const [first] = alerts;
  const isOutage = outages.length > 0;
  return html`${mark(stateOfAlert(first), isOutage ? outageWords(outages) : say(`title_${first.condition}`))}
    ${!isOutage && where(alerts)}
    <span class="soft"
      >· ${number(look, alerts.length)} alerts ·
      ${first.ended_at === null ? html`for ${since(look, first.since)}` : html`over since ${time(look, first.ended_at)}`}</span
    >`;
}

/** Asks whether an operator is out: `operator outage? TELE2 (30 of 32 ports of office)`. */
function outageWords(outages: Fold['outages']): Piece {
  const lost = outages.map(({ gateway, lost: gone, all }) => `${gone} of ${all} ports of ${gateway}`);
  return html`<bdi>${say('alert_outage', { operator: outages[0]?.operator ?? '' })}</bdi>
    <span class="soft">${lost.join(', ')}</span>`;
}

function where(alerts: Fold['alerts']): Html {
  const { gateway } = alerts[0];
  const ports = alerts.flatMap(({ port }) => port ?? []);
  return html`<bdi>${gateway}</bdi> <span class="soft num">${portList(ports, MOST_PORTS)}</span>`;
}
