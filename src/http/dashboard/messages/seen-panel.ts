import type { AuditAction } from '../../../domain/audit.ts';
import type { whoSaw } from '../../../operations/people/audit.ts';
import { html, type Html, type Piece } from '../../html.ts';
import { panel } from '../elements.ts';
import { millis, time, type Look } from '../look.ts';
import { personName } from '../names.ts';

type Seen = Awaited<ReturnType<typeof whoSaw>>;

/** Words for the deeds that the audit has of a message, after a name. */
const DEEDS: Partial<Record<AuditAction, string>> = {
  see: 'looked at it',
  reveal: 'uncovered it',
  claim: 'took the code',
  release_claim: 'gave the code back',
  promote: 'marked the code',
  retry: 'had it tried again',
  release: 'released it',
  drop: 'gave it up',
  resend: 'sent it again',
};

/** Renders who saw a message, the latest first: people and programs, and the chats in which it stands. */
export function seenPanel({ people, destinations }: Seen, look: Look): Html {
  const deeds = new Map<string, { at: string; who: Piece; did: string; times: number }>();
  for (const { actor, action, at } of people) {
    const key = `${action} ${actor}`;
    const known = deeds.get(key);
    if (known) known.times++;
    else {
      const did = DEEDS[action] ?? action.replaceAll('_', ' ');
      deeds.set(key, { at, who: html`<bdi>${personName(actor)}</bdi>`, did, times: 1 });
    }
  }
  const all = [
    ...deeds.values(),
    ...destinations.map(({ destination, at }) => ({
      ...{ at, who: html`<bdi>${destination}</bdi>`, did: 'got it', times: 1 },
    })),
  ].sort((a, b) => millis(b.at) - millis(a.at));
  return panel(
    'Who saw it',
    html`<dl class="facts">
      ${all.map(
        ({ at, who, did, times }) =>
          html`<dt class="num">${time(look, at)}</dt>
            <dd>${who} ${did}${times > 1 && `, ${times} times`}</dd>`,
      )}
    </dl>`,
  );
}
