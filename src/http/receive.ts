import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Decoded } from '../domain/observation.ts';
import type { decode as decodeBody } from '../ejoin/decode.ts';
import { mayPostFrom, recognise, type Access, type KnownGateway } from './access.ts';
import { clientAddress, clientKey, type Address } from './address.ts';
import { answer, refuse } from './answer.ts';
import { readBody, type Unread } from './body.ts';
import type { AcceptResult, Door } from './door.ts';
import type { Load } from './load.ts';
import type { RefusalLog } from './refusals.ts';
import type { ReportTarget } from './report-target.ts';
import type { Throttle } from './throttle.ts';
import { describeUnexpected } from './unexpected.ts';

/** What a gateway is told when the relay is at fault: in seconds, how soon to try again. */
const RETRY_AFTER_OVERLOAD = 1;
const RETRY_AFTER_FAILURE = 10;

/** The same for a gateway that does not exist and for a wrong token. */
const STRANGER = { code: 401, reason: 'unknown gateway or wrong token' };

export interface ReceiverParts {
  readonly door: Door;
  readonly decode: typeof decodeBody;
  readonly load: Load;
  readonly throttle: Throttle;
  readonly refused: RefusalLog;
}

/** Handles a `POST /report/GATEWAY/TOKEN`; resolves when it is answered, or its client is gone. Never rejects for what a client sent. */
export type Receive = (
  request: IncomingMessage,
  response: ServerResponse,
  target: ReportTarget,
) => Promise<void>;

/** `POST /report/GATEWAY/TOKEN`, from the first byte to the answer. */
export function createReceiver({ door, decode, load, throttle, refused }: ReceiverParts): Receive {
  return async (request, response, target) => {
    const access = door.access();
    const gateway = recognise(access, target.gateway, target.token);
    if (!gateway) return refuseStranger(request, response, access, target);
    if (gateway.allow.length > 0 && !mayPostFrom(gateway, clientOf(request, access))) {
      return refuseAddress(request, response, access, gateway);
    }

    const seat = load.enter();
    if (!seat) return refuseUnread(request, response, gateway, 'overloaded');
    try {
      const body = await readBody(request, response, access.bodyLimit, seat);
      if (typeof body === 'string') return refuseUnread(request, response, gateway, body);

      const started = performance.now();
      const decoded = decodeOrReject(body, request.headers['content-type'], target.query);
      const result = await accept(gateway.name, decoded, body);
      door.metrics.accepted(performance.now() - started);
      answerResult(response, gateway, decoded, result);
    } finally {
      seat.leave();
    }
  };

  async function refuseStranger(
    request: IncomingMessage,
    response: ServerResponse,
    access: Access,
    target: ReportTarget,
  ): Promise<void> {
    const client = clientOf(request, access);
    refused('wrong_token', {
      ...(access.gateways.has(target.gateway) && { gateway: target.gateway }),
      ...naming(client),
    });
    const crowded = (await throttle.wrong(clientKey(client))) === 'crowded';
    door.metrics.report(401);
    refuse(request, response, STRANGER, crowded ? ['Connection', 'close'] : []);
  }

  function refuseAddress(
    request: IncomingMessage,
    response: ServerResponse,
    access: Access,
    gateway: KnownGateway,
  ): void {
    refused('address_not_allowed', { gateway: gateway.name, ...naming(clientOf(request, access)) });
    door.metrics.report(403, gateway.name);
    refuse(request, response, { code: 403, reason: 'not allowed from this address' });
  }

  function refuseUnread(
    request: IncomingMessage,
    response: ServerResponse,
    gateway: KnownGateway,
    unread: Unread,
  ): void {
    switch (unread) {
      case 'gone':
        return;
      case 'too_large':
        refused('too_large', { gateway: gateway.name });
        door.metrics.report(413, gateway.name);
        refuse(request, response, { code: 413, reason: 'the report is too large' });
        return;
      case 'overloaded':
        refused('overloaded', { gateway: gateway.name });
        door.metrics.report(503, gateway.name);
        refuse(
          request,
          response,
          { code: 503, reason: 'too many reports at once' },
          retryAfter(RETRY_AFTER_OVERLOAD),
        );
        return;
      default:
        unread satisfies never;
    }
  }

  /** A decoder that throws has a bug; the body is kept all the same. */
  function decodeOrReject(body: Buffer, contentType: string | undefined, query: string): Decoded {
    try {
      return decode(body, { contentType, query: new URLSearchParams(query) });
    } catch (error) {
      door.log.error(
        { error: describeUnexpected(error) },
        'the decoder failed on a report; it is in quarantine',
      );
      const reject = { raw: body.toString(), reason: 'the decoder failed on it' };
      return { observations: [], rejects: [reject], usable: false };
    }
  }

  async function accept(gateway: string, decoded: Decoded, body: Buffer): Promise<AcceptResult> {
    try {
      return await door.accept(gateway, decoded, body);
    } catch (error) {
      door.log.error({ gateway, error: describeUnexpected(error) }, 'a report could not be stored');
      return { unavailable: 'the report could not be stored', retryAfter: RETRY_AFTER_FAILURE };
    }
  }

  function answerResult(
    response: ServerResponse,
    gateway: KnownGateway,
    decoded: Decoded,
    result: AcceptResult,
  ): void {
    if ('unavailable' in result) {
      const { unavailable: reason } = result;
      refused('unavailable', { gateway: gateway.name, reason });
      door.metrics.report(503, gateway.name);
      answer(response, { code: 503, reason }, retryAfter(result.retryAfter));
    } else if (!decoded.usable) {
      const reason = decoded.rejects[0]?.reason ?? 'nothing in the report could be used';
      refused('undecodable', { gateway: gateway.name, reason });
      door.metrics.report(400, gateway.name);
      answer(response, { code: 400, reason });
    } else {
      const { stored, quarantined } = result;
      door.metrics.report(200, gateway.name);
      answer(response, { code: 200, reason: 'OK', stored, quarantined });
    }
  }
}

function clientOf(request: IncomingMessage, access: Access): Address | null {
  return clientAddress(request.socket.remoteAddress, request.headers['x-forwarded-for'], access.proxies);
}

function naming(client: Address | null): { client?: string } {
  return client ? { client: client.toString() } : {};
}

/** The header, from seconds; it knows whole ones only, and 0 would ask for the next attempt at once. */
function retryAfter(seconds: number): string[] {
  return ['Retry-After', String(Math.max(1, Math.ceil(seconds)))];
}
