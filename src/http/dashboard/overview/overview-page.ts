import type { ShownOutage } from '../../../operations/alerts/standing.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import type { ShownDestination } from '../../../operations/deliveries/destinations.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { alertLine, stateOfAlert } from '../alerts/alert-line.ts';
import { foldLine } from '../alerts/fold-line.ts';
import { foldAlerts } from '../alerts/folds.ts';
import { barChart } from '../charts.ts';
import { destinationState } from '../destination-state.ts';
import { empty, head, mark, notice, panel } from '../elements.ts';
import { ago, number, passed, since, type Look } from '../look.ts';
import { millis } from '../look.ts';

/** Counts of an hour. */
export interface Hour {
  readonly at: string;
  readonly sms: number;
  readonly codes: number;
  /** Seconds from report to chat; null: nothing was delivered. */
  readonly p50: number | null;
  readonly p95: number | null;
}

/** The contents of the overview. */
export interface OverviewPage {
  readonly look: Look;
  /** Reasons why nothing can be stored or delivered now. */
  readonly problems: readonly string[];
  readonly gateways: {
    readonly all: number;
    readonly down: readonly { readonly name: string; readonly lastSeen: string | null }[];
    readonly lastSeen: string | null;
  };
  /** The last day, the oldest hour first. */
  readonly hours: readonly Hour[];
  readonly destinations: readonly ShownDestination[];
  /** Those that fire. */
  readonly alerts: readonly ShownAlert[];
  readonly outages: readonly ShownOutage[];
  readonly version: string;
  /** The reader may see what waits, one by one. */
  readonly mayOrder: boolean;
  /** The relays on the store, with whether their configs differ from that of this one. */
  readonly relays: readonly { readonly name: string; readonly config_differs: boolean }[];
}

/** The most alerts and gateways that are named. */
const MOST_NAMED = 8;

/** Renders how the relay does as a whole. */
export function overviewPage(page: OverviewPage): Html {
  const { problems, version, relays } = page;
  return html`${head('Overview', { beside: 'the last 24 hours' })}
    ${problems.map((one) => notice('bad', one))}
    ${relays
      .filter(({ config_differs: differs }) => differs)
      .map(({ name }) => notice('warn', `${name} runs with another config than this relay.`))}
    <div class="stack">
      <div class="tiles">${tiles(page)}</div>
      <div class="pair">${smsChart(page)}${latencyChart(page)}</div>
      <div class="columns">
        ${panel('Destinations', destinationTable(page), '')} ${panel('Firing', firing(page))}
      </div>
      <p class="faint foot">
        Simwire ${version} · <a href="${to`/api/v1/`}">API</a> · <a href="${to`/metrics`}">metrics</a>
      </p>
    </div>`;
}

function tiles({ look, gateways, hours, destinations, alerts }: OverviewPage): Piece {
  const up = gateways.all - gateways.down.length;
  const waiting = sum(destinations.map((one) => one.waiting + one.held));
  const dead = sum(destinations.map((one) => one.dead));
  const oldest = destinations
    .flatMap((one) => (one.waiting + one.held > 0 && one.oldest !== null ? [one.oldest] : []))
    .sort()[0];
  const latest = hours.findLast(({ p50 }) => p50 !== null);
  const worst = foldAlerts(alerts, [])[0]?.alerts[0] ?? null;
  const acknowledged = alerts.filter((one) => one.acknowledged !== null).length;
  return [
    tile(
      'Gateways',
      gateways.all === 0
        ? 'none'
        : mark(
            up === gateways.all ? 'ok' : gateways.lastSeen === null ? 'off' : 'bad',
            `${number(look, up)} of ${number(look, gateways.all)} up`,
          ),
      gatewaysInWords(gateways, look),
    ),
    tile(
      'Report to chat',
      latest?.p50 == null ? '–' : `within ${seconds(latest.p50)}`,
      latest?.p95 == null ? 'nothing was delivered yet' : html`95 % within ${seconds(latest.p95)}`,
    ),
    tile(
      'Waiting',
      number(look, waiting),
      html`${oldest !== undefined && html`oldest ${since(look, oldest)} · `}${
        dead === 0 ? 'none dead' : mark('bad', `${number(look, dead)} dead`)
      }`,
    ),
    tile(
      'Firing',
      alerts.length === 0
        ? mark('ok', 'nothing')
        : mark(worst === null ? 'off' : stateOfAlert(worst), number(look, alerts.length)),
      alerts.length === 0 ? 'no alert' : `${number(look, acknowledged)} acknowledged`,
    ),
  ];
}

