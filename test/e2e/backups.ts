import { expect } from 'vitest';
import type { Ended } from '../support/child.ts';
import { runCommand } from '../support/command.ts';
import { startRelayProgram, waitFor, type RunningRelay } from '../support/program.ts';
import { post, recvSms } from '../support/wire.ts';

const TOKEN = 'backup-test-token-001';
// Nothing listens on port 9: deliveries to the hook wait for ever.
export const CONFIG = `
server: { listen: "127.0.0.1:0" }
store: sqlite:data/simwire.db
gateways: { office: { token: ${TOKEN} } }
destinations:
  screen: { type: console, allow_log: true }
  hook: { type: webhook, url: "http://127.0.0.1:9/hook", secret: whsec_c2ltd2lyZS10ZXN0LXNlY3JldC0wMTIzNDU2Nzg5 }
rules: [{ name: all, when: { event: sms }, send: [screen, hook] }]
`;
/** Runs a command on the config of a folder. */
export const command = (folder: string, ...args: string[]): Promise<Ended> =>
  runCommand(['--config', 'simwire.yaml', ...args], { cwd: folder });
/** Starts a relay in a folder. */
export const start = (folder: string, config = CONFIG): Promise<RunningRelay> =>
  startRelayProgram(folder, config);
/** Waits until a text was shown. */
export const arrived = (relay: RunningRelay, text: string): Promise<unknown> =>
  waitFor(() => (relay.output().stdout.includes(text) ? true : undefined));

/** Posts an SMS, and waits until it was shown. */
export async function report(relay: RunningRelay, text: string): Promise<void> {
  expect((await post(`${relay.url}/report/office/${TOKEN}`, recvSms(text))).status).toBe(200);
  await arrived(relay, text);
}

/** Ends a relay as a supervisor does. */
export async function stop(relay: RunningRelay): Promise<void> {
  relay.process.kill('SIGTERM');
  expect((await relay.ended).code).toBe(0);
}
