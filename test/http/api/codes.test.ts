import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SIMWIRE } from '../../../src/domain/fault.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { NOW } from '../../operations/scene.ts';
import { oneTimeCode, sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { expectProblem, openApi, type Answered, type ApiScene } from './scene.ts';

const code = z.object({ event: z.string(), code: z.string(), next_since: z.string() });
const codeOf = ({ body }: Answered): string => code.parse(body).code;

/** A report of SMS that each hold a code. */
const codes = (...values: string[]): object =>
  recvSms(...values.map((value) => smsRow(base64(`Your code is ${value}`), { sender: `Bank ${value}` })));

const next = ({ ask }: ApiScene, body: object, as?: string): Promise<Answered> =>
  ask('/codes/next', { method: 'post', body, ...(as && { as }) });

async function eventOf({ ask }: ApiScene): Promise<string> {
  const { body } = await ask('/codes?since=0');
  return z.object({ items: z.tuple([z.object({ event: z.string() })]) }).parse(body).items[0].event;
}

const codePage = z.object({
  items: z.array(z.object({ event: z.string(), kind: z.string() })),
  next: z.string().nullable(),
});

it('lists codes of each kind page by page, the newest first', async () => {
  const api = await openApi();
  const kinds = ['otp', 'pickup', 'otp', 'otp', 'pickup'];
  const texts = { otp: 'Your code is 482913', pickup: 'Your parcel is in locker 7, pickup code 739164' };
  for (const [at, kind] of kinds.entries())
    await api.report('office', recvSms(smsRow(base64(texts[kind as 'otp']), { sender: `No ${at}` })));
  const found: z.output<typeof codePage>['items'] = [];
  let path = '/codes?since=0&limit=2';
  for (let next: string | null = ''; next !== null; path = `/codes?since=0&limit=2&cursor=${next ?? ''}`) {
    const page = codePage.parse((await api.ask(path)).body);
    found.push(...page.items);
    next = page.next;
  }
  expect(found.map(({ kind }) => kind)).toEqual(kinds.toReversed());
  expect(found.map(({ event }) => event)).toEqual(
    found
      .map(({ event }) => event)
      .toSorted()
      .toReversed(),
  );
});

it('lists no code of a test message, and gives it to nobody', async () => {
  const api = await openApi();
  const text = 'Your code is 482913';
  await api.accept([stored(sms({ gateway: SIMWIRE, port: null, text, code: oneTimeCode() }))]);
  expect((await api.ask('/codes?since=0')).body).toEqual({ items: [], next: null });
  expect((await next(api, { text: 'code', since: NOW })).status).toBe(204);
});

describe('the next code', () => {
  it('is given to one of many who wait at the same time, and each gets another', async () => {
    const api = await openApi();
    const waiting = Array.from({ length: 20 }, () => next(api, { text: 'code', since: NOW, wait: '60s' }));
    const values = Array.from({ length: 20 }, (_, index) => String(300_117 + index * 7_919));
    for (let at = 0; at < values.length; at += 4)
      await api.report('office', codes(...values.slice(at, at + 4)));
    const given = (await Promise.all(waiting)).map(codeOf);
    expect(given.toSorted()).toEqual(values);
  });

  it('is the oldest, and where to go on is said', async () => {
    const api = await openApi();
    await api.report('office', codes('482913', '739164'));
    const first = await next(api, { text: 'code', since: NOW });
    expect(codeOf(first)).toBe('482913');
    const { next_since: since } = code.parse(first.body);
    expect(codeOf(await next(api, { text: 'code', since }))).toBe('739164');
    const none = await next(api, { text: 'code', since });
    expect([none.status, none.headers.get('next-since')]).toEqual([204, since]);
  });

  it('is the same again for the same key, and for nobody else', async () => {
    const api = await openApi();
    await api.report('office', codes('482913', '739164'));
    api.principals.set('other', { id: 'token:other', grants: [{ role: 'viewer', scope: 'everything' }] });
    const asked = { text: 'code', since: NOW, key: 'job 7' };
    expect(codeOf(await next(api, asked))).toBe('482913');
    expect(codeOf(await next(api, asked))).toBe('482913');
    expect(codeOf(await next(api, asked, 'other'))).toBe('739164');
  });

  it('is the same for a key also by another process, and once it waits there', async () => {
    const api = await openApi();
    const other = await openApi({}, api);
    const asked = { text: 'code', since: NOW, key: 'job 7' };
    const waiting = next(other, { ...asked, wait: '60s' });
    await api.report('office', codes('482913', '739164'));
    expect(codeOf(await next(api, asked))).toBe('482913');
    expect(codeOf(await next(other, asked))).toBe('482913');
    await other.lookAgain();
    expect(codeOf(await waiting)).toBe('482913');
    expect(codeOf(await next(other, { ...asked, key: 'job 8' }))).toBe('739164');
  });

  it('goes to one of two processes only', async () => {
    const api = await openApi();
    const other = await openApi({}, api);
    const values = Array.from({ length: 8 }, (_, index) => String(300_117 + index * 7_919));
    await api.report('office', codes(...values));
    const given = await Promise.all(
      values.map((_, at) => next(at % 2 ? api : other, { text: 'code', since: NOW })),
    );
    expect(given.map(codeOf).toSorted()).toEqual(values);
  });

  it('is no code that somebody took in between, until it is given back', async () => {
    const api = await openApi();
    await api.report('office', codes('482913'));
    const path = `/codes/${await eventOf(api)}/claim`;
    await api.ask(path, { method: 'post', body: {} });
    const waiting = next(api, { text: 'code', since: NOW, wait: '60s' });
    expect((await next(api, { text: 'code', since: NOW })).status).toBe(204);
    await api.ask(path, { method: 'delete' });
    expect(codeOf(await waiting)).toBe('482913');
  });

  it('is given to nobody whose scope has it not, though he waited first', async () => {
    const api = await openApi();
    await api.report('depot', recvSms(smsRow(base64('no more than hello'))));
    api.principals.set('depot', await api.only('depot', 'viewer'));
    const asked = { text: 'code', since: NOW, wait: '60s' };
    const stopped = new AbortController();
    const foreign = api.ask('/codes/next', {
      method: 'post',
      body: asked,
      as: 'depot',
      signal: stopped.signal,
    });
    // Both stand in line once the second one's answer to nothing is there.
    await next(api, { ...asked, wait: '0s' }, 'depot');
    const waiting = next(api, asked);
    await next(api, { ...asked, wait: '0s' });
    await api.report('office', codes('482913'));
    expect(codeOf(await waiting)).toBe('482913');
    stopped.abort();
    await expect(foreign).rejects.toThrow();
  });

  it.each([
    [{}, 'invalid', /^sim: say which/],
    [{ text: 'x', wait: '121s' }, 'invalid', 'wait: must be at most 120s'],
    [{ text: 'x', wait: 5 }, 'invalid', /^wait: /],
    [{ sim: 'nobody' }, 'unknown_name', 'no SIM "nobody"'],
  ] as const)('%j is refused', async (body, kind, words) => {
    const api = await openApi();
    expect(expectProblem(await next(api, body), kind)).toMatch(words);
  });

  it('lets 50 of one principal wait, and no more', async () => {
    let now = NOW;
    const api = await openApi({ clock: () => (now += 1_000) });
    const asked = { text: 'code', since: NOW, wait: '60s' };
    const waiting = Array.from({ length: 50 }, () => next(api, asked));
    let refused: Answered;
    do refused = await next(api, { ...asked, wait: '0s' });
    while (refused.status !== 429);
    expectProblem(refused, 'too_many_requests');
    await api.report(
      'office',
      codes(...Array.from({ length: 50 }, (_, index) => String(300_117 + index * 7_919))),
    );
    expect(new Set((await Promise.all(waiting)).map(codeOf)).size).toBe(50);
  });
});

describe('a code that was missed', () => {
  const MISSED = 'See you at the desk, 482-913 is with Bo';
  const promote = ({ ask }: ApiScene, event: string, code: string, as = 'admin'): Promise<Answered> =>
    ask(`/codes/${event}`, { method: 'post', body: { code }, as });

  async function missed(api: ApiScene, text = MISSED): Promise<string> {
    await api.report('office', recvSms(smsRow(base64(text))));
    const { body } = await api.ask('/events?code=false');
    return z.object({ items: z.tuple([z.looseObject({ id: z.string() })]) }).parse(body).items[0].id;
  }

  it('is hidden, listed and to be had as any other once somebody marked it', async () => {
    const api = await openApi();
    api.principals.set('ben', { id: 'user:ben', grants: [{ role: 'viewer', scope: 'everything' }] });
    const event = await missed(api);
    const stream = await api.follow('/codes/stream');
    const { body } = await promote(api, event, '482913', 'ben');
    expect(body).toMatchObject({ event, masked: '••••••', claimed_by: null });
    expect((await stream.until(1))[0]).toMatchObject({ event: 'code', data: body });
    const search = { method: 'post', body: { text: '482*' } } as const;
    for (const path of ['/codes?since=0', '/events', `/events/${event}`, `/events/${event}/why`])
      expect(JSON.stringify((await api.ask(path, { as: 'ben' })).body)).not.toMatch(/482.?913/);
    expect(JSON.stringify((await api.ask('/audit')).body)).not.toMatch(/482.?913/);
    expect((await api.ask('/events/search', search)).body).toMatchObject({ items: [] });
    const whole = { ...search, body: { code: '482913' } };
    expect((await api.ask('/events/search', whole)).body).toMatchObject({ items: [{ id: event }] });
    expect((await api.ask(`/events/${event}/access`)).body).toMatchObject({
      people: expect.arrayContaining([
        expect.objectContaining({ action: 'promote', actor: 'user:ben', event }),
      ]) as object,
    });
    expect((await api.ask(`/codes/${event}/claim`, { method: 'post', body: {} })).body).toMatchObject({
      code: '482913',
    });
  });

  it('goes to whoever waits for it, an expectation first', async () => {
    const api = await openApi();
    const waiting = next(api, { text: 'desk', since: NOW, wait: '60s' });
    const expectation = await api.ask('/expectations', {
      method: 'post',
      body: { text: 'desk', within: '1m' },
    });
    const { id } = z.object({ id: z.string() }).parse(expectation.body);
    const fulfilled = api.ask(`/expectations/${id}?wait=60s`);
    await promote(api, await missed(api), '482913');
    expect((await fulfilled).body).toMatchObject({ state: 'fulfilled', code: '482913' });
    await promote(api, await missed(api, 'Now at the desk: 739-164'), '739164');
    expect(codeOf(await waiting)).toBe('739164');
  });

  it('has to stand in a text that has none', async () => {
    const api = await openApi();
    const event = await missed(api);
    for (const code of ['482914', '48', 'desk!'])
      expect(expectProblem(await promote(api, event, code), 'invalid')).toMatch(
        /^code: must stand in the text/,
      );
    await promote(api, event, '482 913');
    expect(expectProblem(await promote(api, event, '482913'), 'conflict')).toContain('has a code already');
    api.principals.set('depot', await api.only('office', 'viewer'));
    expectProblem(await promote(api, '00000000000', '482913', 'depot'), 'not_found');
  });
});

describe('a code', () => {
  it('is masked in every list, and uncovered for whoever takes it, which is audited', async () => {
    const api = await openApi();
    const as = 'ben';
    api.principals.set(as, { id: 'user:ben', grants: [{ role: 'viewer', scope: 'everything' }] });
    await api.report('office', codes('482913'));
    const event = await eventOf(api);
    for (const path of ['/codes?since=0', '/events', `/events/${event}`, `/events/${event}/why`])
      expect(JSON.stringify((await api.ask(path, { as })).body)).not.toContain('482913');
    const taken = await api.ask(`/codes/${event}/claim`, { as, method: 'post', body: {} });
    expect(taken.body).toMatchObject({ code: '482913', claimed_by: 'user:ben' });
    const { body: seen } = await api.ask(`/events/${event}/access`, { as });
    expect(seen).toMatchObject({
      people: [{ action: 'claim', actor: 'user:ben', event }, { action: 'see' }],
    });
  });

  it('belongs to the first who takes it, until it is given back or taken over', async () => {
    const api = await openApi();
    await api.report('office', codes('482913'));
    api.principals.set('ben', { id: 'user:ben', grants: [{ role: 'viewer', scope: 'everything' }] });
    const path = `/codes/${await eventOf(api)}/claim`;
    const claim = (as: string, body = {}): Promise<Answered> => api.ask(path, { as, body, method: 'post' });
    expect((await claim('admin')).status).toBe(200);
    expect((await claim('admin')).status).toBe(200);
    expect(expectProblem(await claim('ben'), 'conflict')).toContain('local:ana has it');
    expectProblem(await api.ask(path, { as: 'ben', method: 'delete' }), 'conflict');
    expect((await claim('ben', { force: true })).body).toMatchObject({ claimed_by: 'user:ben' });
    expect((await api.ask(path, { as: 'ben', method: 'delete' })).status).toBe(204);
    expect((await claim('admin')).status).toBe(200);
  });

  it('is uncovered by a reveal of its event', async () => {
    const api = await openApi();
    await api.report('office', codes('482913'));
    const revealed = await api.ask(`/events/${await eventOf(api)}/reveal`, { method: 'post' });
    expect(revealed.body).toMatchObject({ text: 'Your code is 482913' });
  });
});
