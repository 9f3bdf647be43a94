import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HOUR } from '../../../src/domain/time.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { ENDPOINTS } from '../../../src/http/api/endpoints.ts';
import { devStatus, NOW } from '../../operations/scene.ts';
import { NOBODY, wire } from '../running.ts';
import { expectProblem, openApi } from './scene.ts';

const SILENCE = { match: { gateway: ['office'] }, until: String(NOW + HOUR), reason: 'works' };

describe('whoever asks', () => {
  it('has to be known', async () => {
    const { ask } = await openApi();
    const answered = await ask('/ports', { as: 'nobody' });
    expect(expectProblem(answered, 'unauthenticated')).toBe('a valid token or session is needed');
    expect(answered.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('needs the role', async () => {
    const { ask, principals, only } = await openApi();
    principals.set('monitor', await only('office', 'monitor'));
    expect(expectProblem(await ask('/deliveries', { as: 'monitor' }), 'forbidden')).toContain('operator');
  });

  it('who may do nothing here is refused with that reason', async () => {
    const { ask } = await openApi({
      access: () => ({ ...NOBODY, authenticate: () => Promise.resolve('denied') }),
    });
    expectProblem(await ask('/ports'), 'forbidden');
  });

  it('sees nothing outside of its scope', async () => {
    const { ask, principals, only, report } = await openApi();
    await report('office', recvSms(smsRow(base64('at the office'))));
    await report('depot', recvSms(smsRow(base64('at the depot'))));
    principals.set('office', await only('office', 'monitor'));
    const { body } = await ask('/ports', { as: 'office' });
    expect(body).toMatchObject({ items: [{ gateway: 'office' }], next: null });
    const detail = expectProblem(await ask('/ports?gateway=depot', { as: 'office' }), 'unknown_name');
    expect(detail).toBe('no gateway "depot"; known: office');
  });

  it('may ask 50 times at once and 10 times a second, each for itself', async () => {
    let now = NOW;
    const { ask, principals, only } = await openApi({ clock: () => now });
    principals.set('other', await only('office', 'monitor'));
    const statuses = await Promise.all(Array.from({ length: 60 }, () => ask('/ports')));
    const refused = statuses.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect((await ask('/ports', { as: 'other' })).status).toBe(200);
    now += 100;
    expect((await ask('/ports')).status).toBe(200);
    expect((await ask('/ports')).status).toBe(429);
  });
});

const LISTS = ENDPOINTS.filter(
  ({ method, answers }) => method === 'get' && Object.hasOwn(fieldsOf(answers[200]?.schema), 'next'),
).map(({ path }) => path);

/** Returns the fields that an answer has. */
function fieldsOf(schema: z.ZodType | undefined): object {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

describe('a list', () => {
  it.each(LISTS)('%s is read in pages', async (path) => {
    const { ask, report } = await openApi();
    for (const [port, iccid] of [
      ['1A', '1'],
      ['2A', '2'],
    ] as const) {
      await report('office', devStatus(port, 8, `893710000000000000${iccid}`));
      await report('office', recvSms(smsRow(base64(`Your code is 48192${iccid}`))));
    }
    const pageSchema = z.object({ items: z.array(z.unknown()), next: z.string().nullable() });
    const read = async (query: string) => pageSchema.parse((await ask(`${path}?${query}`)).body);
    const whole = await read('limit=200');
    const [first, second] = [await read('limit=1'), { items: [] as unknown[] }];
    if (first.next !== null) second.items = (await read(`limit=1&cursor=${first.next}`)).items;
    expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 2));
    expect(first.next === null).toBe(whole.items.length < 2);
  });
});

describe('a request', () => {
  it.each([
    ['/ports?gatway=office', 'gatway: there is no such field; did you mean "gateway"?'],
    ['/ports?state=lost', /^state: /],
    ['/deliveries?limit=201', /^limit: /],
    ['/deliveries?limit=ten', 'limit: must be a number'],
    ['/deliveries?limit=1&limit=2', /^limit: /],
    ['/deliveries?cursor=made-up', /cursor/],
    ['/ports?cursor=made-up', /^cursor: /],
    ['/silences?all=true', /^all: there is no such field/],
  ])('%s is refused in words', async (path, words) => {
    const { ask } = await openApi();
    expect(expectProblem(await ask(path), 'invalid')).toMatch(words);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['not UTF-8', Buffer.from([0x22, 0xff]).toString('latin1')],
    ['nested deeply', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['of the wrong shape', JSON.stringify({ match: [], until: 7 })],
  ])('with a body that is %s is refused', async (_, body) => {
    const { ask } = await openApi();
    expectProblem(await ask('/silences', { method: 'post', body }), 'invalid');
  });

  it('with a body larger than any is refused', async () => {
    const { ask } = await openApi();
    const body = { ...SILENCE, reason: 'x'.repeat(2_000_000) };
    expectProblem(await ask('/silences', { method: 'post', body }), 'body_too_large');
  });

  it('for an address that there is not is refused', async () => {
    const { ask } = await openApi();
    expectProblem(await ask('/nothing'), 'no_such_route');
  });

  it.each(['/events/%00%ff', '/events/%ff/why', '/codes/%E0%A4%A/claim'])(
    'for the malformed address %s is refused',
    async (path) => {
      const { ask } = await openApi();
      expect(expectProblem(await ask(path), 'invalid')).toBe('the address is not encoded properly');
    },
  );

  it.each([
    ['a query of a megabyte', `GET /api/v1/events?text=${'x'.repeat(1_000_000)} HTTP/1.1\r\n`],
    ['headers that are too large', `GET /api/v1/events HTTP/1.1\r\nX-Long: ${'x'.repeat(100_000)}\r\n`],
  ])('with %s is refused', async (_, begun) => {
    const { port } = await openApi();
    const sent = await wire(port);
    sent.write(`${begun}Host: 127.0.0.1\r\n\r\n`);
    const [head = '', body = ''] = (await sent.closed()).split('\r\n\r\n');
    expect(head).toContain('HTTP/1.1 431 Request Header Fields Too Large');
    expect(head).toContain('Content-Type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ type: '/api/v1/#headers_too_large', status: 431 });
  });

  it('under another name is refused', async () => {
    const { ask } = await openApi({ access: () => ({ ...NOBODY, answersTo: () => false }) });
    expectProblem(await ask('/events'), 'wrong_host');
  });

  it('with another method gets the list of those that there are', async () => {
    const { ask, url } = await openApi();
    const answered = await ask('/silences', { method: 'delete' });
    expectProblem(answered, 'method_not_allowed');
    expect(answered.headers.get('allow')).toBe('GET, HEAD, POST');
    const asked = await fetch(`${url}/api/v1/silences`, {
      method: 'HEAD',
      headers: { Authorization: 'Bearer admin' },
    });
    expect(asked.status).toBe(200);
  });

  it('that meets a fault of the program says nothing of it', async () => {
    const { ask } = await openApi({
      context: () => {
        throw new Error('secret words');
      },
    });
    expect(expectProblem(await ask('/ports'), 'internal')).not.toContain('secret');
  });
});

it('a silence is added, listed and ended, and the relay takes each change over', async () => {
  const { ask, changes } = await openApi();
  const added = await ask('/silences', { method: 'post', body: SILENCE });
  expect(added).toMatchObject({ status: 201, body: { match: SILENCE.match, author: 'local:ana' } });
  const { body: listed } = await ask('/silences');
  expect(listed).toEqual({ items: [added.body], next: null });
  expect(changes()).toBe(1);
  const { id } = added.body as { id: string };
  expect((await ask(`/silences/${id}`, { method: 'delete' })).status).toBe(200);
  expect(changes()).toBe(2);
  expect((await ask('/silences')).body).toEqual({ items: [], next: null });
  expectProblem(await ask(`/silences/${id}`, { method: 'delete' }), 'not_found');
});

it('the document and the reference are for everybody', async () => {
  const { url } = await openApi();
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as { openapi: string };
  expect(document).toMatchObject({ openapi: '3.1.1', paths: { '/silences/{id}': { delete: {} } } });
  const page = await (await fetch(`${url}/api/v1/`)).text();
  expect(page).toContain('DELETE /silences/{id}');
});
