import type { ServiceName } from '../../../domain/services.ts';
import type { Explained } from '../../../operations/rules/explain.ts';
import type { ListedRule } from '../../../operations/rules/list.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { empty, head, mark, notice, panel } from '../elements.ts';
import { ago, number, type Look } from '../look.ts';
import { codeWhy, ruleVerdicts } from '../why.ts';
import { chatMessage } from './chat-message.ts';

/** The tester as it was filled in. */
export interface Written {
  readonly gateway: string;
  readonly port?: string | undefined;
  readonly sender?: string | undefined;
  readonly text?: string | undefined;
  readonly report?: string | undefined;
}

/** The result of the tester. */
export interface Tested {
  readonly events: readonly Explained[];
  /** Reasons why parts of a report would go into quarantine. */
  readonly quarantined: readonly string[];
  /** An entry for `tests` in the config; null for a report. */
  readonly entry: string | null;
  readonly refused: string | null;
}

/** The contents of the page of the rules. */
export interface RulesPage {
  readonly look: Look;
  readonly rules: readonly ListedRule[];
  readonly gateways: readonly string[];
  /** The service of each destination. */
  readonly services: Readonly<Record<string, ServiceName>>;
  readonly written: Written | null;
  readonly tested: Tested | null;
}

/** Renders the rules in their order, and the tester. */
export function rulesPage(page: RulesPage): Html {
  const { rules } = page;
  return html`${head('Rules', { beside: 'from top to bottom; the first match ends it' })}
    <div class="columns even">
      ${
        rules.length === 0
          ? panel(
              'In their order',
              empty('There are no rules, so no message goes anywhere.', 'Add some to the config.'),
            )
          : panel('In their order', ruleTable(page), '')
      }
      <div class="stack">${panel('What would happen?', tester(page))}${results(page)}</div>
    </div>`;
}

function ruleTable({ rules, look }: RulesPage): Html {
  return html`<div class="scroll">
    <table class="rows">
      <thead>
        <tr>
          <th scope="col" class="right">#</th>
          <th scope="col">Rule, and where it sends</th>
          <th scope="col" class="right">Matched</th>
        </tr>
      </thead>
      <tbody>
        ${rules.map(
          (rule) =>
            html`<tr>
              <td class="right num faint">${rule.position}</td>
              <th scope="row">
                <bdi>${rule.name}</bdi>
                <div class="soft">
                  ${sends(rule)}${rule.continue && html` <span class="faint">· then goes on</span>`}
                </div>
                ${rule.never !== null && neverWords(rule.never)}
              </th>
              <td class="right num">${hits(rule, look)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Says why a rule matches nothing: that it does stands out. */
function neverWords(never: string): Html {
  const [what = never, ...why] = never.split(': ');
  return html`<div>
    ${mark('warn', what)}${why.length > 0 && html`<span class="soft">: ${why.join(': ')}</span>`}
  </div>`;
}

function sends({ send }: ListedRule): Piece {
  if (send.length === 0) return '→ nobody';
  return html`→
  ${send.map(
    (target, at) =>
      html`${at > 0 && ', '}${target.map((name, later) => html`${later > 0 && ', else '}<bdi>${name}</bdi>`)}`,
  )}`;
}

function hits({ hits: count, last_hit, never }: ListedRule, look: Look): Piece {
  if (last_hit === null) return never === null ? html`<span class="faint">never yet</span>` : '–';
  return html`${number(look, count)} ×
    <div class="faint">${ago(look, last_hit)}</div>`;
}

function tester({ gateways, written }: RulesPage): Html {
  if (gateways.length === 0) return empty('There is no gateway in the config yet.');
  return html`<form method="post" action="${to`/rules#tried`}" class="fields">
    <div class="row">
      <label
        >Gateway
        <select name="gateway">
          ${gateways.map(
            (name) =>
              html`<option value="${name}" ${name === written?.gateway ? html` selected` : ''}>
                ${name}
              </option>`,
          )}
        </select></label
      >
      <label
        >Port <input name="port" value="${written?.port ?? ''}" placeholder="1.02" autocomplete="off"
      /></label>
    </div>
    <label>From <input name="sender" value="${written?.sender ?? ''}" autocomplete="off" dir="auto" /></label>
    <label>Text <textarea name="text" dir="auto">${written?.text ?? ''}</textarea></label>
    <details ${written?.report === undefined ? '' : html` open`}>
      <summary>Or a whole report, as a gateway posts it</summary>
      <label>Report <textarea name="report" spellcheck="false">${written?.report ?? ''}</textarea></label>
    </details>
    <button class="main">Try it</button>
    <span class="soft">nothing is sent or stored</span>
  </form>`;
}

function results({ tested, services }: RulesPage): Piece {
  if (tested === null) return null;
  const { events, quarantined, entry, refused } = tested;
  return html`<div id="tried" class="stack">
    ${refused !== null && notice('bad', refused)}
    ${quarantined.map((reason) => notice('warn', html`A part could not be read: <bdi>${reason}</bdi>`))}
    ${refused === null && events.length === 0 && empty('There is no event in it.')}
    ${events.map((one) => result(one, services))}
    ${
      entry !== null &&
      panel(
        'As a test',
        html`<p class="soft">
            Below <code>tests:</code> in the config, <code>simwire check</code> finds out when this changes.
          </p>
          <pre class="message" id="entry" tabindex="0">${entry}</pre>
          <p><button type="button" data-copy="entry">Copy</button></p>`,
      )
    }
  </div>`;
}

function result(explained: Explained, services: RulesPage['services']): Html {
  const { event, why, rules, send, messages, alternatives, repeats } = explained;
  const targets = send.map((name) => [name, ...(alternatives[name] ?? [])]);
  return panel(
    html`<code>${event.event}</code> ${event.port}`,
    html`${repeats !== null && notice('warn', 'This came before, and would not be stored or sent again.')}
      <p>
        ${
          targets.length === 0
            ? mark('warn', 'goes to nobody')
            : html`${mark('ok', 'goes to')}
              ${targets.map((names, at) => html`${at > 0 && ', '}${names.map((name, later) => html`${later > 0 && ', else '}<bdi>${name}</bdi>`)}`)}`
        }
      </p>
      ${ruleVerdicts(rules)}
      ${
        why &&
        html`<h3>Code</h3>
          ${codeWhy(why)}`
      }
      ${Object.entries(messages).map(([name, body]) =>
        chatMessage({
          ...{ destination: name, body, service: services[name] ?? null },
          code: why?.found?.value ?? null,
        }),
      )}`,
  );
}
