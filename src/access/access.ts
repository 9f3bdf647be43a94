import { createAuthentication, type Authentication } from './authentication.ts';
import { isHostAllowed, isSameOrigin } from './hosts.ts';
import { isFromThisMachine, type Identity, type Sender } from './identity.ts';
import { createLogIn, type LogIn } from './log-in.ts';
import type { AccessMemory } from './memory.ts';
import { createProvider } from './oidc.ts';
import { createRequestSessions } from './request-sessions.ts';
import { createRights } from './rights.ts';
import type { AccessSettings } from './settings.ts';

/** Recognises whoever sends a request, logs people in, and says what may be asked from where. */
export interface Access extends Pick<Authentication, 'authenticate' | 'stillMay'>, LogIn {
  /** Checks whether pages and API answer to a `Host`; reports and health checks answer to any. */
  answersTo(host: string | undefined): boolean;
  /** Checks whether a request that changes something comes from whoever was recognised, and not from a page of another site. */
  mayWrite(identity: Identity, sender: Sender): boolean;
  /** Checks whether a log-in comes from a page of this very site, or from a program: another site could log in its own user. */
  mayLogIn(sender: Sender): boolean;
  /** Checks whether somebody may see why the relay is not ready: whoever is recognised, or sits at this machine. */
  mayWatch(sender: Sender): Promise<boolean>;
  /** Checks whether somebody may read metrics. */
  mayReadMetrics(sender: Sender): Promise<boolean>;
}

/** Makes the access of a config. */
export function createAccess(settings: AccessSettings, memory: AccessMemory): Access {
  const provider = settings.oidc ? createProvider(settings.oidc) : null;
  const rights = createRights(settings, memory);
  const requestSessions = createRequestSessions(settings.session, memory, rights, provider);
  const authentication = createAuthentication(settings, memory, rights, requestSessions);

  function isWatcher(sender: Sender): boolean {
    return isFromThisMachine(sender) || typeof authentication.recognise(sender) !== 'string';
  }

  return {
    ...authentication,
    ...createLogIn(settings, memory, { rights, provider, requestSessions, authentication }),
    answersTo: (host) => isHostAllowed(host, settings),
    mayWrite: ({ via }, { headers, secure }) => {
      if (via === 'token') return true;
      // At this machine it may be a program, which says no origin.
      if (via === 'loopback' && headers.origin === undefined) return headers['sec-fetch-site'] === undefined;
      return isSameOrigin(headers, secure, settings);
    },
    mayLogIn: ({ headers, secure }) =>
      headers.origin === undefined
        ? headers['sec-fetch-site'] === undefined
        : isSameOrigin(headers, secure, settings),
    mayWatch: (sender) => Promise.resolve(isWatcher(sender)),
    mayReadMetrics: (sender) => Promise.resolve(settings.metrics === 'open' || isWatcher(sender)),
  };
}
