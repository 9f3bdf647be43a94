import type { ShownAccess, ShownRejected } from '../../../operations/fleet/gateways.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { choices, empty, mark } from '../elements.ts';
import { ago, number, type Look } from '../look.ts';

/** Shortcomings of a gateway, the worst first. */
export const LACKS = ['report', 'sms', 'entry'] as const;
export type Lack = (typeof LACKS)[number];

/** The reports of a gateway of the config so far. */
export interface GatewayStanding {
  readonly name: string;
  readonly lastReport: string | null;
  /** Types of reports that never came. */
  readonly never: ShownAccess['never'];
  /** Number of requests in its name that were rejected. */
  readonly inVain: number;
  readonly lacks: readonly Lack[];
}

/** Gateways of a page. */
const PAGE = 50;
/** As many are seen at a glance; there are filters for more. */
const FEW = 8;

/** Finds out how gateways have reported, the worst first. */
export function standingOf(
  access: readonly ShownAccess[],
  rejected: readonly ShownRejected[],
): readonly GatewayStanding[] {
  const vain = new Map<string | null, number>();
  for (const { gateway, count } of rejected) vain.set(gateway, (vain.get(gateway) ?? 0) + count);
  const all = access.map(({ name, reports, never }): GatewayStanding => {
    const inVain = vain.get(name) ?? 0;
    const found = {
      report: reports.length === 0,
      sms: reports.length > 0 && never.includes('recv-sms'),
      entry: inVain > 0,
    };
    const lastReport = reports[0]?.last_at ?? null;
    return { name, lastReport, never, inVain, lacks: LACKS.filter((lack) => found[lack]) };
  });
  const rank = ({ lacks: [worst] }: GatewayStanding): number =>
    worst === undefined ? LACKS.length : LACKS.indexOf(worst);
  return all.sort((a, b) => rank(a) - rank(b));
}

const CHOICES: Readonly<Record<Lack, string>> = {
  report: 'never reported',
  sms: 'no SMS yet',
  entry: 'knocked in vain',
};

/** Renders gateways, with filters where there are many. */
export function gatewayList(
  look: Look,
  all: readonly GatewayStanding[],
  { lacks, from }: { readonly lacks: Lack | null; readonly from: number },
): Piece {
  if (all.length === 0) return empty('There is no gateway in the config yet.');
  const meant = lacks === null ? all : all.filter((one) => one.lacks.includes(lacks));
  const there = (more: { lacks?: Lack | null; from?: number }) => to`/setup`.with({ lacks, ...more });
  const filters = LACKS.flatMap((lack) => {
    const count = all.filter((one) => one.lacks.includes(lack)).length;
    const isOn = lack === lacks;
    if (count === 0 && !isOn) return [];
    return [{ label: `${CHOICES[lack]} ${number(look, count)}`, on: isOn, address: there({ lacks: lack }) }];
  });
  const everything = {
    ...{ label: `all ${number(look, all.length)}`, on: lacks === null, address: there({ lacks: null }) },
  };
  const rest = meant.length - from - PAGE;
  return html`${
    all.length > FEW && html`<div class="strip">${choices('Gateways', [everything, ...filters])}</div>`
  }
  ${meant.length === 0 ? empty('There is none such.') : gatewayTable(look, meant.slice(from, from + PAGE))}
  ${
    (rest > 0 || from > 0) &&
    html`<p class="strip">
      ${from > 0 && html`<a href="${there({ from: Math.max(0, from - PAGE) })}">Those before</a>`}
      ${rest > 0 && html`<a href="${there({ from: from + PAGE })}">${number(look, rest)} more</a>`}
    </p>`
  }`;
}

function gatewayTable(look: Look, gateways: readonly GatewayStanding[]): Html {
  return html`<div class="scroll">
    <table class="rows stacks">
      <thead>
        <tr>
          <th scope="col">Gateway</th>
          <th scope="col">Last report</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        ${gateways.map(
          (one) =>
            html`<tr>
              <th scope="row" class="lead">
                <a href="${to`/setup/gateways/${one.name}`}"><bdi>${one.name}</bdi></a>
              </th>
              <td class="beside soft">${one.lastReport === null ? '–' : ago(look, one.lastReport)}</td>
              <td>${stateOf(look, one)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function stateOf(look: Look, { lastReport, never, inVain }: GatewayStanding): Piece {
  const others = never.filter((type) => type !== 'recv-sms');
  return html`${
    lastReport === null
      ? mark('bad', 'never reported')
      : never.includes('recv-sms')
        ? mark('warn', 'no SMS yet')
        : mark('ok', 'reports')
  }
  ${
    lastReport !== null &&
    others.length > 0 &&
    html`<div class="faint">
      never: ${others.map((type, at) => html`${at > 0 && ', '}<code>${type}</code>`)}
    </div>`
  }
  ${inVain > 0 && html`<div>${mark('warn', html`knocked in vain ${number(look, inVain)} ×`)}</div>`}`;
}
