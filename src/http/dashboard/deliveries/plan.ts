import type { orderDeliveries } from '../../../operations/deliveries/bulk.ts';
import type { DELIVERY_ACTIONS } from '../../../operations/deliveries/orders.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, notice, question, refusal } from '../elements.ts';
import { number, type Look } from '../look.ts';
import { listAddress, type Narrowed } from './filter.ts';

type Action = (typeof DELIVERY_ACTIONS)[number];
type Answer = Awaited<ReturnType<typeof orderDeliveries>>;

/** The question before an action. */
export interface PlanPage {
  readonly look: Look;
  readonly action: Action;
  /** The destination of what is sent again; absent: the one that it went to. */
  readonly destination: string | undefined;
  readonly narrowed: Narrowed;
  /** Number of those that were ticked; null: all that the list shows are meant. */
  readonly ticked: number | null;
  /** The answer of the dry run; null: nothing was chosen. */
  readonly planned: Answer | null;
}

/** The actions, as buttons say them. */
export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  retry: 'Retry',
  release: 'Release',
  drop: 'Drop',
  resend: 'Send again',
};

/** The words for the effect of each action, before it and after it. */
const ACTIONS: Readonly<Record<Action, { done: string; leads: string }>> = {
  retry: { done: 'Tried again', leads: 'Each is tried again at once.' },
  release: { done: 'Released', leads: 'Each is sent, whatever it was held for.' },
  drop: {
    done: 'Dropped',
    leads: 'Each is given up for good and will not arrive. Its message stays in the list of messages.',
  },
  resend: { done: 'Sent again', leads: 'Each goes out as a new message, marked as sent again' },
};

/** Renders what will happen, and asks whether it is meant. */
export function planPage(page: PlanPage): Html {
  const { look, action, narrowed, ticked, planned } = page;
  const back = listAddress(narrowed);
  if (planned === null || !('matched' in planned))
    return refusal('invalid', 'Nothing is ticked. Tick some deliveries, or all that the list shows.', back);
  const { matched, more, token } = planned;
  const ask = ACTION_WORDS[action];
  if (matched === 0) return refusal('conflict', `${ask}: none of these can be, as they stand now.`, back);
  const title = `${ask}: ${counted(matched, look)}?`;
  const left = ticked === null ? 0 : ticked - matched;
  const words = html`${leadsTo(page)}
  ${left > 0 && html`<br />${counted(left, look)} of those ticked cannot be, as they stand now, and are left as they are.`}
  ${more && html`<br />There are more: these are the oldest. Do it again for the others.`}`;
  const confirm = button(ask, to`/deliveries/carry-out`, {
    fields: { ...narrowed, action, token },
    look: action === 'drop' ? 'danger' : 'main',
  });
  return question(title, words, confirm, back);
}

function leadsTo({ action, destination }: PlanPage): Piece {
  const { leads } = ACTIONS[action];
  if (action !== 'resend') return leads;
  return html`${leads},
  ${destination === undefined ? 'to where it went.' : html`to <bdi>${destination}</bdi>.`}`;
}

function counted(count: number, look: Look): string {
  return count === 1 ? '1 delivery' : `${number(look, count)} deliveries`;
}

/** Says what was done, above the list. */
export function said(
  action: Action,
  { done, skipped }: { readonly done: number; readonly skipped: number },
  look: Look,
): Html {
  const changed = skipped > 0 && ` ${counted(skipped, look)} had changed since, and stayed as they were.`;
  return notice(done > 0 ? 'ok' : 'warn', [`${ACTIONS[action].done}: ${counted(done, look)}.`, changed]);
}
