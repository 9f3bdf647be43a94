import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { LAST_ANSWERS_WITHIN } from '../drain.ts';
import { timeout } from '../holds.ts';
import { READER, TOKENS } from './config.ts';

/** What people and programs met with that use the API by whichever instance. */
export interface Met {
  /** By event the holders of its code: those whom an answer said that they have it. */
  readonly claims: ReadonlyMap<string, ReadonlySet<string>>;
  /** Claims that were refused, as somebody else was first. */
  readonly contested: number;
  /** How often somebody's session was found alive, and how often it was not. */
  readonly signedIn: number;
  readonly loggedOut: number;
}

/** People at work. */
export interface People {
  /** Lets them finish, once two wanted the same code; the one with a session sees once more whether it is still there. */
  stop(): Promise<Met>;
}

const claimed = z.object({ event: z.string() });
const codes = z.object({ items: z.array(claimed) });

/** Pauses in milliseconds: the API takes 10 requests a second of each of them. */
const PAUSE = 150;
const PAUSE_AFTER_FAILURE = 300;
const ANSWER_WITHIN = 8_000;
/** Codes that came so long ago are claimed, in milliseconds. */
const RECENT = 20_000;

/**
 * Has two programs claim the same codes at the same time and a third one wait for the next, while somebody looks at the
 * pages, all through one address.
 *
 * @param over ends it at once
 * @throws if nobody can log in
 */
export async function startPeople(url: string, over: AbortSignal): Promise<People> {
  const claims = new Map<string, Set<string>>();
  let contested = 0;
  let signedIn = 0;
  let loggedOut = 0;
  let stopping = false;
  let isEnough = (): boolean => false;
  const isRunning = (): boolean => !stopping && !over.aborted;
  /** On a busy machine there may have been no time for that. */
  const isLacking = (): boolean => !over.aborted && !isEnough() && (claims.size === 0 || contested === 0);
  const won = (event: string, who: string): void => {
    claims.set(event, (claims.get(event) ?? new Set()).add(who));
  };

  async function ask(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
    try {
      const answer = await fetch(`${url}/api/v1${path}`, {
        ...init,
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    } catch {
      return { status: 0, body: null };
    }
  }
  const by = (who: keyof typeof TOKENS) => ({
    authorization: `Bearer ${TOKENS[who]}`,
    'content-type': 'application/json',
  });

  async function claimAll(who: keyof typeof TOKENS): Promise<void> {
    /** Codes that it got, or that somebody else has: it asks for these, too. */
    const answered = new Set<string>();
    while (isRunning() || isLacking()) {
      const since = stopping ? 0 : Date.now() - RECENT;
      const { status, body } = await ask(`/codes?since=${since}`, { headers: by(who) });
      await sleep(status === 200 ? PAUSE : PAUSE_AFTER_FAILURE);
      if (status !== 200) continue;
      const open = codes.parse(body).items.filter(({ event }) => !answered.has(event));
      for (const { event } of open.slice(0, 5)) {
        const answer = await ask(`/codes/${event}/claim`, { method: 'POST', headers: by(who), body: '{}' });
        if (answer.status === 200) won(event, who);
        if (answer.status === 409) contested++;
        if (answer.status === 200 || answer.status === 409) answered.add(event);
        await sleep(PAUSE);
      }
    }
  }

  async function waitForNext(who: keyof typeof TOKENS): Promise<void> {
    while (isRunning()) {
      const { status, body } = await ask('/codes/next', {
        ...{ method: 'POST', headers: by(who) },
        body: JSON.stringify({ sender: 'Merchant', wait: '2s' }),
      });
      if (status === 200) won(claimed.parse(body).event, who);
      await sleep(status === 0 || status >= 400 ? PAUSE_AFTER_FAILURE : PAUSE);
    }
  }

  const cookie = await logIn(url);

  /** @returns whether the answer said something about the session */
  async function look(): Promise<boolean> {
    const { status } = await ask('/me', { headers: { cookie } });
    if (status === 200) signedIn++;
    if (status === 401 || status === 403) loggedOut++;
    return status === 200 || status === 401 || status === 403;
  }
  async function lookOn(): Promise<void> {
    while (isRunning()) await sleep((await look()) ? PAUSE : PAUSE_AFTER_FAILURE);
  }

  const work = [claimAll('ann'), claimAll('bob'), waitForNext('cyd'), lookOn()];
  return {
    stop: async () => {
      isEnough = timeout(LAST_ANSWERS_WITHIN);
      stopping = true;
      await Promise.all(work);
      while (!over.aborted && !(await look())) await sleep(PAUSE_AFTER_FAILURE);
      return { claims, contested, signedIn, loggedOut };
    },
  };
}

/**
 * Logs somebody in, as often as it takes on a busy machine: an instance may not have its store yet, or lose it for a moment.
 *
 * @returns the cookie
 */
async function logIn(url: string): Promise<string> {
  const isEnough = timeout(LAST_ANSWERS_WITHIN);
  for (;;) {
    const answer = await fetch(`${url}/api/v1/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify(READER),
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    }).catch(() => null);
    const [cookie = ''] = (answer?.headers.get('set-cookie') ?? '').split(';');
    if (answer?.status === 200) return cookie;
    const passes = answer === null || answer.status >= 500;
    if (!passes || isEnough()) throw new Error(`the log-in was answered with ${answer?.status ?? 'nothing'}`);
    await sleep(PAUSE_AFTER_FAILURE);
  }
}
