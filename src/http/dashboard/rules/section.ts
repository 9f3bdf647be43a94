import { z } from 'zod';
import { Refusal } from '../../../domain/refusal.ts';
import { explain } from '../../../operations/rules/explain.ts';
import { listRules } from '../../../operations/rules/list.ts';
import { testEntryOf } from '../../../operations/rules/test-entry.ts';
import { to } from '../../html.ts';
import { doesUnnoticed, shows, type Page, type Section, type Visit } from '../section.ts';
import { rulesPage, type Tested, type Written } from './rules-page.ts';

/** A field that may have been left empty. */
const optional = z
  .string()
  .max(10_000)
  .transform((written) => (written.trim() === '' ? undefined : written));

const form = z.object({
  gateway: z.string().max(200),
  port: optional.optional(),
  sender: optional.optional(),
  text: optional.optional(),
  report: z
    .string()
    .max(100_000)
    .transform((written) => (written.trim() === '' ? undefined : written))
    .optional(),
});

/** The routing: the rules in their order, and what they would do with an SMS. */
export const RULES: Section = {
  title: 'Rules',
  address: to`/rules`,
  role: listRules.role,
  everywhere: true,
  routes: [
    shows('/rules', (visit) => page(visit, null, null)),
    doesUnnoticed('/rules', async (visit) => {
      const written = visit.form(form);
      return { ...(await page(visit, written, await test(visit, written))), reload: 'never' };
    }),
  ],
};

async function test({ context, principal }: Visit, written: Written): Promise<Tested> {
  const { gateway, text = '', sender, port, report } = written;
  const what =
    report === undefined
      ? { text, ...(sender !== undefined && { sender }), ...(port !== undefined && { port }) }
      : { report: Buffer.from(report) };
  try {
    const { events, quarantined } = await explain(context, principal, { gateway, what });
    const [only] = events;
    const entry = report === undefined && only ? testEntryOf({ gateway, port, sender, text }, only) : null;
    return { events, quarantined, entry, refused: null };
  } catch (error) {
    // What is wrong with it stands beside what was written, which is not lost.
    if (!(error instanceof Refusal)) throw error;
    return { events: [], quarantined: [], entry: null, refused: error.message };
  }
}

async function page(visit: Visit, written: Written | null, tested: Tested | null): Promise<Page> {
  const { context, principal, look } = visit;
  const rules = await listRules(context, principal, {});
  const { gateways, destinations } = context.config;
  const services = Object.fromEntries(Object.entries(destinations).map(([name, { type }]) => [name, type]));
  const main = rulesPage({ look, rules, gateways: Object.keys(gateways), services, written, tested });
  return { title: 'Rules', main, hasFields: true };
}
