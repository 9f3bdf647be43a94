import type { ShownOutage } from '../../../operations/alerts/standing.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import type { ShownSilence } from '../../../operations/alerts/silences.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, empty, head, mark, panel } from '../elements.ts';
import { number, type Look } from '../look.ts';
import { alertActions } from './alert-actions.ts';
import { alertLine } from './alert-line.ts';
import { foldLine } from './fold-line.ts';
import { foldAlerts, foldInOrder, type Fold } from './folds.ts';
import { LONGEST_FIELD, silenceList } from './silences.ts';

/** The contents of the page of the alerts. */
export interface AlertsPage {
  readonly look: Look;
  readonly firing: readonly ShownAlert[];
  readonly outages: readonly ShownOutage[];
  /** Alerts whose fault holds, but not yet for long enough. */
  readonly pending: readonly ShownAlert[];
  /** Alerts that ended lately, the latest first. */
  readonly recent: readonly ShownAlert[];
  /** Ids of those about which the reader may do something. */
  readonly mine: ReadonlySet<string>;
  /** Null: silences are not for the reader. */
  readonly silences: readonly ShownSilence[] | null;
}

/** The most entries that are shown, and the most alerts in one. */
const MOST_FOLDS = 100;
const MOST_FOLDED = 50;
const MOST_RECENT = 50;

/** Renders what is wrong, what was, and what is kept quiet. */
export function alertsPage(page: AlertsPage): Html {
  const { look, firing, outages, pending, recent, silences } = page;
  const folds = foldAlerts(firing, outages);
  const more = folds.length - MOST_FOLDS;
  const side = html`${silences !== null && panel('Silences', silenceList(silences, look))}
  ${pending.length > 0 && panel('Not for long enough yet', briefly(foldAlerts(pending, outages), look))}`;
  return html`${head('Alerts', {
      beside: firing.length > 0 ? words(firing, look) : null,
      end: silences === null ? null : html`<a class="button" href="${to`/silences/new`}">Silence…</a>`,
    })}
    <div class="columns">
      <div class="stack">
        <section class="panel" aria-label="Firing">
          ${
            folds.length === 0
              ? empty(mark('ok', 'No alert is firing.'))
              : html`<ul class="entries alerts">
                  ${folds.slice(0, MOST_FOLDS).map((fold) => entry(fold, page))}
                </ul>`
          }
          ${more > 0 && html`<p class="more soft">${number(look, more)} more.</p>`}
        </section>
        ${panel(
          'Over in the last 24 hours',
          recent.length === 0 ? html`<p class="soft">Nothing.</p>` : briefly(foldInOrder(recent, []), look),
        )}
      </div>
      <div class="stack">${side}</div>
    </div>`;
}

function words(firing: readonly ShownAlert[], look: Look): string {
  const seen = firing.filter(({ acknowledged }) => acknowledged !== null).length;
  const silenced = firing.filter(({ hidden_by }) => hidden_by === 'silence').length;
  const explained = firing.filter(({ hidden_by }) => hidden_by === 'inhibition').length;
  return [
    `${number(look, firing.length)} firing`,
    ...(seen > 0 ? [`${number(look, seen)} acknowledged`] : []),
    ...(silenced > 0 ? [`${number(look, silenced)} silenced`] : []),
    ...(explained > 0 ? [`${number(look, explained)} explained by a greater fault`] : []),
  ].join(', ');
}

function entry(fold: Fold, page: AlertsPage): Html {
  const { alerts } = fold;
  const [first, ...others] = alerts;
  if (others.length === 0) return html`<li>${one(first, page)}</li>`;
  const { look } = page;
  return html`<li>
    <details>
      <summary>${foldLine(fold, look)}</summary>
      <ul class="entries alerts">
        ${alerts.slice(0, MOST_FOLDED).map((alert) => html`<li>${one(alert, page)}</li>`)}
      </ul>
      ${alerts.length > MOST_FOLDED && html`<p class="soft">${number(look, alerts.length - MOST_FOLDED)} more.</p>`}
    </details>
    ${foldActions(
      alerts.filter(({ id }) => page.mine.has(id)),
      look,
    )}
  </li>`;
}

/** Renders what may be done about all of an entry at once, as far as that is the reader's. */
function foldActions(alerts: readonly ShownAlert[], look: Look): Piece {
  const [first] = alerts;
  if (!first) return null;
  const { id, condition } = first;
  const open = alerts.filter(({ acknowledged }) => acknowledged === null).length;
  const gateways = [...new Set(alerts.map(({ gateway }) => gateway))].join(', ');
  const about = say(`title_${condition}`);
  return html`<div class="actions">
    ${open > 0 && button(`Acknowledge all ${number(look, open)}`, to`/alerts/acknowledge`, { fields: { of: id }, about })}
    ${
      gateways.length <= LONGEST_FIELD &&
      html`<a class="button" href="${to`/silences/new`.with({ gateway: gateways, condition })}"
        >Silence all…<span class="visually-hidden"> ${about}</span></a
      >`
    }
  </div>`;
}

function one(alert: ShownAlert, page: AlertsPage): Html {
  return html`<div>${alertLine(alert, page.look)}</div>
    ${page.mine.has(alert.id) && alertActions(alert, 'list')}`;
}

function briefly(folds: readonly Fold[], look: Look): Piece {
  const more = folds.length - MOST_RECENT;
  return html`<ul class="listed">
      ${folds.slice(0, MOST_RECENT).map((fold) => html`<li>${brief(fold, look)}</li>`)}
    </ul>
    ${more > 0 && html`<p class="soft">${number(look, more)} more.</p>`}`;
}

function brief(fold: Fold, look: Look): Html {
  const [first, ...others] = fold.alerts;
  if (others.length === 0) return alertLine(first, look);
  return html`<details>
    <summary>${foldLine(fold, look)}</summary>
    <ul class="listed">
      ${fold.alerts.slice(0, MOST_FOLDED).map((alert) => html`<li>${alertLine(alert, look)}</li>`)}
    </ul>
  </details>`;
}
