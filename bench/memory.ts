import { median, type Figure } from './figure.ts';
import { startRelay } from './measured.ts';
import { startOutside } from './outside/outside.ts';

/** Measures how soon the built program is ready, and what memory it has after half and all of so many SMS, each delivered. */
export async function benchMemory(sms: number): Promise<Figure[]> {
  const outside = await startOutside();
  const starts: number[] = [];
  for (let i = 0; i < 5; i++) {
    const relay = await startRelay({ sink: outside.sink, delivers: true });
    starts.push(relay.readyAfter);
    await relay.stop();
  }
  const relay = await startRelay({ sink: outside.sink, delivers: true });
  const half = { kind: 'count', url: relay.url, connections: 48, count: sms / 2 } as const;
  await outside.apply(half);
  const atHalf = relay.memory();
  await outside.apply(half);
  const atEnd = relay.memory();
  await relay.stop();
  outside.close();
  return [
    { name: 'ready after its start', value: median(starts), unit: 'ms', target: '≤ 1000' },
    { name: `memory after ${(sms / 2).toLocaleString('en')} SMS`, value: atHalf, unit: 'MB', target: '' },
    { name: `memory after ${sms.toLocaleString('en')} SMS`, value: atEnd, unit: 'MB', target: '≤ 320' },
    { name: 'growth in the second half', value: atEnd / atHalf, unit: '×', target: '≤ 1.15' },
  ];
}
