import { numberIn } from './body.ts';
import { run, type Load } from './loads.ts';
import { startSink } from './sink.ts';

// Gateways and chat service in one process beside the measured one, so that both ends of a message's way have one clock.
const waiting = new Map<number, () => void>();
let last = 0;

const sink = await startSink((body) => {
  const number = numberIn(body);
  if (number === null) return;
  waiting.get(number)?.();
  waiting.delete(number);
});

process.on('message', (load: Load) => {
  const ledger = {
    next: () => ++last,
    arrival: (number: number) => new Promise<void>((resolve) => waiting.set(number, resolve)),
  };
  run(load, ledger).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.({ sink: sink.url });
