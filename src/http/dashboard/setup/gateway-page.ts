import { STANDARD_REPORTS, type StandardReport } from '../../../domain/report-type.ts';
import type { ShownAccess, ShownGateway, ShownRejected } from '../../../operations/fleet/gateways.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, factList, mark, notice, panel } from '../elements.ts';
import { ago, number, time, type Look } from '../look.ts';
import { rejectedTable } from './rejected.ts';
import { setupHead } from './tabs.ts';

/** The contents of the page about one gateway. */
export interface GatewayPage {
  readonly look: Look;
  readonly gateway: ShownGateway;
  /** Null: it left the config. */
  readonly access: ShownAccess | null;
  /** The form in which the URLs are shown. */
  readonly tokens: 'shown' | 'masked';
  /** Requests in its name that were rejected. */
  readonly rejected: readonly ShownRejected[];
}

/** Renders how a gateway can report, how it has, and what of it was rejected. */
export function gatewayPage(page: GatewayPage): Html {
  const { look, gateway, access, rejected } = page;
  return html`${setupHead('Gateways and chats', html`<bdi>${gateway.name}</bdi>`)}
    ${access === null && notice('warn', 'It left the config, and may not report any more.')}
    <div class="columns even">
      <div class="stack">
        ${access && panel('Enter this into the device', urls(page, access))}
        ${access && panel('How', instructions())}
      </div>
      <div class="stack">
        ${access && panel('What it has reported', reportTable(look, access), '')}
        ${rejected.length > 0 && panel('Knocked in vain in its name', rejectedTable(look, rejected), '')}
        ${panel('Device', facts(page))}
      </div>
    </div>`;
}

function urls({ look, gateway, tokens }: GatewayPage, { tokens: all, guessed }: ShownAccess): Piece {
  return html`${all.map(({ number: at, url, length, too_long, clients }) => {
    const id = `url-${at}`;
    return html`${all.length > 1 && html`<h3>Token ${at}</h3>`}
      <pre class="message" id="${id}" tabindex="0">${url}</pre>
      <p class="soft">
        ${number(look, length)}
        characters${too_long && html`: ${mark('warn', 'some devices take no more than 64, and a token of 16 is enough')}`}
      </p>
      ${tokens === 'shown' && html`<p><button type="button" class="main" data-copy="${id}">Copy</button></p>`}
      <p class="soft">
        ${
          clients.length === 0
            ? 'Nobody has used it yet.'
            : clients.map(
                ({ peer, count, last_at }, next) =>
                  html`${next === 0 ? 'Used from ' : ', '}<bdi class="num">${peer ?? 'unknown'}</bdi>
                    (${number(look, count)} ×, ${ago(look, last_at)})`,
              )
        }
      </p>`;
  })}
  ${
    tokens === 'masked' &&
    button('Show it', to`/setup/gateways/${gateway.name}`, { look: 'main', about: 'with its token' })
  }
  ${
    tokens === 'masked'
      ? html`<p class="faint beneath">
          Whoever knows it can report in its name. That it was shown is in the audit.
        </p>`
      : html`<p><a href="${to`/setup/gateways/${gateway.name}`}">Hide it</a></p>`
  }
  ${
    guessed &&
    html`<p>
      ${mark('warn', 'server.public_url is not set: this is the address at which Simwire listens.')}
    </p>`
  }`;
}

function instructions(): Html {
  return html`<ol class="how">
    <li>
      In the web interface of the device, find the page for reports to a server: it asks for a URL and an
      interval.
    </li>
    <li>
      Enter the URL and save. Open the page again and compare the end: some devices cut it off and say
      nothing.
    </li>
    <li>Set the interval to 60 seconds.</li>
    <li>
      Switch on the reports that you want: received and sent SMS have switches of their own, and are off in
      some firmware.
    </li>
    <li>If the device can collect SMS before it sends them, switch that off: a code would come late.</li>
    <li>Set its clock: a time server, and the time zone.</li>
  </ol>`;
}

/** The contents of each report, and what is missing without it. */
const REPORTS: Readonly<Record<StandardReport, readonly [says: string, without: string]>> = {
  'recv-sms': ['received SMS', 'a switch of its own in the device; without it no SMS comes'],
  'sent-sms': ['sent SMS', 'a switch of its own in the device; without it nobody sees what was sent'],
  cdr: ['calls', 'without it no call is seen'],
  'port-status': ['changes of a port', 'without it a lost SIM is seen late'],
  'dev-status': ['all ports, at each interval', 'without it silence is no sign that it is down'],
};

function reportTable(look: Look, { reports, never }: ShownAccess): Html {
  const known: readonly string[] = STANDARD_REPORTS;
  const others = reports.filter(({ type }) => !known.includes(type));
  const received = new Map(reports.map((one) => [one.type, one]));
  const lastOf = (type: string): Piece => {
    const one = received.get(type);
    return (
      one &&
      html`${mark('ok', html`${number(look, one.count)} ×`)}
        <span class="soft">${ago(look, one.last_at)}</span>`
    );
  };
  return html`<div class="scroll">
    <table class="rows">
      <tbody>
        ${STANDARD_REPORTS.map((type) => {
          const [says, without] = REPORTS[type];
          return html`<tr>
            <th scope="row">
              ${says}
              <div class="faint"><code>${type}</code></div>
            </th>
            <td>
              ${
                never.includes(type)
                  ? html`${mark(type === 'recv-sms' ? 'bad' : 'off', 'never')}
                      <div class="faint">${without}</div>`
                  : (lastOf(type) ?? mark('ok', 'in another form'))
              }
            </td>
          </tr>`;
        })}
        ${others.map(
          ({ type }) =>
            html`<tr>
              <th scope="row">
                <bdi><code>${type}</code></bdi>
              </th>
              <td>${lastOf(type)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function facts({ look, gateway }: GatewayPage): Html {
  const { name, first_seen, last_seen, mac, ip, version, ports } = gateway;
  const rows: readonly (readonly [string, Piece])[] = [
    ['First report', first_seen === null ? 'never' : time(look, first_seen)],
    ['Last report', last_seen === null ? 'never' : ago(look, last_seen)],
    ['Address', ip !== null && html`<bdi class="num">${ip}</bdi>`],
    ['MAC', mac !== null && html`<bdi class="num">${mac}</bdi>`],
    ['Version', version !== null && html`<bdi>${version}</bdi>`],
    ['Ports', ports.total > 0 && number(look, ports.total)],
  ];
  return html`${factList(rows)}
    <p class="beneath">
      <a href="${to`/setup/quarantine`.with({ gateway: name })}">What of it could not be read</a>
    </p>`;
}
