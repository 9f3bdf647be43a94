import { placeName } from '../../../domain/port.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import type { ShownPortDetail } from '../../../operations/fleet/ports.ts';
import { counterName } from '../../../phrases/counters.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { empty, factList, head, panel } from '../elements.ts';
import { ago, number, time, type Look } from '../look.ts';
import { alertLine } from '../alerts/alert-line.ts';
import { moodOf, stateWords } from '../port-state.ts';
import { AS_BALANCE, reading, stateOf, type StandingPort } from './port-standing.ts';

/** An SMS that came through a port. */
export interface PortSms {
  readonly id: string;
  readonly received_at: string;
  readonly sender: string;
  readonly text: string;
}

/** The contents of the page of a port. */
export interface PortPage {
  readonly look: Look;
  readonly port: ShownPortDetail;
  readonly standing: StandingPort;
  /** Alerts that ended lately. */
  readonly recent: readonly ShownAlert[];
  /** The latest SMS; null: they are not for the reader. */
  readonly messages: readonly PortSms[] | null;
}

/** Renders a port: how it stands, the SIM in it, what that has used up, and what happened. */
export function portPage({ look, port, standing, recent, messages }: PortPage): Html {
  const { gateway, sim } = port;
  return html`${head(html`<bdi>${placeName(port)}</bdi>`, {
      beside: sim.name === null ? null : html`<bdi>${sim.name}</bdi>`,
      end: html`<a class="button" href="${to`/ports/${gateway}`}">All ports of <bdi>${gateway}</bdi></a>`,
    })}
    <div class="columns">
      <div class="stack">
        ${alerts(standing.alerts, recent, look)} ${messages !== null && smsPanel(messages, look)}
        ${panel('How its state changed', history(port, look))}
      </div>
      <div class="stack">
        ${panel(
          'Now',
          html`<p>${stateOf({ ...standing, alerts: [] }, look)}</p>
            ${facts(port, look)}`,
        )}
        ${panel('Used up', quotas(port, look))}
      </div>
    </div>`;
}

function facts({ sim, imei, signal, balance, last_sms }: ShownPortDetail, look: Look): Html {
  const known: readonly (readonly [string, Piece])[] = [
    ['SIM', sim.name !== null && html`<bdi>${sim.name}</bdi>`],
    ['Number', sim.number !== null && html`<bdi class="num">${sim.number}</bdi>`],
    ['Operator', sim.operator !== null && html`<bdi>${sim.operator}</bdi>`],
    ['Signal', reading(look, signal)],
    ['Balance', reading(look, balance, AS_BALANCE)],
    ['Last SMS', last_sms === null ? 'none yet' : ago(look, last_sms)],
    ['Tags', sim.tags.length > 0 && sim.tags.map((tag) => html`<bdi class="chip">${tag}</bdi> `)],
    ['ICCID', sim.iccid !== null && html`<bdi class="num">${sim.iccid}</bdi>`],
    ['IMSI', sim.imsi !== null && html`<bdi class="num">${sim.imsi}</bdi>`],
    ['IMEI', imei !== null && html`<bdi class="num">${imei}</bdi>`],
  ];
  return factList(known);
}

function quotas({ quotas: all }: ShownPortDetail, look: Look): Piece {
  // The gateway counts in many ways; what has no limit and nothing on it says nothing.
  const counted = Object.entries(all).filter(([, { used, limit }]) => used > 0 || hasLimit(limit));
  if (counted.length === 0) return html`<p class="soft">The gateway has counted nothing yet.</p>`;
  return html`<dl class="facts quotas">
    ${counted.map(
      ([name, { used, limit }]) =>
        html`<dt>${counterName(name)}</dt>
          <dd>
            <span class="num"
              >${number(look, used)}${hasLimit(limit) ? ` of ${number(look, limit)}` : ''}</span
            >${
              hasLimit(limit) &&
              html`<progress
                class="${used >= limit * NEARLY ? 'ending' : ''}"
                max="${limit}"
                value="${Math.min(used, limit)}"
                aria-label="${counterName(name)}"
              ></progress>`
            }
          </dd>`,
    )}
  </dl>`;
}

/** From this share on a bar says by its colour too that little is left. */
const NEARLY = 0.9;

function hasLimit(limit: number | null): limit is number {
  return limit !== null && limit > 0;
}

function alerts(firing: readonly ShownAlert[], recent: readonly ShownAlert[], look: Look): Html {
  return panel(
    'Alerts',
    firing.length + recent.length === 0
      ? html`<p class="soft">Nothing is wrong, and nothing was in the last week.</p>`
      : html`<ul class="listed">
          ${[...firing, ...recent].map((one) => html`<li>${alertLine(one, look, false)}</li>`)}
        </ul>`,
  );
}

function smsPanel(messages: readonly PortSms[], look: Look): Html {
  return panel(
    'Latest SMS',
    messages.length === 0
      ? empty('No SMS has come through this port.')
      : html`<ul class="listed">
          ${messages.map(
            ({ id, received_at, sender, text }) =>
              html`<li>
                <a class="soft" href="${to`/messages/${id}`}">${time(look, received_at)}</a>
                <bdi class="who">${sender}</bdi>
                <bdi class="text">${text}</bdi>
              </li>`,
          )}
        </ul>`,
  );
}

function history({ history: changes }: ShownPortDetail, look: Look): Piece {
  if (changes.length === 0)
    return html`<p class="soft">It has been as it is since it was first reported.</p>`;
  return html`<ol class="way">
    ${changes.map(
      ({ at, state, previous }) =>
        html`<li class="${moodOf(state)}">
          ${stateWords(state)}
          <span class="soft"
            >${time(look, at, 'second')}${previous !== null && `, before: ${stateWords(previous)}`}</span
          >
        </li>`,
    )}
  </ol>`;
}
