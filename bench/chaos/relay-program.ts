import { flushCompileCache } from 'node:module';
import { pino } from 'pino';
import { startRelay } from '../../src/app/start.ts';
import { requireConfig } from '../../src/commands/terminal/read-config.ts';
import type { Alarm } from '../../src/domain/time.ts';
import type { Shift, ToRelay } from './victim.ts';

// The relay as `simwire start` runs it, but in a time that can be shifted from outside.
let shift = JSON.parse(process.argv[3] ?? '') as Shift;
const time = (): number => Date.now() + shift.passed;
const clock = (): number => time() + shift.set;

const LOOK_EVERY = 20;
/** Rings as a timer does: after so much time has passed, whatever the clock is set to meanwhile. */
const alarm: Alarm = (at, ring) => {
  const ringAt = time() + (at - clock());
  const wait = (): NodeJS.Timeout =>
    setTimeout(look, Math.max(0, Math.min(LOOK_EVERY, ringAt - time()))).unref();
  const look = (): void => {
    if (time() >= ringAt) ring();
    else timer = wait();
  };
  let timer = wait();
  return () => {
    clearTimeout(timer);
  };
};

// It does not outlive the run, not even while it starts.
process.on('disconnect', () => process.exit(1));
if (!process.connected) process.exit(1);

const config = requireConfig(process.argv[2] ?? '');
const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
const runtime = { clock, alarm, random: Math.random, screen: process.stdout, log };
const relay = await startRelay(config, runtime);
// A supervisor would start it anew.
void relay.failed.then(() => relay.stop()).then(() => process.exit(1));
process.on('message', (message: ToRelay) => {
  if ('stop' in message) {
    void relay.stop().then(() => process.exit(0));
  } else {
    shift = message.shift;
    process.send?.({ clock: clock() });
  }
});
// What is compiled by now serves the next one: a killed one would not leave it.
flushCompileCache();
process.send?.({ clock: clock() });
