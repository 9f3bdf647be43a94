import type { Browser } from 'playwright-core';
import { hashPassword } from '../../../src/access/passwords.ts';
import { LAN_NAME, openTab, startBrowser, type Tab } from '../../support/browser.ts';
import { runCommand } from '../../support/command.ts';
import { startRelayProgram, type RunningRelay } from '../../support/program.ts';
import { SINK_SECRET, startWebhookSink, type WebhookSink } from '../../fakes/webhook-sink.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { post, recvSms } from '../../support/wire.ts';

const TOKEN = 'office-gateway-token-0001';
/** Of all users. */
export const PASSWORD = 'correct horse';

/** The built program with its dashboard, a browser, and those who look at it. */
export interface DashboardOffice {
  readonly relay: RunningRelay;
  readonly browser: Browser;
  /** Gets what the sender `Hook` writes. */
  readonly hook: WebhookSink;
  /** The address to which the gateway reports. */
  readonly reportUrl: string;
  /** The gateway reports an SMS that came now. */
  receive(text: string, port?: string, sender?: string): Promise<void>;
  /** The gateway reports something else. */
  report(body: object): Promise<void>;
  /** Logs somebody in by a link, as `simwire login` prints it. */
  loggedIn(user: 'ana' | 'ben' | 'root', options?: Parameters<typeof openTab>[1]): Promise<Tab>;
  /** Runs a command beside the relay. */
  command(...args: string[]): ReturnType<typeof runCommand>;
  close(): Promise<void>;
}

/**
 * Starts it; it must be closed. `root` is an admin, `ana` an operator for everything, `ben` a viewer for the SIMs with the tag
 * `ads`.
 */
export async function openDashboardOffice(): Promise<DashboardOffice> {
  const ends: (() => void | Promise<void>)[] = [];
  const folder = temporaryFolder((end) => ends.push(end));
  const hook = await startWebhookSink();
  ends.push(() => hook.close());
  const hash = await hashPassword(PASSWORD);
  const config = `
server:
  listen: "127.0.0.1:0"
  public_url: http://${LAN_NAME}
  users:
    root: { password: "${hash}", role: admin }
    ana: { password: "${hash}", role: operator, scope: all }
    ben: { password: "${hash}", role: viewer, scope: { tag: [ads] } }
store: sqlite:data/office.db
time_zone: UTC
gateways:
  office:
    token: ${TOKEN}
    sims:
      "1.02": { name: Google Ads, number: "+37120000001", tags: [ads] }
      "1.03": { name: Bank, number: "+37120000002", tags: [bank] }
      "14.01": { name: "\\u202e<img src=x onerror=alert(1)> ${'very '.repeat(12)}long", tags: [pool] }
destinations:
  screen: { type: console, allow_log: true }
  hook: { type: webhook, url: "${hook.url}", secret: ${SINK_SECRET} }
rules:
  - { name: "<b>to programs</b>", when: { sender: Hook }, send: [hook] }
  - { name: all, send: [screen] }
  - { name: alerts, when: { event: alert }, send: [screen] }
alerts: { group_wait: 0s }
`;
  const [relay, browser] = await Promise.all([
    startRelayProgram(folder, config, { atEnd: (end) => ends.push(end) }),
    startBrowser(),
  ]);
  ends.push(() => browser.close());
  const reportUrl = `${relay.url}/report/office/${TOKEN}`;
  const report = async (body: string): Promise<void> => {
    const { status } = await post(reportUrl, body);
    if (status !== 200) throw new Error(`the report was answered with ${status}`);
  };
  const command: DashboardOffice['command'] = (...args) =>
    runCommand(['--config', 'simwire.yaml', ...args], { cwd: folder });
  return {
    ...{ relay, browser, hook, reportUrl, command },
    receive: (text, port = '1.02', sender = 'Acme') =>
      report(recvSms(text, { port, sender, time: Math.floor(Date.now() / 1_000) })),
    report: (body) => report(JSON.stringify(body)),
    loggedIn: async (user, options) => {
      const { stdout } = await command('login', '--user', user);
      const [, secret = ''] = /\/login\?link=(\S+)/.exec(stdout) ?? [];
      const tab = await openTab(browser, options);
      await tab.page.goto(`${relay.url}/login?link=${secret}`);
      await tab.page.getByRole('button', { name: 'Log in' }).click();
      await tab.page.waitForURL('**/codes');
      return tab;
    },
    close: async () => {
      for (const end of ends.reverse()) await end();
    },
  };
}
