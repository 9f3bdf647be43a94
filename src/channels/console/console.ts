import type { Outcome } from '../../domain/outcome.ts';
import { SERVICES } from '../../domain/services.ts';
import { plain } from '../../render/plain.ts';
import type { Channel, Outgoing } from '../channel.ts';
import type { ChannelDeps, Screen } from '../deps.ts';
import type { ConsoleSettings } from '../settings.ts';

/** Creates a channel for the screen, in colour on a terminal. */
export function createConsoleChannel(settings: ConsoleSettings, deps: ChannelDeps): Channel {
  const { screen } = deps;
  const isTerminal = screen.isTTY === true;

  async function send(message: Outgoing): Promise<Outcome> {
    if (!isTerminal && !settings.allow_log) {
      const advice = 'Off a terminal texts would end up in a log: set `allow_log: true` if that is wanted.';
      return { kind: 'broken', reason: 'stdout is not a terminal', advice };
    }
    const problem = await write(screen, framed(plain(message.body(), isTerminal)));
    return problem === null
      ? { kind: 'delivered', message: null }
      : { kind: 'transient', reason: `stdout cannot be written (${problem})`, ambiguous: false };
  }

  return {
    capabilities: SERVICES.console,
    account: 'screen',
    chat: '',
    limits: [],
    concurrency: 1,
    capacity: { text: Infinity, spans: Infinity },
    send,
    close: () => undefined,
  };
}

/** Begins every line of a message with a bar, so that no text can pass for a line of another message. */
function framed(text: string): string {
  return `\n${text.replaceAll(/^/gm, '│ ')}\n`;
}

/** Writes a text to the screen. Returns null, or the code of the error. */
function write(screen: Screen, text: string): Promise<string | null> {
  return new Promise((resolve) => {
    screen.write(text, (error) => {
      if (!error) resolve(null);
      else resolve('code' in error && typeof error.code === 'string' ? error.code : 'error');
    });
  });
}
