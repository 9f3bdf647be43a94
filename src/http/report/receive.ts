import { clientKey } from '../../domain/network.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Submission } from '../../domain/submission.ts';
import type { Envelope } from '../../ejoin/decode.ts';
import { describeError } from '../../observability/log.ts';
import { clientOf, createAuthenticator, isCutOff, mayPostFrom, type ReportTarget } from './access.ts';
import {
  answerReport,
  CUT_OFF,
  notStored,
  UNKNOWN_GATEWAY,
  accepted,
  UNREAD,
  undecodable,
  ADDRESS_NOT_ALLOWED,
  type Verdict,
} from './answer.ts';
import { readBody } from './body.ts';
import type { Connections } from './connections.ts';
import type { AcceptResult, Dependencies } from './dependencies.ts';
import type { AdmissionControl } from './limits.ts';
import type { RefusalLog } from './refusals.ts';
import type { Throttle } from './throttle.ts';

/** Delay before a gateway should retry after an unexpected error, in seconds. */
const RETRY_AFTER_FAILURE = 10;

export interface ReceiverParts {
  readonly dependencies: Dependencies;
  readonly admissions: AdmissionControl;
  readonly throttle: Throttle;
  readonly refused: RefusalLog;
}

/**
 * Handles one `POST /report/GATEWAY/TOKEN`; resolves once it is answered or its client is gone.
 *
 * @param known gets the connection of a valid token
 */
export type Receive = (
  request: IncomingMessage,
  response: ServerResponse,
  target: ReportTarget,
  known: Pick<Connections, 'trust'>,
) => Promise<void>;

/** Creates the handler of reports: authenticate, read, accept, answer. */
export function createReceiver({ dependencies, admissions, throttle, refused }: ReceiverParts): Receive {
  const authenticate = createAuthenticator();

  return async (request, response, target, known) => {
    const access = dependencies.access();
    const authenticated = authenticate(access, request.socket, target);
    const gateway = authenticated?.gateway;
    if (!gateway) {
      const pace = await throttle.wrong(clientKey(clientOf(request, access.proxies)));
      const meant = access.gateways.get(target.gateway);
      const verdict = meant && isCutOff(meant, target.token) ? CUT_OFF : UNKNOWN_GATEWAY;
      conclude({ ...verdict, last: pace === 'crowded' }, meant?.name);
    } else if (!mayPostFrom(gateway, () => clientOf(request, access.proxies))) {
      conclude(ADDRESS_NOT_ALLOWED, gateway.name);
    } else {
      known.trust(request.socket);
      // Asked for before the body is read: once the connection is gone it has no address.
      const peer = clientOf(request, access.proxies)?.toString() ?? null;
      const { token } = authenticated;
      const verdict = await take(request, response, target, gateway.name, access.bodyLimit, { peer, token });
      if (verdict !== 'gone') conclude(verdict, gateway.name);
    }

    function conclude(verdict: Verdict, name: string | undefined): void {
      const { answer, refusal } = verdict;
      if (refusal) {
        refused(refusal, {
          gateway: name,
          client: clientOf(request, access.proxies)?.toString(),
          reason: answer.reason,
        });
      }
      // The metrics are open: they must not show which names exist to someone without a token.
      dependencies.metrics.report(answer.code, gateway?.name);
      answerReport(request, response, verdict);
    }
  };

  /** Reads and accepts a report of an authenticated gateway. */
  async function take(
    request: IncomingMessage,
    response: ServerResponse,
    { query }: ReportTarget,
    gateway: string,
    limit: number,
    submission: Submission,
  ): Promise<Verdict | 'gone'> {
    const admission = admissions.admit();
    if (!admission) return UNREAD.overloaded;
    try {
      const body = await readBody(request, response, limit, admission);
      if (body === 'gone') return 'gone';
      if (typeof body === 'string') return UNREAD[body];

      const started = performance.now();
      const contentType = request.headers['content-type'];
      const result = await accept(gateway, body, { contentType, query: parametersOf(query) }, submission);
      dependencies.metrics.accepted(performance.now() - started);

      if ('unavailable' in result) return notStored(result);
      if (result.unusable !== undefined) return undecodable(result.unusable);
      return accepted(result.stored, result.quarantined);
    } finally {
      admission.release();
    }
  }

  async function accept(
    gateway: string,
    ...report: [body: Buffer, envelope: Envelope, submission: Submission]
  ): Promise<AcceptResult> {
    try {
      return await dependencies.accept(gateway, ...report);
    } catch (error) {
      dependencies.log.error({ gateway, error: describeError(error) }, 'a report could not be stored');
      return { unavailable: 'the report could not be stored', retryAfter: RETRY_AFTER_FAILURE };
    }
  }
}

/**
 * Reads the parameters of a query, by their names in lower case. A plus sign at the beginning of a value is that of a number, and stands for
 * no blank: firmware encodes it or not.
 */
function parametersOf(query: string): Readonly<Record<string, string>> {
  if (query === '') return {};
  const parameters = new URLSearchParams(query.replaceAll('=+', '=%2B'));
  return Object.fromEntries(Array.from(parameters, ([name, value]) => [name.toLowerCase(), value]));
}
