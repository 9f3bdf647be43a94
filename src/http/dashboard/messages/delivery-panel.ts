import type { ShownDeliveryDetail } from '../../../operations/deliveries/list.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { deliveryMark } from '../delivery-state.ts';
import { panel } from '../elements.ts';
import { millis, number, passed, time, type Look } from '../look.ts';

type Attempt = ShownDeliveryDetail['tried'][number];

const OUTCOMES: Readonly<Record<Attempt['outcome'], string>> = {
  delivered: 'delivered',
  transient: 'failed',
  limited: 'asked to wait',
  refused: 'refused',
  broken: 'the destination does not work',
};

/** Renders where a message went, and every attempt on the way. */
export function deliveryPanel(sent: readonly ShownDeliveryDetail[], look: Look, mayOrder: boolean): Html {
  const [first] = sent;
  if (!first) return panel('Deliveries', html`<p class="soft">It went to nobody.</p>`);
  return panel(
    'Deliveries',
    html`<ul class="deliveries">
        ${sent.map((one) => deliveryItem(one, look))}
      </ul>
      ${
        mayOrder &&
        html`<p class="more">
          <a class="button" href="${to`/deliveries`.with({ event: first.event })}"
            >Retry, drop or send elsewhere</a
          >
        </p>`
      }`,
    '',
  );
}

function deliveryItem(delivery: ShownDeliveryDetail, look: Look): Html {
  const { id, destination, state, rule, tried, settled_at, created_at } = delivery;
  const after = settled_at === null ? null : millis(settled_at) - millis(created_at);
  return html`<li id="delivery-${id}">
    <div class="from">
      <bdi class="who">${destination}</bdi> ${deliveryMark(state)}
      ${remarks(delivery, look).map((remark) => html`<span class="soft">${remark}</span>`)}
      ${after !== null && html`<span class="end num soft">after ${lasted(after, look)}</span>`}
    </div>
    ${rule !== null && html`<div class="faint">by the rule <bdi>${rule}</bdi></div>`}
    ${
      tried.length > 0 &&
      html`<ol class="attempts">
        ${tried.map((one) => attempt(one, look))}
      </ol>`
    }
  </li>`;
}

function remarks(delivery: ShownDeliveryDetail, look: Look): Piece[] {
  const { state, due, moved_from, replayed, possibly_repeated, collected_until, priority } = delivery;
  const isOpen = state === 'pending' || state === 'retrying';
  const isCollected = isOpen && collected_until !== null;
  return [
    isCollected && html`collected with others until ${time(look, collected_until)}`,
    isOpen && !isCollected && millis(due) > look.now && html`next attempt ${time(look, due, 'second')}`,
    moved_from !== null && html`in place of <bdi>${moved_from}</bdi>`,
    replayed && 'sent again',
    possibly_repeated && 'may have arrived twice',
    priority !== 'normal' && `${priority} priority`,
  ].filter((remark) => remark !== false);
}

function attempt({ at, outcome, reason, delay }: Attempt, look: Look): Html {
  return html`<li>
    <span class="num faint">${time(look, at, 'second')}</span> ${OUTCOMES[outcome]}${
      reason !== null && html`: <bdi>${reason}</bdi>`
    }${delay !== null && html` <span class="soft">next after ${lasted(delay * 1_000, look)}</span>`}
  </li>`;
}

/** Writes a length of time, a short one with its fractions. */
function lasted(milliseconds: number, look: Look): string {
  if (milliseconds >= 10_000) return passed(milliseconds);
  return `${number(look, milliseconds / 1_000, { maximumSignificantDigits: 2 })} s`;
}
