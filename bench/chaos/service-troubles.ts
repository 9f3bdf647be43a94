import type { Failure } from '../../test/fakes/loopback.ts';
import { holds } from './holds.ts';
import type { Chance } from './random.ts';
import type { Services } from './services.ts';
import type { Place } from './troubles.ts';

/** A service as troubles see it: any of the fakes. */
interface Service {
  readonly messages: readonly unknown[];
  readonly requests: () => number;
  failNext(count: number, failure: Failure): void;
}

interface Kind {
  readonly failure: (chance: Chance) => Failure;
  /** So many requests in a row fail at most: fewer than after which a message steps behind the next one. */
  readonly most: number;
}

/** What a service may do to requests. What is answered late was taken at once: else it could come after its own repeat. */
const QUICK: Readonly<Record<string, Kind>> = {
  '429': { failure: () => tooMany(1), most: 2 },
  '5xx': {
    failure: (chance) =>
      chance.pick([{ status: 500 }, { status: 502 }, { status: 503 }, { status: 504, taken: true }]),
    most: 3,
  },
  stall: { failure: (chance) => ({ delayMs: chance.between(100, 1_000), taken: true }), most: 3 },
  reset: { failure: () => ({ reset: true }), most: 3 },
  'reset after it was taken': { failure: () => ({ reset: true, taken: true }), most: 2 },
};
/** What takes too long for a short run: a ban, and a silence; the relay waits 15 s for an answer. */
const SLOW: Readonly<Record<string, Kind>> = {
  'a ban': { failure: (chance) => tooMany(Math.ceil(chance.between(4, 12))), most: 1 },
  'no answer': { failure: (chance) => ({ hang: true, taken: chance.next() < 0.5 }), most: 1 },
};
const LONG_RUN = 30;

/** Returns the kinds of trouble that each service makes in a run of so many seconds. */
export function serviceTroubles(
  { webhook, telegram, slack }: Pick<Services, 'webhook' | 'telegram' | 'slack'>,
  seconds: number,
): Readonly<Record<string, Place>> {
  return {
    webhook: troublesOf(webhook, seconds),
    Telegram: troublesOf(telegram, seconds),
    Slack: troublesOf(slack, seconds),
  };
}

function troublesOf(service: Service, seconds: number): Place {
  const kinds = seconds < LONG_RUN ? QUICK : { ...QUICK, ...SLOW };
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      (chance, isOver) => disturb(service, kind, chance, isOver),
    ]),
  );
}

/**
 * Lets requests fail until they did, and then one get through, so that failures never come without end.
 *
 * @param isOver whether the run has ended
 * @returns whether they failed before that
 */
async function disturb(
  service: Service,
  { failure, most }: Kind,
  chance: Chance,
  isOver: () => boolean,
): Promise<boolean> {
  const failures = Math.ceil(chance.between(0, most));
  const requests = service.requests() + failures;
  service.failNext(failures, failure(chance));
  const felt = await holds(() => service.requests() >= requests, isOver);
  const taken = service.messages.length;
  await holds(() => service.messages.length > taken, isOver);
  return felt;
}

/** Makes a pause that every service may ask for, each in its own way. */
function tooMany(seconds: number): Failure {
  const parameters = { retry_after: seconds };
  return {
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: JSON.stringify({ ok: false, error_code: 429, description: 'Too Many Requests', parameters }),
  };
}