function gatewaysInWords({ down, lastSeen }: OverviewPage['gateways'], look: Look): Piece {
  if (lastSeen === null) return 'nothing was reported yet';
  if (down.length === 0) return html`last report ${ago(look, lastSeen)}`;
  const named = down.slice(0, 3).map(({ name }, i) => html`${i > 0 && ', '}<bdi>${name}</bdi>`);
  return html`${named}${down.length > 3 && ` and ${number(look, down.length - 3)} more`} silent`;
}

function tile(title: string, big: Piece, small: Piece): Html {
  return html`<section class="panel pad tile">
    <h2>${title}</h2>
    <div class="big">${big}</div>
    <div class="soft">${small}</div>
  </section>`;
}

function smsChart({ look, hours }: OverviewPage): Html {
  const all = sum(hours.map(({ sms }) => sms));
  const codes = sum(hours.map((one) => one.codes));
  return panel(
    html`SMS an hour ${keys('all', 'those with a code')}`,
    barChart({
      label: `${number(look, all)} SMS in 24 hours, ${number(look, codes)} of them with a code`,
      top: (most) => number(look, most),
      axis: axisOf(hours, look),
      bars: hours.map((hour) => ({
        whole: hour.sms,
        part: hour.codes,
        words: `${clock(hour.at, look)}: ${number(look, hour.sms)} SMS, ${number(look, hour.codes)} with a code`,
      })),
    }),
  );
}

function latencyChart({ look, hours }: OverviewPage): Html {
  return panel(
    html`Time from report to chat ${keys('95 % of them', 'half of them')}`,
    barChart({
      label: 'Time from report to chat in each of the last 24 hours',
      top: (most) => seconds(most),
      axis: axisOf(hours, look),
      bars: hours.map(({ at, p50, p95 }) => ({
        whole: p95,
        part: p50,
        words: `${clock(at, look)}: ${p50 === null || p95 === null ? 'nothing' : `half within ${seconds(p50)}, 95 % within ${seconds(p95)}`}`,
      })),
    }),
  );
}

/** Says what the colours of a chart stand for. */
function keys(whole: string, part: string): Html {
  return html`<span class="keys"
    ><span><span class="key whole"></span> ${whole}</span>
    <span><span class="key part"></span> ${part}</span></span
  >`;
}

/** Names some of the hours: as many as fit on a phone. */
function axisOf(hours: readonly Hour[], look: Look): readonly Piece[] {
  const last = hours.length - 1;
  return [0, Math.round(last / 3), Math.round((2 * last) / 3), last].flatMap((i) => {
    const hour = hours[i];
    return hour ? [clock(hour.at, look)] : [];
  });
}

function destinationTable(page: OverviewPage): Piece {
  const { destinations, look } = page;
  if (destinations.length === 0) return empty('No destination to show.');
  return html`<div class="scroll">
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">Destination</th>
          <th scope="col" class="right">Waiting</th>
          <th scope="col" class="right wide">Oldest</th>
          <th scope="col" class="right">Dead</th>
        </tr>
      </thead>
      <tbody>
        ${destinations.map(
          (one) =>
            html`<tr>
              <th scope="row">
                <bdi>${one.name}</bdi> <span class="faint">${one.type}</span>
                <div>${destinationState(one, look)}</div>
              </th>
              <td class="right num">${waiting(one, page)}</td>
              <td class="right num wide">${one.oldest === null ? '–' : since(look, one.oldest)}</td>
              <td class="right num">
                ${one.dead === 0 ? number(look, 0) : mark('bad', number(look, one.dead))}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Counts what waits, with the way there. */
function waiting({ name, waiting: some, held }: ShownDestination, { look, mayOrder }: OverviewPage): Piece {
  const words = html`${number(look, some)}${held > 0 && html` <span class="soft">+ ${number(look, held)} held</span>`}`;
  return !mayOrder || some + held === 0
    ? words
    : html`<a href="${to`/deliveries`.with({ destination: name })}">${words}</a>`;
}

function firing({ alerts, outages, look }: OverviewPage): Piece {
  if (alerts.length === 0) return html`<p>${mark('ok', 'No alert is firing.')}</p>`;
  const folds = foldAlerts(alerts, outages);
  const more = folds.length - MOST_NAMED;
  return html`<ul class="listed">
      ${folds.slice(0, MOST_NAMED).map((fold) => {
        const [one, ...others] = fold.alerts;
        return html`<li>${others.length > 0 ? foldLine(fold, look) : alertLine(one, look)}</li>`;
      })}
    </ul>
    <p class="soft beneath">
      <a href="${to`/alerts`}">${more > 0 ? `${number(look, more)} more` : 'All alerts'}</a>
    </p>`;
}

function clock(at: string, look: Look): string {
  return new Intl.DateTimeFormat(look.locale, {
    timeZone: look.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(millis(at));
}

function seconds(value: number): string {
  return passed(value * 1_000);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
