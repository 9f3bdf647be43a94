import { z } from 'zod';
import { MINUTE } from '../../../domain/time.ts';
import { expectCode, listExpectations, withdrawExpectation } from '../../../operations/codes/expectations.ts';
import { listWaits } from '../../../operations/codes/waits.ts';
import { doesUnnoticed, type Visit } from '../section.ts';
import { addressOf } from './filter.ts';
import type { OwnSims } from './receiving.ts';
import type { Waiting } from './wait-panel.ts';

/** Time for which somebody waits at a SIM. */
const WAIT = 10 * MINUTE;

const sim = z.string().min(1).max(200);

/** Begins and ends the wait for the next code of a SIM. */
export const WAIT_ROUTES = [
  doesUnnoticed('/codes/waits', async (visit) => {
    const meant = visit.form(z.object({ sim }));
    await expectCode(visit.context, visit.principal, { ...meant, within: WAIT, exclusive: false });
    return { see: addressOf(meant) };
  }),
  doesUnnoticed('/codes/waits/:id/end', async (visit) => {
    const { id } = visit.params(z.object({ id: z.string().max(20) }));
    await withdrawExpectation(visit.context, visit.principal, { id });
    return { see: addressOf(visit.form(z.object({ sim: sim.optional() }))) };
  }),
];

/** Finds at which SIMs one may wait, and who waits. */
export async function waitingOf(
  { context, principal }: Visit,
  sims: OwnSims,
  chosen: string | undefined,
): Promise<Waiting> {
  return { sims: named(sims), chosen, waits: await listWaits(context, principal, {}) };
}

/** Finds the codes that the reader had waited for. */
export async function awaitedBy({ context, principal }: Visit): Promise<ReadonlySet<string>> {
  const mine = await listExpectations(context, principal, {});
  return new Set(mine.flatMap(({ event }) => event ?? []));
}

/** Lists the SIMs that have a name, once each. */
function named(sims: OwnSims): Waiting['sims'] {
  const all = sims.flatMap(({ name, number }) => (name === null ? [] : [{ name, number }]));
  return [...new Map(all.map((one) => [one.name, one])).values()].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}
