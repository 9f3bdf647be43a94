import { configContext, throughRelay } from '../operations/context.ts';
import { sendTest } from '../operations/deliveries/send-test.ts';
import { localUser } from './terminal/local-user.ts';
import { requireConfig } from './terminal/read-config.ts';
import { EXIT, print, type ExitCode } from './terminal/terminal.ts';

/**
 * Runs `simwire send`: sends a test message now and prints its outcome: through the relay's pacing where one runs, else directly. Exit 1 if
 * it did not arrive.
 */
export async function send(file: string, destination: string, text?: string): Promise<ExitCode> {
  const config = requireConfig(file);
  const { delivered, reason, advice, moved, supergroup } = await throughRelay(config, (relay) => {
    const context = { ...configContext(config), relay, screen: process.stdout };
    return sendTest(context, localUser(), { destination, text });
  });
  if (delivered) {
    print(`delivered to ${destination}`);
    if (supergroup !== null)
      print(`The group became a supergroup. Put its new id into the config: \`chat: ${supergroup}\`.`);
    return EXIT.fine;
  }
  print(`not arrived: ${reason ?? 'no reason known'}`);
  if (advice !== null) print(advice);
  if (moved) print('The next destination has it: its fallback.');
  return EXIT.no;
}
