import { expect, it } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import { formatId } from '../../../src/domain/id.ts';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time.ts';
import { configPage } from '../../../src/http/dashboard/setup/config-page.ts';
import { standingOf } from '../../../src/http/dashboard/setup/gateway-list.ts';
import { gatewayPage } from '../../../src/http/dashboard/setup/gateway-page.ts';
import { partPage, quarantinePage, retriedPage } from '../../../src/http/dashboard/setup/quarantine-page.ts';
import { setupPage, type SetupPage } from '../../../src/http/dashboard/setup/setup-page.ts';
import { configOf } from '../../config/files.ts';
import { laidOut, LOOK } from './pages.ts';
import { signedIn, type SignedIn } from './signed-in.ts';

const before = (milliseconds: number): string => new Date(LOOK.now - milliseconds).toISOString();
const seen = { count: 1_204, first_at: before(DAY), last_at: before(MINUTE) };

const NOTHING: SetupPage = {
  ...{ look: LOOK, gateways: [], lacks: null, from: 0, strangers: [], destinations: [], hasRules: false },
};

const TOKEN = { number: 1, url: 'http://relay.test/report/office/••••', length: 49, too_long: false };
const ACCESS = {
  ...{ name: 'office', guessed: false, tokens: [{ ...TOKEN, clients: [{ peer: '192.0.2.7', ...seen }] }] },
  reports: [
    { type: 'dev-status', ...seen },
    { type: 'sms-to-http', ...seen },
  ],
  never: ['sent-sms', 'cdr', 'port-status'] as ('sent-sms' | 'cdr' | 'port-status' | 'recv-sms')[],
};
const REJECTED = { client: '192.0.2.9', kind: 'token_cut' as const, gateway: 'lab', ...seen };
const DESTINATION = {
  ...{ name: 'team', type: 'telegram', fallback: null, working: true, failing_since: null, reason: null },
  ...{ advice: null, next_attempt: null, waiting: 0, held: 0, dead: 0, oldest: null },
};
const STATES = standingOf(
  [
    ACCESS,
    { ...ACCESS, name: 'depot', never: [...ACCESS.never, 'recv-sms'] },
    { ...ACCESS, name: '<b>lab', reports: [] },
    { ...ACCESS, name: 'lab' },
  ],
  [REJECTED],
);

