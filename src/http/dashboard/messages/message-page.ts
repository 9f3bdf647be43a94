import { placeName } from '../../../domain/port.ts';
import { millis } from '../look.ts';
import { MINUTE } from '../../../domain/time.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import type { whoSaw } from '../../../operations/people/audit.ts';
import type { ShownEventDetail, whyEvent } from '../../../operations/events/detail.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { markForm } from '../codes/mark-form.ts';
import { button, factList, head, mark, panel } from '../elements.ts';
import { time, type Look } from '../look.ts';
import { KIND_WORDS, personName } from '../names.ts';
import { codeWhy, ruleVerdicts } from '../why.ts';
import { alertPanel } from './alert-panel.ts';
import { deliveryPanel } from './delivery-panel.ts';
import { wordsOf, type PageEvent } from './event.ts';
import { listAddress } from './filter.ts';
import { hiddenParts, markedText } from './marked-text.ts';
import { seenPanel } from './seen-panel.ts';

/** The contents of the page of a message. */
export interface MessagePage extends Pick<ShownEventDetail, 'raw' | 'sent' | 'assignment' | 'peer'> {
  readonly look: Look;
  /** The principal that reads it. */
  readonly reader: string;
  readonly event: PageEvent;
  readonly why: Awaited<ReturnType<typeof whyEvent>>;
  readonly seen: Awaited<ReturnType<typeof whoSaw>>;
  /** The alerts that it is about, as they stand; null: it is none. */
  readonly alerts: readonly ShownAlert[] | null;
  /** The reader may have its deliveries retried, dropped, or sent elsewhere. */
  readonly mayOrder: boolean;
  /** The reader may try it with the rules, which writes a test of the config. */
  readonly mayTry: boolean;
  /** Something of it is hidden, and could be shown. */
  readonly isMasked: boolean;
}

/** Clocks that are further apart show both times. */
const APART = 2 * MINUTE;

/** Renders a message with all that is known of it: what became of it, and why. */
export function messagePage(page: MessagePage): Html {
  const { event, look, why, raw, sent, seen } = page;
  const { who, what } = wordsOf(event);
  const { name } = event.sim;
  return html`${head(
      html`<bdi>${who}</bdi>${event.event === 'sms' && name !== null && html` → <bdi>${name}</bdi>`}`,
      {
        beside: html`${placeName(event)} · ${time(look, event.received_at, 'second')}`,
        end: page.isMasked
          ? button('Show what is hidden', to`/messages/${event.id}/reveal`, { look: 'main' })
          : null,
      },
    )}
    <div class="columns">
      <div class="stack">
        ${what !== '' && html`<div class="panel pad"><p class="sms" dir="auto">${markedText(what, shownParts(event, what))}</p></div>`}
        ${page.alerts !== null && alertPanel(page.alerts, look)}
        ${panel('Why it went where it went', html`${takers(page)} ${ruleVerdicts(why.rules)} ${tryButton(page)}`)}
        ${why.code !== null && panel('Code', html`${codeWhy(why.code)} ${marking(page, why.code)}`)}
        ${deliveryPanel(sent, look, page.mayOrder)} ${raw !== null && source(raw)}
      </div>
      <div class="stack">${panel('Facts', facts(page))} ${seenPanel(seen, look)}</div>
    </div>`;
}

function isMarked({ people }: MessagePage['seen']): boolean {
  return people.some(({ action }) => action === 'promote');
}

/** Says that somebody marked the code, or offers to do so where none was found. */
function marking({ event, seen }: MessagePage, search: Parameters<typeof codeWhy>[0]): Piece {
  if (isMarked(seen))
    return html`<p class="beneath">${mark('ok', 'Somebody marked it')}: it was missed when it came.</p>`;
  if (event.event !== 'sms' || event.code !== null || event.pickup !== null) return null;
  return html`<details class="beneath">
    <summary>This is a code</summary>
    ${markForm(event.id, event.text, search, 'message')}
  </details>`;
}

