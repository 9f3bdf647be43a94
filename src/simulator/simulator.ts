import { SECOND, type Clock, type Duration } from '../domain/time.ts';
import type { SimulatedGateway } from './gateway.ts';
import type { SimulatedReport } from './wire.ts';

/** Counts of the reports so far. */
export interface Tally {
  /** Reports made; each is answered, refused or in flight. */
  reports: number;
  /** Answers by their HTTP status, those to repeated reports as well. */
  readonly answers: Record<number, number>;
  /** Connections that were refused, broke, or took too long. */
  refused: number;
  /** Repeats after a 503. */
  repeats: number;
  /** Reports that never got a 2xx: a gateway does not send them again. */
  lost: number;
}

/** One answer to a report. */
export interface Answer {
  readonly report: SimulatedReport;
  /** Its HTTP status; null: there was none. */
  readonly status: number | null;
  /** The system's code of what went wrong where there was no answer, such as `ECONNREFUSED`; null: it has none. */
  readonly trouble: string | null;
}

export interface Simulation {
  readonly gateway: SimulatedGateway;
  /** The report URL, with its token. */
  readonly url: string;
  /** Reports a second. */
  readonly rate: number;
  /** Ends the simulation: no new reports, and those in flight are awaited. */
  readonly signal: AbortSignal;
  /** Number of reports after which it ends. */
  readonly count?: number;
  readonly clock: Clock;
  readonly fetch: (
    url: string,
    init: RequestInit,
  ) => Promise<Pick<Response, 'status' | 'headers' | 'arrayBuffer'>>;
  /** Resolves after `delay`, or at once when the signal fires; never rejects. */
  readonly sleep: (delay: Duration, signal: AbortSignal) => Promise<void>;
  readonly onAnswer?: (answer: Answer, tally: Readonly<Tally>) => void;
}

const TIMEOUT: Duration = 15 * SECOND;
const MOST_IN_FLIGHT = 64;
/** Pause after a 503 without `Retry-After`. */
const DEFAULT_PAUSE: Duration = 5 * SECOND;

/**
 * Posts the reports of a simulated gateway, at a steady rate and without waiting for answers, like a real one. Errors
 * of the server are counted, and never reject. A report that gets a 503 is posted again after `Retry-After`.
 *
 * @returns the tally at the end
 */
export async function simulate(simulation: Simulation): Promise<Readonly<Tally>> {
  const { gateway, rate, signal, count = Infinity, clock, sleep } = simulation;
  const tally: Tally = { reports: 0, answers: {}, refused: 0, repeats: 0, lost: 0 };
  const inFlight = new Set<Promise<void>>();
  const start = clock();
  while (!signal.aborted && tally.reports < count) {
    const report = gateway.next();
    tally.reports++;
    const posting = deliver(report, simulation, tally).finally(() => inFlight.delete(posting));
    inFlight.add(posting);
    if (inFlight.size >= MOST_IN_FLIGHT) await Promise.race(inFlight);
    await sleep(Math.max(0, start + (tally.reports * SECOND) / rate - clock()), signal);
  }
  await Promise.all(inFlight);
  return tally;
}

async function deliver(report: SimulatedReport, simulation: Simulation, tally: Tally): Promise<void> {
  for (;;) {
    const { status, pause, trouble } = await post(report, simulation);
    if (status === null) tally.refused++;
    else tally.answers[status] = (tally.answers[status] ?? 0) + 1;
    const again = status === 503 && !simulation.signal.aborted;
    if (!again && (status === null || status < 200 || status > 299)) tally.lost++;
    simulation.onAnswer?.({ report, status, trouble }, tally);
    if (!again) return;
    await simulation.sleep(pause, simulation.signal);
    tally.repeats++;
  }
}

async function post(
  { body }: SimulatedReport,
  { url, fetch }: Simulation,
): Promise<Omit<Answer, 'report'> & { readonly pause: Duration }> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json;charset=utf-8' },
      body,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    // Read to its end, so that the connection can be used again.
    await answer.arrayBuffer();
    const pause = readPause(answer.headers.get('retry-after'));
    return { status: answer.status, trouble: null, pause };
  } catch (error) {
    return { status: null, trouble: codeOf(error), pause: DEFAULT_PAUSE };
  }
}

/** Finds the system's code of a failed request: `fetch` wraps the error that has it. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'TimeoutError') return 'ETIMEDOUT';
  const { cause = error } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : null;
}

function readPause(header: string | null): Duration {
  const seconds = Number(header ?? NaN);
  return Number.isFinite(seconds) ? Math.max(1, seconds) * SECOND : DEFAULT_PAUSE;
}
