import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createConfigWatch } from '../../src/app/config-watch.ts';

it('warns once of relays that keep another config than this one', async () => {
  const configs = new Map([
    ['a/0', 'old'],
    ['b/1', 'old'],
  ]);
  const log: string[] = [];
  const look = createConfigWatch(
    { log: pino({ base: null }, { write: (line) => log.push(line) }) },
    {
      relays: () =>
        Promise.resolve(
          [...configs].map(([name, config]) => ({
            ...{ name, config, self: name === 'a/0', version: '1.2.3', since: 0 },
            ...{ destinations: [], duties: [], senders: {}, leases: [] },
          })),
        ),
    },
  );
  const warnings = async (): Promise<number> => {
    await look();
    return log.length;
  };
  expect([await warnings(), await warnings()]).toEqual([0, 0]);
  configs.set('a/0', 'new');
  expect(await warnings()).toBe(0);
  configs.set('b/1', 'new');
  expect(await warnings()).toBe(0);
  configs.set('b/1', 'newest');
  expect([await warnings(), await warnings(), await warnings()]).toEqual([0, 1, 1]);
  expect(log[0]).toContain('"relays":["b/1"]');
  configs.set('b/1', 'new');
  expect(await warnings()).toBe(1);
});
