import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Alarm } from '../../../src/domain/time.ts';
import type { Principal } from '../../../src/domain/principal.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { NOW } from '../../operations/scene.ts';
import type { ReceivedMessage } from './event-stream.ts';
import type { Access } from '../../../src/access/access.ts';
import { NOBODY, wire } from '../running.ts';
import { expectProblem, openApi, type Answered } from './scene.ts';

const VIEWER: Principal = { id: 'user:ben', grants: [{ role: 'viewer', scope: 'everything' }] };

const sms = (text: string): object => recvSms(smsRow(base64(text)));
const textsIn = (messages: readonly ReceivedMessage[]): string[] =>
  messages.map(({ data }) => z.object({ text: z.string() }).parse(data).text);
const idIn = ({ data }: ReceivedMessage): string => z.object({ id: z.string() }).parse(data).id;

describe('a stream of events', () => {
  it('sends what is stored from then on, as the list shows it, masked', async () => {
    const api = await openApi();
    api.principals.set('ben', VIEWER);
    await api.report('office', sms('before'));
    const stream = await api.follow('/events/stream', { as: 'ben' });
    await api.report('office', sms('Your code is 482913'));
    const [message] = await stream.until(1);
    const { body } = await api.ask('/events', { as: 'ben' });
    expect(z.object({ items: z.array(z.unknown()) }).parse(body).items[0]).toEqual(message?.data);
    expect(JSON.stringify(stream.messages)).not.toContain('482913');
  });

  it('goes on after any message, in order, and passes nothing over that another process stored', async () => {
    const api = await openApi();
    const other = await openApi({}, api);
    const stream = await api.follow('/events/stream');
    await api.report('office', sms('one'));
    await other.report('office', sms('two'));
    await api.report('office', sms('three'));
    const all = [...(await stream.until(3))];
    expect(textsIn(all).toSorted()).toEqual(['one', 'three', 'two']);
    for (const [index, { id }] of all.entries()) {
      const resumed = await api.follow('/events/stream', { headers: { 'last-event-id': id } });
      // What two processes stored at the same time has no order of its own.
      const rest = await resumed.until(all.length - index - 1);
      expect(rest.map(idIn).toSorted()).toEqual(
        all
          .slice(index + 1)
          .map(idIn)
          .toSorted(),
      );
    }
  });

  it('goes on through more than a page, also where it never had a message', async () => {
    const api = await openApi();
    const stream = await api.follow('/events/stream');
    const after = stream.lastId();
    stream.close();
    const texts = Array.from({ length: 130 }, (_, index) => `number ${index}`);
    await api.report('office', recvSms(...texts.map((text) => smsRow(base64(text)))));
    const resumed = await api.follow('/events/stream', { headers: { 'last-event-id': after } });
    expect(textsIn(await resumed.until(texts.length))).toEqual(texts);
  });

  it.each([
    ['event=call', 0],
    ['port=1.02&code=true', 1],
    ['code=false', 1],
    ['gateway=depot', 1],
    [`since=${NOW}`, 2],
  ])('sends only what %s asks for', async (query, count) => {
    const api = await openApi();
    const from = await api.follow('/events/stream');
    const headers = { 'last-event-id': from.lastId() };
    await api.report('office', sms('Your code is 482913'));
    await api.report('depot', sms('hello'));
    expect((await api.follow(`/events/stream?${query}`, { headers })).messages).toHaveLength(count);
  });

  it('reveals codes to whoever may see all of them, and notes that before', async () => {
    const api = await openApi();
    api.principals.set('ci', { ...VIEWER, id: 'token:ci', codes: 'shown' });
    const stream = await api.follow('/events/stream', { as: 'ci' });
    await api.report('office', sms('Your code is 482913'));
    const [message] = await stream.until(1);
    expect(JSON.stringify(message)).toContain('482913');
    const { body } = await api.ask('/audit');
    expect(body).toMatchObject({ items: [{ actor: 'token:ci', action: 'see' }] });
  });

  it.each([
    ['/events/stream?colour=red', {}, 'invalid', 'colour: there is no such field'],
    ['/events/stream', { 'last-event-id': 'made up' }, 'invalid', 'Last-Event-ID: is not one'],
    ['/codes/stream?sim=Bonk', {}, 'unknown_name', 'no SIM "Bonk"'],
  ] as const)('is refused for %s %j', async (path, headers, kind, words) => {
    const api = await openApi();
    await api.report('office', sms('hello'));
    expect(expectProblem(await api.ask(path, { headers }), kind)).toContain(words);
  });
});

