import { stringify } from 'yaml';
import type { Explained } from './explain.ts';

/** An SMS in words, as `explain` takes it. */
export interface TestedSms {
  readonly gateway: string;
  readonly port?: string | undefined;
  readonly sender?: string | undefined;
  readonly text: string;
}

/** Writes what was explained as an entry of the config's `tests`, so that it stays as it is now. */
export function testEntryOf({ gateway, port, sender, text }: TestedSms, explained: Explained): string {
  const { rules, send, code } = explained;
  const taker = rules.find(({ verdict }) => verdict === 'match')?.name ?? null;
  const name = taker === null ? 'nothing takes this' : `${taker}: ${send.join(', ')}`;
  const given = {
    gateway,
    ...(port !== undefined && { port }),
    ...(sender !== undefined && { sender }),
    text,
  };
  // Quoted, so that a port such as 1.10 and a code such as 0123 stay what they are.
  return stringify([{ name, given, expect: { rule: taker, send, code } }], {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}
