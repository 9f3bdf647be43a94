import { pino } from 'pino';
import { requireConfig } from '../../src/commands/read-config.ts';
import type { Alarm } from '../../src/domain/alarm.ts';
import { startRelay } from '../../src/relay/relay.ts';
import type { ToRelay } from './relay.ts';

// The relay as `simwire start` runs it, but by a clock that can be made to jump from outside.
let offset = Number(process.argv[3] ?? 0);
const clock = (): number => Date.now() + offset;

/** Timers do not see a clock jump, so the alarm looks again and again. */
const LOOK_EVERY = 50;
const alarm: Alarm = (at, ring) => {
  let timer: NodeJS.Timeout | null = null;
  const look = (): void => {
    if (clock() >= at) ring();
    else timer = setTimeout(look, Math.min(LOOK_EVERY, at - clock())).unref();
  };
  timer = setTimeout(look, Math.max(0, Math.min(LOOK_EVERY, at - clock()))).unref();
  return () => {
    if (timer) clearTimeout(timer);
  };
};

const config = requireConfig(process.argv[2] ?? '');
const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
const relay = await startRelay(config, { clock, alarm, random: Math.random, screen: process.stdout, log });
process.on('message', (message: ToRelay) => {
  if ('offset' in message) offset = message.offset;
  else void relay.stop().then(() => process.exit(0));
});
process.send?.({ url: relay.url });