describe('streams', () => {
  it('are ten for each principal, and no more than the server has room for', async () => {
    let now = NOW;
    const api = await openApi({ clock: () => (now += 100) }, undefined, {}, { streams: 12 });
    api.principals.set('ben', VIEWER);
    const mine = await Promise.all(Array.from({ length: 10 }, () => api.follow('/events/stream')));
    const refused = await api.ask('/codes/stream');
    expect(expectProblem(refused, 'too_many_requests')).toContain('10 streams of yours');
    expect(refused.headers.get('retry-after')).toBe('5');
    await api.follow('/events/stream', { as: 'ben' });
    await api.follow('/events/stream', { as: 'ben' });
    expectProblem(await api.ask('/codes/stream', { as: 'ben' }), 'too_many_requests');
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toContain('\nsimwire_streams_open 12\n');
    mine[0]?.close();
    let answer: Answered;
    do answer = await api.ask('/codes/stream');
    while (answer.status === 429);
    expect(answer.status).toBe(200);
  });

  it('end when whoever follows may not go on', async () => {
    let now = NOW;
    const api = await openApi({ clock: () => (now += 3_000) });
    api.principals.set('ben', VIEWER);
    const stream = await api.follow('/events/stream', { as: 'ben' });
    api.principals.delete('ben');
    await api.report('office', sms('hello'));
    await stream.ended;
    expect(stream.messages).toEqual([]);
  });

  it('end when another config came', async () => {
    let access = { ...NOBODY };
    const authenticate: Access['authenticate'] = () =>
      Promise.resolve({ principal: VIEWER, via: 'token', reveal: false, session: null, until: null });
    const api = await openApi({ access: () => access });
    access = { ...access, authenticate };
    const stream = await api.follow('/events/stream');
    access = { ...access };
    await api.report('office', sms('hello'));
    await stream.ended;
    expect(stream.messages).toEqual([]);
  });

  it('end where nobody reads them, and go on after what was read', async () => {
    let now = NOW;
    const alarm: Alarm = (_at, ring) => {
      const timer = setTimeout(ring, 500);
      return () => {
        clearTimeout(timer);
      };
    };
    const api = await openApi({ clock: () => (now += 100), alarm }, undefined, {}, { streams: 1 });
    const { port } = new URL(api.url);
    const reader = await wire(Number(port));
    reader.write(
      'GET /api/v1/events/stream HTTP/1.1\r\nHost: relay.test\r\nAuthorization: Bearer admin\r\n\r\n',
    );
    await reader.until('\nid: ');
    reader.socket.pause();
    let [, after = ''] = /\nid: (\S+)/.exec(reader.received()) ?? [];
    const long = 'x'.repeat(30_000);
    let count = 0;
    // The systems at both ends buffer some megabytes before anybody notices.
    do {
      const texts = Array.from({ length: 50 }, () => `${long} ${++count}`);
      await api.report('office', recvSms(...texts.map((text) => smsRow(base64(text)))));
    } while ((await api.ask('/codes/stream')).status === 429);
    reader.socket.resume();
    await reader.closed();
    const received = new Set<string>();
    while (received.size < count) {
      const resumed = await api.follow('/events/stream', { headers: { 'last-event-id': after } });
      // On a busy machine it may be cut off again.
      await Promise.race([resumed.ended, resumed.until(count - received.size).catch(() => undefined)]);
      for (const message of resumed.messages) received.add(idIn(message));
      after = resumed.lastId();
    }
    expect(received.size).toBe(count);
  });

  it('end when the server stops, and so does a wait for a code', async () => {
    const api = await openApi();
    const streams = [await api.follow('/events/stream'), await api.follow('/codes/stream')];
    const waiting = api.ask('/codes/next', { method: 'post', body: { text: 'code', wait: '120s' } });
    await api.waits();
    await api.close();
    await Promise.all(streams.map(({ ended }) => ended));
    expect((await waiting).status).toBe(204);
  });
});

describe('a stream of codes', () => {
  it('sends codes masked, and who takes them, gives them back, or takes them over', async () => {
    const api = await openApi();
    api.principals.set('ben', VIEWER);
    const stream = await api.follow('/codes/stream', { as: 'ben' });
    await api.report('office', sms('hello'));
    await api.report('office', sms('Your code is 482913'));
    const [code] = await stream.until(1);
    expect(code).toMatchObject({ event: 'code', data: { masked: '••••••', claimed_by: null } });
    const { event } = z.object({ event: z.string() }).parse(code?.data);
    const path = `/codes/${event}/claim`;
    await api.ask(path, { method: 'post', body: {} });
    const claim = (await stream.until(2))[1];
    expect(claim).toMatchObject({
      event: 'claim',
      data: { event, claimed_by: 'local:ana', taken_from: null },
    });
    await api.ask(path, { as: 'ben', method: 'post', body: { force: true } });
    expect((await stream.until(3))[2]?.data).toMatchObject({
      claimed_by: 'user:ben',
      taken_from: 'local:ana',
    });
    const { body } = await api.ask('/codes?since=0');
    expect(body).toMatchObject({ items: [{ event, taken_from: 'local:ana' }] });
    await api.ask(path, { as: 'ben', method: 'delete' });
    expect((await stream.until(4))[3]?.data).toMatchObject({ event, claimed_by: null });
  });

  it('begins with who has the recent ones, also where that changed while nobody followed', async () => {
    const api = await openApi();
    const stream = await api.follow('/codes/stream');
    await api.report('office', sms('Your code is 482913'));
    const [code] = await stream.until(1);
    stream.close();
    const { event } = z.object({ event: z.string() }).parse(code?.data);
    await api.ask(`/codes/${event}/claim`, { method: 'post', body: {} });
    const resumed = await api.follow('/codes/stream', { headers: { 'last-event-id': code?.id ?? '' } });
    expect(await resumed.until(1)).toMatchObject([
      { event: 'claim', data: { event, claimed_by: 'local:ana' } },
    ]);
  });
});
