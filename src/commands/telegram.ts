import { visible, visibleJson } from '../domain/visible.ts';
import { findTelegramChats } from '../operations/setup/telegram-chats.ts';
import { environmentOf } from './terminal/environment.ts';
import { localUser } from './terminal/local-user.ts';
import { readConfig } from './terminal/read-config.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal/terminal.ts';

export interface TelegramOptions {
  readonly token?: string;
  readonly apiRoot?: string;
  readonly proxy?: string;
  readonly json?: boolean;
}

/**
 * Runs `simwire telegram chats`: prints the chats and topics that a bot has seen, with the ids for the config; exit 1 if none. The
 * config may be missing or not right yet: whoever looks for a chat's id is only writing it.
 */
export async function telegramChats(file: string, options: TelegramOptions): Promise<ExitCode> {
  const token = options.token ?? environmentOf(file)['TELEGRAM_TOKEN'];
  if (!token)
    throw new CommandError('say whose chats: --token TOKEN, as @BotFather gave it, or $TELEGRAM_TOKEN');
  const loaded = readConfig(file);
  const context = { clock: () => Date.now(), config: loaded.ok ? loaded.config : null };
  const seen = await findTelegramChats(context, localUser(), {
    token,
    api_root: options.apiRoot,
    proxy: options.proxy,
  });
  if (seen.kind === 'failed') {
    print(seen.reason);
    print(seen.advice);
    return EXIT.no;
  }
  if (options.json) print(visibleJson(seen.chats));
  else {
    for (const { id, type, title, topics } of seen.chats) {
      print(`chat: ${id}  ${type}  ${visible(title)}`);
      for (const topic of topics)
        print(`  topic: ${topic.id}  ${visible(topic.title ?? 'without a known name')}`);
    }
    if (seen.advice !== null) print(seen.advice);
  }
  return seen.chats.length > 0 ? EXIT.fine : EXIT.no;
}
