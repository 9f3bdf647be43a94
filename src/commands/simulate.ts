import { setTimeout as delay } from 'node:timers/promises';
import { rate as readRate } from '../config/schema/duration.ts';
import { SECOND } from '../domain/time.ts';
import { createSimulatedGateway } from '../simulator/gateway.ts';
import { simulate, type Answer, type Tally } from '../simulator/simulator.ts';
import { createProgress } from './terminal/progress.ts';
import { adviceOnAnswer } from './simulate-advice.ts';
import { CommandError, EXIT, print, printNote, type ExitCode } from './terminal/terminal.ts';
import { terminated } from './terminal/terminated.ts';

/** The gateway to simulate, as the shell gave it. */
export interface SimulateOptions {
  readonly url: string;
  readonly ports: string;
  readonly slots: string;
  readonly rate: string;
  readonly faults?: boolean;
  readonly seed: string;
}

/**
 * `simwire simulate`: plays a gateway until Ctrl-C, then says how its reports were answered; exit 1 if any was lost. What
 * goes wrong is said at once, and again only after something else.
 */
export async function simulateGateway(options: SimulateOptions): Promise<ExitCode> {
  if (!/^https?:\/\/./.test(options.url))
    throw new CommandError('--url must be http://HOST:PORT/report/GATEWAY/TOKEN');
  const stopping = new AbortController();
  void terminated().then(() => {
    stopping.abort();
  });
  const progress = createProgress();
  let printed: string | null = null;
  const tally = await play(options, stopping.signal, (answer, soFar) => {
    const advice = adviceOnAnswer(answer, options.url);
    if (advice !== null && advice !== printed) {
      progress.end();
      printNote(advice);
    }
    printed = advice;
    progress.show(`${soFar.reports} reports, ${soFar.lost} lost; Ctrl-C ends it`);
  });
  progress.end();
  const answers = Object.entries(tally.answers).map(([status, count]) => `${count} × ${status}`);
  print(
    `${tally.reports} reports: ${answers.join(', ') || 'no answer'}; ` +
      `${tally.refused} without an answer, ${tally.repeats} repeated after a 503, ${tally.lost} lost`,
  );
  return tally.lost > 0 ? EXIT.no : EXIT.fine;
}

/** Plays a gateway until the signal fires. */
export function play(
  options: SimulateOptions,
  signal: AbortSignal,
  onAnswer: (answer: Answer, tally: Readonly<Tally>) => void = () => undefined,
): Promise<Readonly<Tally>> {
  const clock = () => Date.now();
  const gateway = createSimulatedGateway({
    ports: numberOf('--ports', options.ports, 64),
    slots: numberOf('--slots', options.slots, 32),
    seed: numberOf('--seed', options.seed, Number.MAX_SAFE_INTEGER),
    faults: options.faults === true,
    clock,
  });
  return simulate({
    gateway,
    url: options.url,
    rate: perSecond(options.rate),
    signal,
    clock,
    onAnswer,
    fetch,
    sleep: (duration, until) => delay(duration, undefined, { signal: until }).catch(() => undefined),
  });
}

function numberOf(option: string, written: string, most: number): number {
  const value = /^\d+$/.test(written) ? Number(written) : 0;
  if (value < 1 || value > most) throw new CommandError(`${option} must be a number from 1 to ${most}`);
  return value;
}

function perSecond(written: string): number {
  const { success, data } = readRate.safeParse(written);
  if (!success) throw new CommandError('--rate must be a rate such as 2/s or 30/m');
  return (data.count * SECOND) / data.per;
}
