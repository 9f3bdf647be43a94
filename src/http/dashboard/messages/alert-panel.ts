import { SIMWIRE } from '../../../domain/fault.ts';
import { MINUTE } from '../../../domain/time.ts';
import { listAlerts } from '../../../operations/alerts/list.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import { html, to, type Html } from '../../html.ts';
import { alertLine } from '../alerts/alert-line.ts';
import { panel } from '../elements.ts';
import { millis, type Look } from '../look.ts';
import type { Visit } from '../section.ts';
import type { PageEvent } from './event.ts';

/** The most alerts that are shown. */
const MOST = 10;
/** An alert may have ended a moment before it was notified. */
const BEFORE = MINUTE;

/** Finds the alerts that a message is about, as they stand, or ended since. */
export async function alertsOf(
  { context, principal }: Visit,
  event: PageEvent & { readonly event: 'alert' },
): Promise<readonly ShownAlert[]> {
  const { gateway, condition, state, ports, received_at } = event;
  const since = millis(received_at) - BEFORE;
  const place = gateway === SIMWIRE ? {} : { gateway };
  const { alerts, recent } = await listAlerts(context, principal, { since, ...place });
  return [...alerts, ...recent].filter(
    (one) =>
      one.gateway === gateway &&
      // A summary is about whatever was wrong at the first look.
      (state === 'summary' || one.condition === condition) &&
      (one.port === null ? ports.length === 0 : ports.includes(one.port)),
  );
}

/** Says how the alerts stand that a message is about, with the way to each: there somebody sees to it. */
export function alertPanel(alerts: readonly ShownAlert[], look: Look): Html {
  return panel(
    'How it stands',
    alerts.length === 0
      ? html`<p class="soft">It is over.</p>`
      : html`<ul class="listed">
            ${alerts.slice(0, MOST).map((one) => html`<li>${alertLine(one, look)}</li>`)}
          </ul>
          ${alerts.length > MOST && html`<p><a href="${to`/alerts`}">All alerts</a></p>`}`,
  );
}
