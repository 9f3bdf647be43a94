import type { Ownership } from '../store/contract/ownership.ts';
import type { Runtime } from './runtime.ts';

/**
 * Creates the look at the configs of the other relays: it warns of those that have had another one than this for two looks.
 * In between, as a new config reaches one after the other, that is nothing to be warned of.
 */
export function createConfigWatch(
  { log }: Pick<Runtime, 'log'>,
  ownership: Pick<Ownership, 'relays'>,
): () => Promise<void> {
  let before: ReadonlySet<string> = new Set();
  let warned = '';

  return async () => {
    const relays = await ownership.relays();
    const config = relays.find(({ self }) => self)?.config;
    const others = relays.filter((relay) => config !== undefined && relay.config !== config);
    const lasting = others.filter(({ name }) => before.has(name)).map(({ name }) => name);
    before = new Set(others.map(({ name }) => name));
    const now = lasting.join(', ');
    if (now !== '' && now !== warned)
      log.warn({ relays: lasting }, 'other relays on the store have another config than this one');
    warned = now;
  };
}
