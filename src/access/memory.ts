import type { Clock } from '../domain/time.ts';
import type {
  StoredAuthorizationRequest,
  DisabledAccount,
  Documents,
  LoginLink,
  StoredSession,
} from '../store/contract/documents.ts';
import type { Remembered } from '../store/contract/remembered.ts';
import type { AuditTrail } from './audit.ts';
import { createAuthorizationRequests, type AuthorizationRequests } from './authorization-requests.ts';
import { createGuessing, type Guessing } from './guessing.ts';
import { createLoginLinks, type LoginLinks } from './login-links.ts';
import { createPasswords, type Passwords } from './passwords.ts';
import type { SubjectIndex } from './scopes.ts';
import { createSessions, type Sessions } from './sessions.ts';

/** What outlives the configs: known subjects, sessions, log-ins in progress, wrong passwords. */
export interface AccessMemory {
  readonly subjects: SubjectIndex;
  readonly sessions: Sessions;
  readonly links: LoginLinks;
  readonly passwords: Passwords;
  readonly guessing: Guessing;
  readonly authorizationRequests: AuthorizationRequests;
  /** By the id of the principal. */
  readonly disabled: Pick<Remembered<DisabledAccount>, 'get'>;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}

/** Makes the memory of a process. */
export function createAccessMemory(
  parts: Pick<AccessMemory, 'subjects' | 'disabled' | 'audit' | 'clock'> & {
    readonly sessions: Remembered<StoredSession>;
    readonly links: Documents<LoginLink>;
    readonly authorizationRequests: Documents<StoredAuthorizationRequest>;
    readonly passwords?: Passwords;
  },
): AccessMemory {
  const { clock } = parts;
  return {
    passwords: createPasswords(),
    ...parts,
    sessions: createSessions(parts.sessions, clock),
    links: createLoginLinks(parts.links, clock),
    guessing: createGuessing(clock),
    authorizationRequests: createAuthorizationRequests(parts.authorizationRequests, clock),
  };
}
