import { expect, it } from 'vitest';
import { runChaos } from '../../bench/chaos/run-chaos.ts';

const SECONDS = 3;

it(
  'loses nothing, marks what it repeats, keeps the order and drains, whatever happens to it',
  { timeout: 60_000 },
  async () => {
    const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
    console.info(`seed ${String(seed)}`);
    const result = await runChaos(seed, SECONDS);
    const sound = { lost: [], unmarked: [], disordered: [], repeated: expect.any(Number) as number };
    expect(result).toMatchObject({
      seed,
      destinations: { webhook: sound, console: sound, telegram: sound },
      left: [],
      exitCode: 0,
    });
    expect(result.acknowledged).toBeGreaterThan(20);
  },
);
