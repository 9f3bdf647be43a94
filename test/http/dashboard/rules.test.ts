import { describe, expect, it } from 'vitest';
import { chatMessage } from '../../../src/http/dashboard/rules/chat-message.ts';
import { rulesPage, type RulesPage } from '../../../src/http/dashboard/rules/rules-page.ts';
import { MINUTE } from '../../../src/domain/time.ts';
import type { Marked } from '../../../src/render/marked.ts';
import { slackMessage } from '../../../src/render/slack-blocks.ts';
import { signedIn } from './signed-in.ts';
import { laidOut, LOOK } from './pages.ts';

const NOTHING: RulesPage = { look: LOOK, rules: [], gateways: [], services: {}, written: null, tested: null };

it('shows the rules in their order, and what they would do', () => {
  const rule = {
    ...{ name: 'one-time codes', position: 1, send: [['team'], ['flows', 'ops']], continue: true },
    ...{ hits: 1_234, last_hit: new Date(LOOK.now - MINUTE).toISOString(), never: null },
  };
  const page = rulesPage({
    ...NOTHING,
    rules: [
      rule,
      { ...rule, name: '<b>rest', position: 2, send: [], continue: false, hits: 0, last_hit: null },
      { ...rule, name: 'late', position: 3, hits: 0, last_hit: null, never: 'can never match: why' },
    ],
    gateways: ['office', 'depot'],
    services: { team: 'telegram', flows: 'webhook' },
    written: { gateway: 'depot', port: '1.02', sender: 'HSBC', text: 'Your code is <i>481920' },
    tested: {
      refused: null,
      quarantined: ['no "port"'],
      entry: '- name: "codes"\n',
      events: [
        {
          event: { event: 'sms', gateway: 'depot', port: '1.02' },
          code: '481920',
          why: {
            ...{ found: null, reason: 'no words for a code', threshold: 5 },
            candidates: [
              {
                ...{ value: '481920', start: 0, end: 6, kind: 'otp', ruling: null, score: 3 },
                evidence: [{ name: 'label', words: 'code', weight: 3 }],
              },
              { value: '12', start: 7, end: 9, kind: 'otp', ruling: 'too short', score: 0, evidence: [] },
            ],
          },
          rules: [
            { name: 'one-time codes', verdict: 'match', failed: [] },
            { name: '<b>rest', verdict: 'no', failed: [{ key: 'port', expected: '3', actual: null }] },
            { name: 'late', verdict: 'not_reached', failed: [] },
          ],
          send: ['team', 'flows'],
          messages: { team: '<b>481920</b>' },
          repeats: null,
          again: 0,
          alternatives: { flows: ['ops'] },
        },
      ],
    },
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('shows that there are none', () => {
  expect(laidOut(rulesPage(NOTHING))).toMatchSnapshot();
});

describe('a message in a chat', () => {
  const shown = (service: 'telegram' | 'slack' | 'webhook', body: string): string =>
    laidOut(chatMessage({ destination: 'team', service, body, code: '481920' }));

  it('is shown as Telegram shows it: what stands in it is no markup of ours, and no link', () => {
    const body =
      '<code>481920</code> · <b>HSBC</b>\n<blockquote expandable>Is &lt;b&gt;it&lt;/b&gt;?</blockquote>\n<a href="https://sms.example/">more</a>';
    expect(shown('telegram', body)).toMatchSnapshot();
  });

  it('is shown as Slack shows it', () => {
    const marked: Marked = [
      { text: 'SIM locked', part: 'title', tone: 'critical' },
      { text: '\n' },
      { text: 'office', label: 'Gateway' },
      { text: '\n<b>it</b>', part: 'quote' },
      { text: 'small', part: 'meta' },
    ];
    expect(shown('slack', JSON.stringify(slackMessage(marked)))).toMatchSnapshot();
    const code: Marked = [{ text: '481920', mono: true }, { text: ' from ' }, { text: 'HSBC', bold: true }];
    expect(shown('slack', JSON.stringify(slackMessage(code)))).toContain('<code>481920</code>');
  });

  it('is laid out as it is sent, where no chat is', () => {
    expect(shown('webhook', '{"type":"sms"}')).toContain('As <bdi>team</bdi> gets it');
    expect(shown('slack', 'no JSON')).toContain('no JSON');
  });
});

describe('the tester', () => {
  it('says where an SMS would go, and gives it as a test for the config', async () => {
    const { show, post } = await signedIn();
    expect(await (await show('/rules')).text()).toContain('<bdi>all</bdi>');
    const text = await (
      await post('/rules', { gateway: 'office', port: '', sender: 'HSBC', text: 'Your code is 481920' })
    ).text();
    expect(text).toContain('goes to');
    expect(text).toContain('code: &quot;481920&quot;');
    expect(text).toContain('value="HSBC"');
  });

  it('keeps what was written where it cannot be tried', async () => {
    const { post } = await signedIn();
    const text = await (await post('/rules', { gateway: 'ofice', text: 'hello <b>' })).text();
    expect(text).toContain('no gateway &quot;ofice&quot; in the config');
    expect(text).toContain('hello &lt;b&gt;</textarea>');
  });
});