/** Finds what stands out in a text: what is hidden, or the code that is shown. */
function shownParts(event: PageEvent, text: string): ReturnType<typeof hiddenParts> {
  const code = event.event === 'sms' ? (event.code ?? event.pickup) : null;
  const start = code === null ? -1 : text.indexOf(code);
  return start >= 0 && code !== null ? [{ start, end: start + code.length }] : hiddenParts(text);
}

/** Offers to try an SMS with the rules, as it stands here. */
function tryButton({ event, mayTry, isMasked }: MessagePage): Piece {
  if (event.event !== 'sms' || !mayTry || isMasked) return null;
  const { gateway, port, sender, text } = event;
  return button('Try it with the rules', to`/rules#tried`, { fields: { gateway, port, sender, text } });
}

/** Says which rules took it when it came, where those of today would not do so. */
function takers({ event: { rules }, why, seen }: MessagePage): Piece {
  const now = why.rules.filter(({ verdict }) => verdict === 'match').map(({ name }) => name);
  if (now.join('\n') === rules.join('\n'))
    return rules.length === 0 && html`<p>${mark('warn', 'No rule took it.')}</p>`;
  return html`<p>
    ${mark('warn', isMarked(seen) ? 'Its code was marked since.' : 'The rules have changed since.')}
    ${rules.length === 0 ? 'When it came no rule took it.' : html`When it came it was taken by <bdi>${rules.join(', ')}</bdi>.`}
    Today:
  </p>`;
}

function source({ row, envelope }: NonNullable<MessagePage['raw']>): Html {
  return html`<details class="panel pad source">
    <summary>As the gateway reported it</summary>
    <h3>Its row</h3>
    <pre tabindex="0">${written(row)}</pre>
    <h3>What stood around the rows</h3>
    <pre tabindex="0">${written(envelope)}</pre>
  </details>`;
}

function written(part: unknown): string {
  return typeof part === 'string' ? part : JSON.stringify(part, null, 2);
}

function facts({ event, look, reader, assignment, peer }: MessagePage): Html {
  const { sim, time: said, received_at, gateway } = event;
  const isApart = said !== null && Math.abs(millis(said) - millis(received_at)) > APART;
  const link = (names: Parameters<typeof listAddress>[0], label: Piece): Html =>
    html`<a href="${listAddress(names)}"><bdi>${label}</bdi></a>`;
  const rows: readonly (readonly [string, Piece])[] = [
    ['Kind', KIND_WORDS[event.event].one],
    ...(event.event === 'sms'
      ? ([
          ['From', event.sender],
          ['To', event.recipient || sim.number],
          ['SMS centre', event.smsc],
        ] as const)
      : []),
    ...('recipient' in event && event.event !== 'sms'
      ? ([
          ['To', event.recipient],
          ['Status', event.status],
          ['Detail', event.detail],
        ] as const)
      : []),
    ['SIM', sim.name === null ? sim.iccid : link({ sim: sim.name }, sim.name)],
    [
      'Tags',
      sim.tags.length > 0 &&
        sim.tags.map((tag) => html`<a class="chip" href="${listAddress({ tag })}"><bdi>${tag}</bdi></a> `),
    ],
    ['Operator', sim.operator],
    ['Gateway', link({ gateway }, gateway)],
    ['Received', time(look, received_at, 'second')],
    [
      'Gateway time',
      said !== null && html`${time(look, said, 'second')} ${isApart && mark('warn', 'its clock is off')}`,
    ],
    ['Reported by', peer],
    [
      'Taken by',
      assignment &&
        (assignment.holder === reader ? 'you' : html`<bdi>${personName(assignment.holder)}</bdi>`),
    ],
    ['Id', html`<span class="mono">${event.id}</span>`],
  ];
  return factList(
    rows.map(([name, value]) => [
      name,
      typeof value === 'string' && value !== '' ? html`<bdi>${value}</bdi>` : value,
    ]),
  );
}
