import { z } from 'zod';
import type { Millis } from '../../../domain/time.ts';
import type { Connection } from '../connection/database.ts';

/** Gateways that are read, and put off, together: a report of one of them waits for that. */
const TOGETHER = 500;

const lookRow = z.object({ gateway: z.string(), at: z.number(), due: z.number().nullable() });

const NEXT = `SELECT gateway, at, due_at AS due FROM (
    SELECT gateway, at FROM looks WHERE at <= $1 AND (at, gateway) > ($2, $3) ORDER BY at, gateway LIMIT ${TOGETHER}
  ) AS reached LEFT JOIN gateways ON name = gateway ORDER BY at, gateway`;
/** Whoever changes a row of `looks` has its gateway locked; one that is being decided on is left for the next time. */
const PUT_OFF = `WITH later AS MATERIALIZED (
    SELECT name, due_at FROM gateways WHERE name = ANY($2) AND (due_at > $1 OR due_at IS NULL)
    ORDER BY name FOR NO KEY UPDATE SKIP LOCKED
  ), without AS (DELETE FROM looks USING later WHERE gateway = name AND due_at IS NULL)
  UPDATE looks SET at = due_at FROM later WHERE gateway = ANY($2) AND gateway = name AND due_at IS NOT NULL`;

/**
 * Lists the gateways whose time has come. Those are found that were to be looked at by now at some time; of these, the ones
 * that have reported since are put off until their time is.
 */
export async function gatewaysDue(database: Connection, now: Millis): Promise<string[]> {
  const due: string[] = [];
  let last = { at: 0, gateway: '' };
  for (;;) {
    const page = await database.rows(lookRow, NEXT, [now, last.at, last.gateway]);
    const later: string[] = [];
    for (const { gateway, due: at } of page) (at === null || at > now ? later : due).push(gateway);
    if (later.length > 0) await database.run(PUT_OFF, [now, later]);
    last = page.at(-1) ?? last;
    if (page.length < TOGETHER) return due;
  }
}
