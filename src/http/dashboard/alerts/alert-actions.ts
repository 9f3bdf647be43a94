import { placeName } from '../../../domain/port.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button } from '../elements.ts';

/** The page to which one goes on after an action: in the list an action is one button. */
export type From = 'list' | 'alert';

/** Renders what may be done about an alert. */
export function alertActions(alert: ShownAlert, from: From): Piece {
  const { id, state, condition, acknowledged, gateway, port } = alert;
  if (state === 'resolved') return null;
  const about = `${say(`title_${condition}`)}, ${placeName(alert)}`;
  const act = { fields: { from }, about };
  return html`<div class="actions">
    ${condition === 'sim_changed' && button('The new SIM is right', to`/alerts/${id}/confirm`, act)}
    ${condition === 'gateway_changed' && button('The new gateway is right', to`/alerts/${id}/confirm`, act)}
    ${
      acknowledged !== null
        ? button('Take back', to`/alerts/${id}/unacknowledge`, act)
        : from === 'list'
          ? button('Acknowledge', to`/alerts/${id}/acknowledge`, act)
          : acknowledgeForm(id)
    }
    <a class="button" href="${to`/silences/new`.with({ gateway, port, condition })}"
      >Silence…<span class="visually-hidden"> ${about}</span></a
    >
  </div>`;
}

/** Renders the form by which somebody says that they see to it, and why or how. */
function acknowledgeForm(id: string): Html {
  return html`<form class="inline" method="post" action="${to`/alerts/${id}/acknowledge`}">
    <input type="hidden" name="from" value="alert" />
    <input name="comment" placeholder="Comment, if any" aria-label="Comment" maxlength="1000" />
    <button class="main">Acknowledge</button>
  </form>`;
}
