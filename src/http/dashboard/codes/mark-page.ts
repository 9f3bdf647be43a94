import { placeName } from '../../../domain/port.ts';
import { html, to, type Html } from '../../html.ts';
import { head } from '../elements.ts';
import { ago, type Look } from '../look.ts';
import type { PlainSms } from './code-rows.ts';
import { markForm } from './mark-form.ts';

/** The contents of the page on which one marks the code of an SMS. */
export interface MarkPage {
  readonly look: Look;
  readonly sms: PlainSms;
  /** The parts of the text that look like a code. */
  readonly candidates: Parameters<typeof markForm>[2]['candidates'];
}

/** Asks which part of an SMS is its code. */
export function markPage({ look, sms, candidates }: MarkPage): Html {
  const { id, sender, text, received_at } = sms;
  return html`${head('Which part is the code?', {
      beside: html`<bdi>${sender}</bdi> · ${placeName(sms)} · ${ago(look, received_at)}`,
      end: html`<a class="button" href="${to`/codes`}">Leave it</a>`,
    })}
    <div class="panel pad">
      <p class="sms" dir="auto">${text}</p>
      ${markForm(id, text, { candidates }, 'codes')}
    </div>`;
}
