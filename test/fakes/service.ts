import { parseArgs } from 'node:util';
import { startLoopback, type FakeAnswer, type FakeRequest, type Loopback } from './loopback.ts';

/** A stand-in for a service: keeps the messages that it took, and fails on request. */
export interface FakeService<Message> extends Loopback {
  readonly messages: readonly Message[];
}

export interface FakeServiceOptions {
  readonly clock?: () => number;
  /** False: the service's limits of rate are not enforced. */
  readonly limits?: boolean;
  readonly port?: number;
}

/**
 * Starts a service on 127.0.0.1. `GET /_messages` returns its messages, for those who watch it from another process.
 *
 * @param messages the list in which `handle` keeps what it took
 * @param handle applies the service's rules to a request
 */
export async function startService<Message>(
  messages: readonly Message[],
  handle: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>,
  port?: number,
): Promise<FakeService<Message>> {
  const server = await startLoopback(
    (request) => (request.path === '/_messages' ? jsonAnswer(200, messages) : handle(request)),
    port,
  );
  return { ...server, messages };
}

/** Answers with JSON. */
export function jsonAnswer(status: number, value: unknown, headers?: FakeAnswer['headers']): FakeAnswer {
  return { status, body: JSON.stringify(value), ...(headers && { headers }) };
}

/**
 * Runs a stand-in as a program: reads `--port` and `--no-limits`, prints the address that a destination gets.
 *
 * @param start starts it and returns that address
 */
export async function runAsProgram(
  start: (options: { readonly port: number; readonly limits: boolean }) => Promise<string>,
): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, 'no-limits': { type: 'boolean', default: false } },
  });
  process.stdout.write(`${await start({ port: Number(values.port), limits: !values['no-limits'] })}\n`);
}
