import type { Measured } from '../measured.ts';
import type { Body } from '../outside/loads.ts';

/** A program that people use today for the same flow. */
export interface Peer {
  readonly name: string;
  /** What its flow decides by. */
  readonly flow: string;
  /** How it gets onto a machine. */
  readonly install: string;
  readonly body: Body;
  /** How many times its rate Simwire's should be; null: it is only shown. */
  readonly target: number | null;
  /** What is here of it; null: nothing. */
  find(): Installed | null;
}

/** A peer on this machine. */
export interface Installed {
  readonly version: string;
  /** Starts the flow, with `sink` at its end, in a folder of its own. */
  start(sink: string): Promise<Measured>;
}
