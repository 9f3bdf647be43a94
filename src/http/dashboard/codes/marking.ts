import { z } from 'zod';
import { Refusal } from '../../../domain/refusal.ts';
import { promoteCode } from '../../../operations/codes/promote.ts';
import { getEvent, whyEvent } from '../../../operations/events/detail.ts';
import { to } from '../../html.ts';
import { doesUnnoticed, shows, type Page, type Visit } from '../section.ts';
import { plainSms } from './code-rows.ts';
import { MARKED_FROM } from './mark-form.ts';
import { markPage } from './mark-page.ts';

const one = z.object({ event: z.string().max(20) });
const marked = z.object({ code: z.string().min(1).max(200), from: z.enum(MARKED_FROM).default('codes') });
const withoutCode = plainSms.extend({ event: z.literal('sms'), code: z.null(), pickup: z.null() });

/** Makes a part of an SMS its code: asks which, and does it. */
export const MARK_ROUTES = [
  shows('/codes/:event', page),
  doesUnnoticed('/codes/:event/promote', async (visit) => {
    const { event } = visit.params(one);
    const { code, from } = visit.form(marked);
    await promoteCode(visit.context, visit.principal, { event, code });
    return { see: from === 'message' ? to`/messages/${event}` : to`/codes` };
  }),
];

async function page({ context, principal, look, params }: Visit): Promise<Page> {
  const { event: id } = params(one);
  const [detail, { code }] = await Promise.all([
    getEvent(context, principal, { id }),
    whyEvent(context, principal, { id }),
  ]);
  const { data: sms } = withoutCode.safeParse(detail);
  if (sms === undefined || code === null)
    throw new Refusal('conflict', 'This message has a code already, or is none in which one could stand.');
  const main = markPage({ look, sms, candidates: code.candidates });
  return { title: 'Which part is the code?', main, reload: 'never' };
}
