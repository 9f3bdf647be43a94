import { onTestFinished } from 'vitest';
import { createAuditTrail } from '../../src/access/audit.ts';
import { createAccess, type Access } from '../../src/access/access.ts';
import type { Identity, Sender } from '../../src/access/identity.ts';
import type { LoggedIn, LogInFailure } from '../../src/access/log-in.ts';
import { createAccessMemory, type AccessMemory } from '../../src/access/memory.ts';
import { createPasswords } from '../../src/access/passwords.ts';
import { createSubjectIndex, type SubjectIndex } from '../../src/access/scopes.ts';
import type { Millis } from '../../src/domain/time.ts';
import { remember } from '../../src/store/contract/remembered.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { configOf, minimal } from '../config/files.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** What argon2id takes at least: the time that a password takes is not what these tests are about. */
export const LITTLE_WORK = { memory: 8, passes: 1, parallelism: 1 };

/** The access of a relay on a store of its own, with time that only the test moves. */
export interface People {
  readonly store: Store;
  readonly path: string;
  now: Millis;
  /** Knows a SIM with the tag `bank`, and one without. */
  readonly subjects: SubjectIndex;
  /** The access of a config, whose `server` has these keys. */
  with(server: string): Access;
  /** The same at another instance, which has the same store. */
  elsewhere(): Promise<People>;
  /** Begins anew with what is stored, as a new process does, or a running one after another changed something. */
  restart(): Promise<void>;
}

export async function openPeople(beside?: People): Promise<People> {
  const path = beside?.path ?? `${temporaryFolder()}/simwire.db`;
  const store = await openFile(path, beside === undefined);
  onTestFinished(() => store.close());
  const sim = { name: null, number: null, iccid: null, tags: [] };
  const subjects = createSubjectIndex([
    { id: 1, gateway: 'office', port: '1.01', sim: { ...sim, tags: ['bank'] } },
    { id: 2, gateway: 'office', port: '1.02', sim },
  ]);
  let memory: AccessMemory;
  const people: People = {
    store,
    path,
    now: MONDAY_NOON,
    subjects,
    with: (server) => {
      const yaml = minimal({ more: `time_zone: UTC\nserver: { ${server} }` });
      return createAccess(configOf(yaml, { SECRET: 'correct horse' }).server, memory);
    },
    elsewhere: () => openPeople(people),
    restart: async () => {
      memory = createAccessMemory({
        subjects,
        sessions: await remember(store.sessions),
        disabled: await remember(store.disabled),
        audit: createAuditTrail(store.audit, () => people.now),
        links: store.loginLinks,
        authorizationRequests: store.authorizationRequests,
        passwords: createPasswords(LITTLE_WORK),
        clock: () => people.now,
      });
    },
  };
  await people.restart();
  return people;
}

export function from(peer: string, headers: Sender['headers'] = {}, secure = true): Sender {
  return { peer, headers, secure };
}

/** Whoever was logged in, or recognised. */
export function right<T extends LoggedIn | Identity>(result: T | LogInFailure | 'none' | 'denied'): T {
  if (typeof result === 'string' || 'slowDownUntil' in result) throw new Error(JSON.stringify(result));
  return result;
}

/** A request with the cookie that a `Set-Cookie` sets. */
export function withCookie(setCookie: string, peer = '192.0.2.1', secure = true): Sender {
  return from(peer, { cookie: `other=1; ${setCookie.split(';')[0] ?? ''}` }, secure);
}
