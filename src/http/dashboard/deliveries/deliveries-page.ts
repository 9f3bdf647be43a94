import { DELIVERY_STATES, isEnded, isWaiting } from '../../../domain/delivery.ts';
import { placeName } from '../../../domain/port.ts';
import type { countDeliveries, ShownDelivery } from '../../../operations/deliveries/list.ts';
import { DELIVERY_ACTIONS, STATES_OF_ACTION } from '../../../operations/deliveries/orders.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { choices, empty, head, notice, type Choice } from '../elements.ts';
import { ago, millis, number, time, type Look } from '../look.ts';
import { deliveryMark, stateWord } from '../delivery-state.ts';
import { KIND_WORDS } from '../names.ts';
import { listAddress, type Narrowed } from './filter.ts';
import { ACTION_WORDS } from './plan.ts';

/** The contents of the list of deliveries. */
export interface DeliveriesPage {
  readonly look: Look;
  readonly narrowed: Narrowed;
  /** The newest first. */
  readonly deliveries: readonly ShownDelivery[];
  /** The address of older ones; null: there are none. */
  readonly next: string | null;
  readonly isFirst: boolean;
  /** Counts of deliveries that have not arrived. */
  readonly counts: Awaited<ReturnType<typeof countDeliveries>>;
  /** Destinations that something can be sent to. */
  readonly targets: readonly string[];
  /** Why nothing could be listed. */
  readonly refused: string | null;
  /** The result of the last action. */
  readonly notice: Piece;
}

/** Renders what has not arrived, and a form to do something about it. */
export function deliveriesPage(page: DeliveriesPage): Html {
  const { deliveries, narrowed, refused } = page;
  return html`${head('Deliveries', { beside: narrowed.state === undefined ? 'what has not arrived' : null })}
    ${page.notice} ${choices('Only', choicesOf(page))} ${refused !== null && notice('bad', refused)}
    <form method="post" action="${to`/deliveries/plan`}" class="panel outbox">
      ${Object.entries(narrowed).map(
        ([name, value]) =>
          value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      ${
        deliveries.length === 0
          ? nothing(page)
          : html`${bar(page)}
              <ul>
                ${deliveries.map((one) => row(one, page.look))}
              </ul>`
      }
    </form>
    ${older(page)}`;
}

/** Makes the choices: how they stand, where they go, and of which message they are. */
function choicesOf({ narrowed, counts, look }: DeliveriesPage): readonly Choice[] {
  const { state: chosen, destination: meant, event } = narrowed;
  const labelled = (label: Piece, among: DeliveriesPage['counts']): Html =>
    html`${label} <span class="num faint">${number(look, total(among))}</span>`;
  const states = DELIVERY_STATES.filter((state) => !isEnded(state)).flatMap((state): Choice[] => {
    const among = counts.filter((one) => one.state === state);
    if (state === 'sending' && among.length === 0 && chosen !== state) return [];
    const address = listAddress({ ...narrowed, state });
    return [{ label: labelled(stateWord(state), among), on: chosen === state, address }];
  });
  const names = new Set([
    ...counts.map(({ destination }) => destination),
    ...(meant === undefined ? [] : [meant]),
  ]);
  return [
    ...(event === undefined
      ? []
      : [
          {
            label: html`of one message <span aria-hidden="true">×</span
              ><span class="visually-hidden">take away</span>`,
            on: true,
            address: listAddress({ ...narrowed, event: undefined }),
          },
        ]),
    {
      label: event === undefined ? labelled('not arrived', counts) : 'all',
      on: chosen === undefined,
      address: listAddress({ ...narrowed, state: undefined }),
    },
    ...states,
    {
      ...{ label: stateWord('delivered'), on: chosen === 'delivered' },
      address: listAddress({ ...narrowed, state: 'delivered' }),
    },
    ...[...names].map((name) => ({
      label: labelled(
        html`→ <bdi>${name}</bdi>`,
        counts.filter(({ destination }) => destination === name),
      ),
      on: name === meant,
      address: listAddress({ ...narrowed, destination: name === meant ? undefined : name }),
    })),
  ];
}

function total(counts: DeliveriesPage['counts']): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Renders what can be done: about those that are ticked, or about all. What will happen is said, and asked, before. */
function bar({ narrowed: { state }, targets }: DeliveriesPage): Html {
  const possible = DELIVERY_ACTIONS.filter(
    (action) => action !== 'resend' && (state === undefined || STATES_OF_ACTION[action].includes(state)),
  );
  return html`<div class="bar">
    <label class="all"
      ><input type="checkbox" name="all" value="1" /> All that the filter shows, on all pages</label
    >
    <div class="inline">
      ${possible.map(
        (action) =>
          html`<button name="action" value="${action}" class="${action === 'drop' ? 'danger' : ''}">
            ${ACTION_WORDS[action]}
          </button>`,
      )}
    </div>
    <div class="inline">
      <label
        ><span class="visually-hidden">Send again to</span
        ><select name="to">
          <option value="">To where it went</option>
          ${targets.map((name) => html`<option value="${name}">To ${name}</option>`)}
        </select></label
      >
      <button name="action" value="resend">${ACTION_WORDS.resend}</button>
    </div>
  </div>`;
}

function row(delivery: ShownDelivery, look: Look): Html {
  const { id, event, kind, destination, state, created_at } = delivery;
  const place = placeName(delivery);
  return html`<li id="row-${id}">
    <label class="tick"
      ><input type="checkbox" name="ids" value="${id}" /><span class="visually-hidden"
        >${KIND_WORDS[kind].one} of ${place} to ${destination}, ${stateWord(state)}, ${id}</span
      ></label
    >
    <div class="what">
      <div class="from">
        <span
          ><a href="${to`/messages/${event}`}">${KIND_WORDS[kind].one}</a> →
          <bdi class="who">${destination}</bdi></span
        >
        ${deliveryMark(state)}
      </div>
      <div class="soft how-it-stands">${standing(delivery, look)}</div>
    </div>
    <div class="act faint">${ago(look, created_at)}</div>
  </li>`;
}

function standing(delivery: ShownDelivery, look: Look): Piece {
  const { state, attempts, problem, due, rule, possibly_repeated: isRepeated } = delivery;
  const parts: readonly Piece[] = [
    placeName(delivery),
    attempts > 0 && (attempts === 1 ? '1 attempt' : `${number(look, attempts)} attempts`),
    problem !== null && html`<bdi>${problem}</bdi>`,
    isWaiting(state) && millis(due) > look.now && html`next ${time(look, due, 'second')}`,
    rule !== null && html`by the rule <bdi>${rule}</bdi>`,
    isRepeated && 'may have arrived twice',
  ];
  return parts.filter((part) => part !== false).map((part, at) => html`${at > 0 && ' · '}${part}`);
}

function nothing({ narrowed, refused }: DeliveriesPage): Html {
  if (refused !== null) return empty('Nothing was looked for.');
  const isNarrowed = Object.values(narrowed).some((one) => one !== undefined);
  return isNarrowed
    ? empty(
        'There is no such delivery.',
        html`<a href="${to`/deliveries`}">Show all that has not arrived</a>`,
      )
    : empty('Everything has arrived.');
}

function older({ narrowed, next, isFirst }: DeliveriesPage): Piece {
  if (next === null && isFirst) return null;
  const list = listAddress(narrowed);
  return html`<nav class="pages" aria-label="Further deliveries">
    ${!isFirst && html`<a class="button" href="${list}">Newest</a>`}
    ${next !== null && html`<a class="button" href="${list.with({ cursor: next })}">Older</a>`}
  </nav>`;
}
