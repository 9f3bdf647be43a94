import type { Logger } from 'pino';
import { NO_CHANGE, type Decision } from '../domain/decision.ts';
import type { ReadObservation, Reject } from '../domain/observation.ts';
import type { ReportType } from '../domain/report-type.ts';
import type { Submission } from '../domain/submission.ts';
import type { Envelope } from '../ejoin/decode.ts';
import { decidePart, type Course, type Occasion } from '../engine/decide.ts';
import { recognition } from '../engine/observe.ts';
import { startReading, type Reading, type Slice } from '../engine/read-report.ts';
import { describeError } from '../observability/log.ts';
import type { Intake, Receipt } from '../store/contract/journal.ts';
import { createTurns, type TurnSettings } from './turns.ts';

/** Number of rows read and waiting for the disk up to which further ones are begun: so many are stored in some 20 ms. */
const ROWS_IN_HAND = 400;
/** Number of rows in a slice; on a slow processor, or where they take long, as few as the second figure. */
const SLICE = 200;
const SHORT_SLICE = 50;
/** Number of characters that count as a row: a long text counts as several. */
const CHARACTERS_OF_A_ROW = 512;
/** Longest time that reports which are read at once may hold the event loop, in milliseconds. */
const AT_ONCE = 5;
/** Parsed, a body takes many times its size: larger ones than this wait until no more than a few of them are in hand. */
const LARGE_BODY = 16 * 1024;
const LARGE_BODIES = 1024 * 1024;

export interface AcceptReportParts {
  readonly log: Logger;
  readonly time: Pick<TurnSettings, 'clock' | 'afterOthers'>;
  /** Decides and stores one slice. */
  readonly commit: (
    gateway: string,
    work: (occasion: Occasion) => Decision,
    rest: Pick<Intake, 'keys' | 'rejects' | 'envelope' | 'submission'>,
  ) => Promise<Receipt>;
}

/** The result of a report, all of which is stored. */
export interface Accepted {
  readonly stored: number;
  readonly quarantined: number;
  /** The types of the reports in it. */
  readonly types: readonly ReportType[];
  /** First part that went into quarantine. */
  readonly reject: Reject | null;
  /** False where nothing in the report could be used. */
  readonly usable: boolean;
}

/**
 * Reads a body and stores what is in it. A long report is read and stored slice by slice, each with a commit of its own,
 * so that others have their turns in between; gateways take turns. If it breaks off, what was stored is stored: posted
 * again, its keys are known.
 *
 * @throws StoreUnavailable if a slice could not be stored
 */
export type AcceptReport = (
  gateway: string,
  body: Buffer,
  envelope: Envelope,
  submission: Submission,
) => Promise<Accepted>;

/** Creates the function that reads and stores reports, one for all gateways of a relay. */
export function createAcceptReport({ log, time, commit }: AcceptReportParts): AcceptReport {
  const rows = createTurns({ ...time, most: ROWS_IN_HAND, atOnce: AT_ONCE });
  const largeBodies = createTurns({ ...time, most: LARGE_BODIES, atOnce: Infinity });

  async function acceptSlices(
    ...[gateway, body, envelope, submission]: Parameters<AcceptReport>
  ): Promise<Accepted> {
    const read = sliceReader(body, envelope, log);
    let course: Course | null = null;
    let stored = 0;
    for (;;) {
      const { result, leave } = await rows.take(gateway, read);
      const { observations, end } = result;
      try {
        if (end === null && observations.length === 0) continue;
        const before: Course | null = course;
        const { decision, quarantined } = await commit(
          gateway,
          (occasion) => {
            if (end?.usable === false) return NO_CHANGE;
            const part = decidePart(occasion, { observations, before, last: end !== null });
            course = part.course;
            return part.decision;
          },
          {
            keys: observations.flatMap((one) => recognition(gateway, one, 0)?.key ?? []),
            rejects: end?.rejects ?? [],
            envelope,
            submission,
          },
        );
        stored += decision.events.length;
        if (end) {
          const { rejects, types, usable } = end;
          return { stored, quarantined, types, reject: rejects[0] ?? null, usable };
        }
      } finally {
        leave();
      }
    }
  }

  async function acceptLarge(...report: Parameters<AcceptReport>): Promise<Accepted> {
    const [gateway, body] = report;
    const { leave } = await largeBodies.take(gateway, () => ({ weight: body.length, result: null }));
    try {
      return await acceptSlices(...report);
    } finally {
      leave();
    }
  }

  return (...report) => {
    const [, body] = report;
    return body.length <= LARGE_BODY ? acceptSlices(...report) : acceptLarge(...report);
  };
}

/** Reads a body slice by slice. Where that throws there is a bug; the body is kept all the same. */
function sliceReader(
  body: Buffer,
  envelope: Envelope,
  log: Logger,
): (isLate: () => boolean) => { weight: number; result: Slice } {
  let reading: Reading | null = null;
  let usable = false;
  return (isLate) => {
    let weight = 0;
    try {
      reading ??= startReading(body, envelope);
      const result = reading.next((read) => {
        if (read === null) return isLate();
        weight += weightOf(read);
        return weight >= SLICE || (weight >= SHORT_SLICE && isLate());
      });
      usable ||= result.observations.length > 0;
      return { weight, result };
    } catch (error) {
      log.error({ error: describeError(error) }, 'a report could not be read');
      const reject = { raw: body.toString(), reason: 'it cannot be decoded' };
      return { weight, result: { observations: [], end: { rejects: [reject], types: [], usable } } };
    }
  };
}

function weightOf(read: ReadObservation): number {
  const text = read.kind === 'traffic' && read.draft.event === 'sms' ? read.draft.text : '';
  return 1 + Math.floor(text.length / CHARACTERS_OF_A_ROW);
}
