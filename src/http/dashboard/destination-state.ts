import type { ShownDestination } from '../../operations/deliveries/destinations.ts';
import { html, type Html } from '../html.ts';
import { mark, withCode } from './elements.ts';
import { time, type Look } from './look.ts';

/** Says how a destination does; if it fails: why, since when, and what to do about it. */
export function destinationState(destination: ShownDestination, look: Look): Html {
  const { working, failing_since, reason, advice } = destination;
  if (working) return mark('ok', 'works');
  return html`${mark('bad', 'fails')}
    <span class="soft"
      >${reason}${failing_since !== null && html` · since ${time(look, failing_since)}`}${advice !== null && html`<br />${withCode(advice)}`}</span
    >`;
}
