import type { Config } from '../config/config.ts';
import type { Store } from '../store/contract/store.ts';
import { wrongName } from './terminal.ts';

/**
 * The gateways that a command about the past looks at. One that left the config is among them: what it reported is kept.
 *
 * @param only the one that was named; undefined: all
 * @throws CommandError if there is none with that name
 */
export async function knownGateways(
  { gateways }: Pick<Config, 'gateways'>,
  { reader }: Pick<Store, 'reader'>,
  only: string | undefined,
): Promise<string[]> {
  const stored = (await reader.gateways('everything')).map(({ name }) => name);
  const names = [...new Set([...Object.keys(gateways), ...stored])];
  if (only === undefined) return names;
  if (!names.includes(only)) throw wrongName(`no gateway "${only}"`, only, names);
  return [only];
}
