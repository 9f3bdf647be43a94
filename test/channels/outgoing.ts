import type { Outgoing } from '../../src/channels/channel.ts';
import type { ChannelDeps, ChannelMemory } from '../../src/channels/deps.ts';
import type { Marked } from '../../src/render/marked.ts';

const BODY: Marked = [
  { text: '482913', mono: true },
  { text: '\noffice/1.02 · Google Ads\n\nYour code is 482913' },
];

/** A message as the dispatcher hands it to a channel. */
export function outgoing({
  body = BODY,
  ...changes
}: Partial<Omit<Outgoing, 'body'>> & { readonly body?: Marked } = {}): Outgoing {
  return {
    id: '42',
    at: Date.now(),
    body: () => body,
    codes: ['482913'],
    data: () => ({
      type: 'sms',
      timestamp: Date.UTC(2026, 0, 31, 9, 10, 12),
      data: { port: '1.02', code: '482913' },
    }),
    silent: false,
    priority: 'high',
    alert: null,
    replyTo: null,
    link: null,
    ...changes,
  };
}

/** A memory that is gone with the test. */
export function memory(): ChannelMemory & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return { entries, get: (key) => entries.get(key), set: (key, value) => void entries.set(key, value) };
}

/** A screen that keeps what is written. */
export function screen(isTTY: boolean) {
  const written: string[] = [];
  return {
    isTTY,
    written,
    write(text: string, done: (error?: Error | null) => void) {
      written.push(text);
      done();
    },
  };
}

export function deps(changes: Partial<ChannelDeps> = {}): ChannelDeps {
  return { clock: Date.now, memory: memory(), screen: screen(true), timeout: 100_000, ...changes };
}
