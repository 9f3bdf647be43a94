import type { Millis } from '../domain/time.ts';
import { createZone, UTC, type Zone } from '../rules/zone.ts';
import type { Problem } from './problem.ts';
import type { WrittenConfig } from './schema/config.ts';
import type { Destination } from './schema/destinations.ts';
import type { Expectation, Given } from './schema/tests.ts';
import { momentOf } from './schema/time.ts';

export type { Destination, Expectation };

/** One entry of `tests`: what happens, and what must come of it. What `expect` leaves out is not compared. */
export interface RoutingTest {
  readonly name: string;
  /** An event, as far as the test says what it is; `time` is when it comes. */
  readonly given: Omit<Given, 'time' | 'gateway'> & { readonly time: Millis; readonly gateway: string };
  readonly expect: Expectation;
}

type WrittenServer = WrittenConfig['server'];
type Token = Omit<WrittenServer['tokens'][string], 'expires'> & {
  /** Null: never. */
  readonly expires: Millis | null;
};

/** A config file that is right, normalised: durations in milliseconds, defaults filled in, lists for single items. */
export interface Config extends Omit<WrittenConfig, 'time_zone' | 'tests' | 'server'> {
  readonly server: Omit<WrittenServer, 'tokens'> & { readonly tokens: Readonly<Record<string, Token>> };
  /** SHA-256 of the file. */
  readonly digest: string;
  /** Warnings: may be meant otherwise, though it is taken as it is. */
  readonly warnings: readonly Problem[];
  /** The system's, where the file names none. */
  readonly time_zone: string;
  readonly tests: readonly RoutingTest[];
}

/**
 * Adds to a file what depends on where and when it is read.
 *
 * @param digest SHA-256 of the file
 */
export function complete(
  written: WrittenConfig,
  { digest, warnings }: Pick<Config, 'digest' | 'warnings'>,
): Config {
  const time_zone = timeZoneOf(written);
  const zone = zoneOf({ time_zone });
  const [firstGateway = ''] = Object.keys(written.gateways);
  const tests = written.tests.map(({ name, given, expect }) => ({
    name,
    given: { ...given, gateway: given.gateway ?? firstGateway, time: momentOf(given.time, zone) },
    expect,
  }));
  const { proxy, ca, ipv4_only } = written;
  const destinations = Object.fromEntries(
    Object.entries(written.destinations).map(([name, destination]) => [
      name,
      { proxy, ca, ipv4_only, ...destination },
    ]),
  );
  const tokens = Object.fromEntries(
    Object.entries(written.server.tokens).map(([name, { expires, ...token }]) => [
      name,
      { ...token, expires: expires === undefined ? null : momentOf(expires, zone) },
    ]),
  );
  const server = { ...written.server, tokens };
  return { ...written, digest, warnings, server, time_zone, tests, destinations };
}

/** Returns the time zone of a file: the system's where it names none. */
export function timeZoneOf({ time_zone }: Pick<WrittenConfig, 'time_zone'>): string {
  return time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Makes the clock of a config's zone. */
export function zoneOf({ time_zone }: Pick<Config, 'time_zone'>): Zone {
  return createZone(time_zone) ?? UTC;
}

/** Lists the console destinations that must not be started where standard output is no terminal (`allow_log`). */
export function terminalOnly(config: Pick<Config, 'destinations'>): string[] {
  return Object.entries(config.destinations)
    .filter(([, destination]) => destination.type === 'console' && !destination.allow_log)
    .map(([name]) => name);
}
