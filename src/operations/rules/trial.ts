import { extname } from 'node:path';
import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { Refusal, REFUSAL_KINDS } from '../../domain/refusal.ts';
import { SECOND, type Millis } from '../../domain/time.ts';
import { runInThread } from '../../runtime/thread.ts';

const PROGRAM = new URL(`./trial-program${extname(import.meta.filename)}`, import.meta.url);

/** Limits of a trial. */
const WITHIN = 30 * SECOND;
const MEMORY_MB = 512;
/** Trials at the same time; each takes a processor. */
const MOST_AT_ONCE = 2;

/** The subject of an explanation: an SMS in words, or a body as a gateway posts it. */
export type ExplainedText =
  | { readonly text: string; readonly sender?: string | undefined; readonly port?: string | undefined }
  | { readonly report: string };

/** A question about a config that is tried, or about past events: what takes long, or what somebody handed in. */
export interface Trial {
  /** The config in force. */
  readonly config: Config;
  /** A config that somebody handed in, as YAML; null: that in force is meant. */
  readonly submitted: string | null;
  readonly now: Millis;
  readonly question:
    | { readonly kind: 'explain'; readonly gateway: string; readonly what: ExplainedText }
    | { readonly kind: 'replay'; readonly since: Millis; readonly until: Millis; readonly within: number };
}

/** The answer of the thread: the result of the use case, or its refusal. */
export type TrialAnswer =
  { readonly result: unknown } | { readonly refused: Pick<Refusal, 'kind' | 'message' | 'fields'> };

const refused = z.object({
  refused: z.object({
    kind: z.enum(REFUSAL_KINDS),
    message: z.string(),
    fields: z.array(z.object({ field: z.string(), message: z.string() })),
  }),
});

const answered = z.object({ result: z.unknown() });

let running = 0;

/**
 * Answers a question in a thread of its own, so that reports go on.
 *
 * @param schema that of the result
 * @param gone aborts when whoever asked does not want the answer any more
 * @throws Refusal, also where too many are asked at once, or it takes too long
 */
export async function tryApart<Result extends z.ZodType>(
  trial: Trial,
  schema: Result,
  gone: AbortSignal,
): Promise<z.output<Result>> {
  if (running >= MOST_AT_ONCE)
    throw new Refusal('conflict', 'others try something at the moment; ask again in a few seconds');
  running++;
  try {
    const end = await runInThread(PROGRAM, trial, { within: WITHIN, gone, memory: MEMORY_MB });
    if (end === 'late') throw new Refusal('conflict', `this takes longer than ${WITHIN / SECOND} seconds`);
    if (typeof end === 'string') throw new Refusal('conflict', 'this could not be tried to its end');
    const no = refused.safeParse(end.answer);
    if (no.success) {
      const { kind, message, fields } = no.data.refused;
      throw new Refusal(kind, fields.length > 0 ? fields : message);
    }
    return schema.parse(answered.parse(end.answer).result);
  } finally {
    running--;
  }
}