it('shows gateways and chats, and what they lack', () => {
  const page = setupPage({
    ...{ ...NOTHING, gateways: STATES, hasRules: true },
    strangers: [{ ...REJECTED, gateway: null, client: null, kind: 'wrong_token' }],
    destinations: [
      DESTINATION,
      {
        ...{ ...DESTINATION, name: 'ops', type: 'slack', working: false, failing_since: before(HOUR) },
        ...{ reason: 'the webhook is revoked', advice: 'make a new one' },
      },
    ],
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('leads through a first start', () => {
  expect(laidOut(setupPage(NOTHING))).toMatchSnapshot();
  const [silent] = standingOf([{ ...ACCESS, reports: [] }], []);
  const [quiet] = standingOf([{ ...ACCESS, never: ['recv-sms'] }], []);
  const [good] = standingOf([ACCESS], []);
  if (!silent || !quiet || !good) throw new Error('there is one each');
  const textOf = (more: Partial<SetupPage>): string => setupPage({ ...NOTHING, ...more }).toString();
  expect(textOf({ gateways: [silent] })).toContain('Show the URL of <bdi>office</bdi>');
  expect(textOf({ gateways: [quiet], destinations: [DESTINATION] })).toContain('There are no rules yet');
  expect(textOf({ gateways: [quiet], destinations: [DESTINATION], hasRules: true })).toContain(
    'a switch of its own',
  );
  const done = textOf({ gateways: [good], destinations: [DESTINATION], hasRules: true });
  expect(done).not.toContain('first message');
});

it('gives what a first config needs, and that is one', () => {
  const env = {
    OFFICE_TOKEN: '0a1b2c3d4e5f6071',
    TELEGRAM_TOKEN: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ',
  };
  const page = setupPage(NOTHING).toString();
  const given = [...page.matchAll(/<pre id="first-[^>]*>([^<]*)</g)].map(([, yaml = '']) =>
    yaml.replaceAll('&quot;', '"'),
  );
  const { gateways, destinations, rules } = configOf(given.join(''), env);
  expect([Object.keys(gateways), Object.keys(destinations), rules.length]).toEqual([['office'], ['team'], 1]);
});

it('shows many gateways in pages, narrowed by what they lack', () => {
  const many = Array.from({ length: 120 }, (_, n) => ({
    ...{ ...ACCESS, name: `g${n}` },
    reports: n < 2 ? [] : ACCESS.reports,
  }));
  const textOf = (more: Partial<SetupPage>): string =>
    setupPage({ ...NOTHING, gateways: standingOf(many, []), ...more }).toString();
  expect(textOf({})).toContain('>never reported 2</a');
  expect(textOf({})).toContain('70 more');
  expect(textOf({ lacks: 'report' })).not.toContain('/setup/gateways/g5"');
  expect(textOf({ from: 100 })).toContain('/setup/gateways/g119"');
});

it('shows how a gateway reports', () => {
  const gateway = {
    ...{ name: 'office', configured: true, first_seen: before(DAY), last_seen: before(MINUTE) },
    ...{ last_status: before(MINUTE), mac: '00-30-f1-00-00-01', ip: '192.0.2.7', version: '<i>601' },
    ports: { total: 32, states: {} },
  };
  const page = { look: LOOK, gateway, access: ACCESS, rejected: [REJECTED], tokens: 'masked' } as const;
  expect(laidOut(gatewayPage(page))).toMatchSnapshot();
  const left = { ...gateway, configured: false, first_seen: null, last_seen: null, mac: null, version: null };
  expect(laidOut(gatewayPage({ ...page, gateway: left, access: null, rejected: [] }))).toMatchSnapshot();
});

it('shows what could not be read, and what came of reading it again', () => {
  const part = {
    ...{ id: '00000000001', gateway: 'office', first_seen: before(DAY), last_seen: before(MINUTE) },
    ...{ count: 3, reason: 'is <b>no JSON', length: 12 },
  };
  const list = { look: LOOK, gateway: null, parts: [part], next: 'c1', older: true };
  expect(laidOut(quarantinePage(list))).toMatchSnapshot();
  expect(laidOut(quarantinePage({ ...list, parts: [], next: null, older: false }))).toMatchSnapshot();
  const whole = { ...part, raw: '{"cut\u202e', encoding: 'latin1' as const, content_type: 'text/plain' };
  expect(laidOut(partPage({ look: LOOK, part: whole, revealed: true }))).toMatchSnapshot();
  const retried = { id: part.id, gateway: 'office', stored: ['00000000009'], repeats: 1, reason: null };
  const results = [retried, { ...retried, stored: [], repeats: 0, reason: 'is no JSON' }];
  expect(laidOut(retriedPage(results))).toMatchSnapshot();
});

it('shows the config in force, of a large part its beginning', () => {
  const gateways = Object.fromEntries(
    Array.from({ length: 1_000 }, (_, n) => [`g${n}`, { tokens: ['•••'], note: 'x'.repeat(100) }]),
  );
  const page = configPage({
    ...{ look: LOOK, loaded_at: before(HOUR), digest: 'ab12' },
    warnings: [{ file: 'c.yaml', line: 3, column: 5, message: 'is <b>never used' }],
    config: { time_zone: 'UTC', rules: [{ name: 'all', send: ['team'] }], tests: [] },
  });
  expect(laidOut(page)).toMatchSnapshot();
  const large = configPage({
    ...{ look: LOOK, loaded_at: before(HOUR), digest: 'ab12', warnings: [], config: { gateways } },
  });
  expect(large.toString()).toMatch(/9\d\d more\./);
});

/** Puts a part into quarantine, as a relay of an older version would have. */
async function quarantined({ context }: SignedIn, raw: string): Promise<void> {
  await context.store.journal.accept({
    ...{ gateway: 'office', at: LOOK.now, keys: [], decide: () => NO_CHANGE },
    rejects: [{ raw, reason: 'an older version could not read it' }],
    envelope: { contentType: 'text/plain', query: {} },
  });
}

const person = { id: 'user:ana', grants: [{ role: 'admin' as const, scope: 'everything' as const }] };

it('shows the URL of a gateway to whoever asks for it, which is in the audit', async () => {
  const { show, post, context } = await signedIn();
  const masked = await (await show('/setup/gateways/office')).text();
  expect(masked).toContain('••••');
  expect(masked).not.toContain('0a1b2c3d4e5f6071');
  const shown = await (await post('/setup/gateways/office', {})).text();
  expect(shown).toContain('/report/office/0a1b2c3d4e5f6071');
  const { items } = await context.store.audit.list({}, { limit: 9 });
  expect(items).toMatchObject([{ action: 'show_report_url', about: 'office' }]);
  expect((await show('/setup/gateways/ofice')).status).toBe(404);
});

it('shows a part in quarantine as it came, once that is in the audit, and reads it again', async () => {
  const scene = await signedIn();
  const { show, post, context } = scene;
  await quarantined(scene, 'code 481920');
  const there = `/setup/quarantine/${formatId(1)}`;
  expect(await (await show('/setup/quarantine')).text()).toContain(there);
  expect(await (await show(there, person)).text()).not.toContain('481920');
  expect((await context.store.audit.list({}, { limit: 9 })).items).toEqual([]);
  expect(await (await post(`${there}/reveal`, {}, person)).text()).toContain('481920');
  const { items } = await context.store.audit.list({}, { limit: 9 });
  expect(items).toMatchObject([{ action: 'reveal', actor: 'user:ana', about: `quarantine ${formatId(1)}` }]);
  expect(await (await post(`${there}/retry`, {}, person)).text()).toContain('It still cannot be read');
});

it('says why a bot cannot be asked', async () => {
  const { post, show } = await signedIn();
  expect(await (await post('/setup/chats', { token: ' ' })).text()).toContain('@BotFather');
  expect(await (await show('/setup')).text()).toContain('action="/setup/chats"');
  expect(await (await show('/setup/config')).text()).not.toContain('0a1b2c3d4e5f6071');
});

it('is for administrators of everything', async () => {
  const { show, post, only } = await signedIn();
  const ben = await only('office', 'admin');
  for (const path of ['/setup', '/setup/gateways/office', '/setup/quarantine', '/setup/config'])
    expect((await show(path, ben)).status).toBe(403);
  const refused = await post('/setup/gateways/office', {}, ben);
  expect([refused.status, await refused.text()]).toEqual([403, expect.not.stringContaining('0a1b2c3d')]);
});
