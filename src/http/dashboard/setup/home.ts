import { z } from 'zod';
import { listDestinations } from '../../../operations/deliveries/destinations.ts';
import { listRejected, reportAccess } from '../../../operations/fleet/gateways.ts';
import { sendTest } from '../../../operations/deliveries/send-test.ts';
import { findTelegramChats } from '../../../operations/setup/telegram-chats.ts';
import { does, shows, type Page, type Visit } from '../section.ts';
import { LACKS, standingOf } from './gateway-list.ts';
import { setupPage, type SetupPage } from './setup-page.ts';

const narrowed = z.object({
  lacks: z.enum(LACKS).optional(),
  from: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
const named = z.object({ name: z.string().min(1).max(200) });
const bot = z.object({ token: z.string().trim().min(1, 'is the token that @BotFather gave').max(200) });

/** Routes of the page about all gateways and chats. */
export const HOME_ROUTES = [
  shows('/setup', (visit) => page(visit)),
  does('/setup/destinations/:name/test', async (visit) => {
    const { name: destination } = visit.params(named);
    const outcome = await sendTest(visit.context, visit.principal, { destination });
    return page(visit, { tested: { destination, outcome } });
  }),
  does('/setup/destinations/:name/chats', async (visit) => {
    const { name: destination } = visit.params(named);
    return page(visit, { seen: await findTelegramChats(visit.context, visit.principal, { destination }) });
  }),
  does('/setup/chats', async (visit) => {
    const { token } = visit.form(bot);
    return page(visit, { seen: await findTelegramChats(visit.context, visit.principal, { token }) });
  }),
];

/** @param came of a form: it is shown once, and stays until somebody goes on */
async function page(visit: Visit, came: Pick<SetupPage, 'tested' | 'seen'> = {}): Promise<Page> {
  const { context, principal, look } = visit;
  const [access, rejected, destinations] = await Promise.all([
    reportAccess(context, principal, { tokens: 'masked' }),
    listRejected(context, principal, {}),
    listDestinations(context, principal, {}),
  ]);
  const isShownOnce = Object.keys(came).length > 0;
  const { lacks = null, from } = isShownOnce ? { from: 0 } : visit.query(narrowed);
  const gateways = standingOf(access, rejected);
  return {
    title: 'Setup',
    main: setupPage({
      ...{ look, gateways, lacks, from, destinations, ...came },
      strangers: rejected.filter(({ gateway }) => gateway === null),
      hasRules: context.config.rules.length > 0,
    }),
    ...(isShownOnce && { reload: 'never' }),
  };
}
