import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { HOUR, SECOND } from '../../domain/time.ts';
import { latencyQuantile, type Traffic } from '../../domain/traffic.ts';
import { isoTime } from '../../render/local-time.ts';
import type { StoreContext } from '../context.ts';
import { isoMoment, list, moment } from '../fields.ts';
import { useCase } from '../use-case.ts';

/** Series that there are. */
export const SERIES = ['sms', 'codes', 'delivered', 'latency'] as const;
type Series = (typeof SERIES)[number];

/** The most points of a series. */
const MOST_POINTS = 1_000;

const point = z.object({
  /** The beginning of its step. */
  at: isoMoment,
  sms: z.number().optional(),
  /** SMS that hold a code. */
  codes: z.number().optional(),
  /** Messages that arrived in a chat, or wherever they went. */
  delivered: z.number().optional(),
  /** Seconds from report to chat in which half, and 95 of 100, had arrived; null: nothing did. What was to wait does not count. */
  latency: z.object({ p50: z.number().nullable(), p95: z.number().nullable() }).optional(),
});
type Point = z.output<typeof point>;

/** Counts what came and what was delivered, step by step, up to now. */
export const showStats = useCase({
  role: 'monitor',
  input: z.object({
    series: list(z.enum(SERIES)),
    /** The steps begin at the hour that it is in. */
    since: moment,
    /** Whole hours, in milliseconds. */
    step: z.number(),
  }),
  result: z.object({
    /** In seconds. */
    step: z.number(),
    /** The oldest first; the last one is not over yet. */
    points: list(point),
  }),
  run: async ({ store, clock }: StoreContext, { scope }, { series, since: from, step }) => {
    const since = Math.floor(from / HOUR) * HOUR;
    const steps = Math.max(1, Math.ceil((clock() + 1 - since) / step));
    requireSteps(step, steps);
    const until = since + steps * step;
    const traffic = await store.reader.traffic(scope, { since, until, step });
    const found = new Map(traffic.map((one) => [one.at, one]));
    const points = Array.from({ length: steps }, (_, index) => {
      const at = since + index * step;
      return pointOf(found.get(at) ?? { at, sms: 0, codes: 0, delivered: 0, latencies: [] }, series);
    });
    return { step: step / SECOND, points };
  },
});

/** @throws Refusal (`invalid`) for steps that are not counted, or too many of them */
function requireSteps(step: number, steps: number): void {
  if (step < HOUR || step % HOUR !== 0)
    throw new Refusal('invalid', [{ field: 'step', message: 'must be whole hours: 1h, 24h, 7d' }]);
  if (steps <= MOST_POINTS) return;
  const message = `makes ${steps} points, and there may be ${MOST_POINTS}: take longer steps, or a later "since"`;
  throw new Refusal('invalid', [{ field: 'step', message }]);
}

function pointOf({ at, sms, codes, delivered, latencies }: Traffic, series: readonly Series[]): Point {
  const latency = { p50: latencyQuantile(latencies, 0.5), p95: latencyQuantile(latencies, 0.95) };
  const all: Required<Omit<Point, 'at'>> = { sms, codes, delivered, latency };
  const chosen = Object.fromEntries(series.map((name) => [name, all[name]]));
  return { at: isoTime(at), ...chosen };
}
