import { pino } from 'pino';
import { startRelay, type Relay } from '../src/app/start.ts';
import type { Config } from '../src/config/config.ts';
import { loadConfig } from '../src/config/load.ts';
import type { Alarm, Clock } from '../src/domain/time.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The longest that a timer of Node's may be set for. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A clock that runs faster than the real one, with its alarms. */
export interface FastTime {
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** Lets so many of its milliseconds pass. */
  sleep(duration: number): Promise<void>;
}

/** Creates time that passes `speed` times as fast; the network's delays seem longer by as much, so that nothing is flattered. */
export function fastTime(speed: number): FastTime {
  const started = Date.now();
  const origin = performance.now();
  const clock: Clock = () => Math.floor(started + (performance.now() - origin) * speed);
  const alarm: Alarm = (at, ring) => {
    const timer = setTimeout(ring, Math.min(LONGEST_TIMER, Math.max(0, (at - clock()) / speed)));
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  };
  return {
    clock,
    alarm,
    sleep: (duration) => new Promise((resolve) => setTimeout(resolve, Math.max(0, duration) / speed)),
  };
}

/** Runs a relay in this process, by that clock, on a store of its own. */
export async function startFastRelay(time: FastTime, config: object): Promise<Pick<Relay, 'url' | 'stop'>> {
  const { folder, remove } = temporaryFolder();
  const loaded = loadBenchConfig({
    server: { listen: '127.0.0.1:0' },
    store: `sqlite:${folder}/bench.db`,
    time_zone: 'UTC',
    ...config,
  });
  const log = pino({ level: 'silent' });
  const { clock, alarm } = time;
  const runtime = { clock, alarm, random: Math.random, screen: process.stderr, log };
  const relay = await startRelay(loaded, runtime);
  return {
    url: relay.url,
    stop: async () => {
      await relay.stop();
      remove();
    },
  };
}

/** Loads a config as the program would read it; JSON is YAML. */
export function loadBenchConfig(config: object, env: Readonly<Record<string, string>> = {}): Config {
  const loaded = loadConfig('bench.yaml', {
    readFile: () => Buffer.from(JSON.stringify(config)),
    env,
    now: Date.now(),
  });
  if (!loaded.ok) throw new Error(`the bench's config is wrong: ${JSON.stringify(loaded.problems)}`);
  return loaded.config;
}
