import { gzipSync, deflateRawSync, deflateSync, brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OTHER_TOKEN, stubDependencies, TOKEN } from '../dependencies.ts';
import { SMS, smsReport } from '../reports.ts';
import { running } from '../running.ts';

const PATH = `/report/office/${TOKEN}`;

const post = (
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> => fetch(url, { method: 'POST', body, headers });

describe('a report that is taken', () => {
  it('is answered with what was stored, after it was stored', async () => {
    const order: string[] = [];
    const dependencies = stubDependencies({
      accept: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        order.push('stored');
        return { stored: 2, quarantined: 1 };
      },
    });
    const { url } = await running(dependencies);
    const answer = await post(url + PATH, SMS);
    order.push('answered');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('{"code":200,"reason":"OK","stored":2,"quarantined":1}');
    expect(order).toEqual(['stored', 'answered']);
  });

  it('is read as it came, and handed in decoded with its gateway', async () => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    await post(url + PATH, SMS);
    expect(dependencies.accepted).toHaveLength(1);
    expect(dependencies.accepted[0]?.gateway).toBe('office');
    expect(dependencies.bodies).toEqual([SMS]);
    expect(dependencies.accepted[0]?.decoded.observations[0]).toMatchObject({
      kind: 'traffic',
      draft: { event: 'sms', port: '3.01', sender: '37120000777', text: 'Your Baltica code is 730264' },
    });
  });

  it.each([
    ['an empty array of reports', '[]'],
    ['an empty list of SMS', '{"type":"recv-sms","sms_num":0,"sms":[]}'],
  ])('may hold nothing: %s', async (_name, body) => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    const answer = await post(url + PATH, body);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { code: 200, reason: 'OK', stored: 0, quarantined: 0 },
    ]);
  });

  it.each(['application/json;charset=utf-8', 'text/plain', 'application/octet-stream', 'nonsense'])(
    'may say that it is %s',
    async (type) => {
      const dependencies = stubDependencies();
      const { url } = await running(dependencies);
      expect((await post(url + PATH, SMS, { 'Content-Type': type })).status).toBe(200);
      expect(dependencies.accepted[0]?.decoded.observations).toHaveLength(1);
    },
  );

  it.each([
    ['a trailing slash', `${PATH}/`],
    ['a query', `${PATH}?port=3&mac=00-30-f1-00-00-01`],
    ['a slash and a query', `${PATH}/?port=3`],
    ['doubled slashes', `//report//office/${TOKEN}`],
    ['percent-encoding', `/report/%6Fffice/${TOKEN.replaceAll('-', '%2D')}`],
    ['another letter case of the route', `/Report/office/${TOKEN}`],
  ])('may be addressed with %s', async (_name, path) => {
    const { url } = await running(stubDependencies());
    expect((await post(url + path, SMS)).status).toBe(200);
  });

  it('may be an SMS whose port and sender stand in the query', async () => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    const answer = await post(
      `${url}${PATH}?port=5B&sender=Baltica%20Bank`,
      'Sender: x\r\nReceiver: y\r\n\r\nHello',
      {
        'Content-Type': 'application/octet-stream',
      },
    );
    expect(answer.status).toBe(200);
    expect(dependencies.accepted[0]?.decoded.observations[0]).toMatchObject({
      draft: { port: '5.02', sender: 'Baltica Bank' },
    });
  });

  it.each(['port=5B&sender=+37120000101', 'port=5B&sender=%2B37120000101', 'Port=5B&Sender=+37120000101'])(
    'may have a number with its plus sign in the query: %s',
    async (query) => {
      const dependencies = stubDependencies();
      const { url } = await running(dependencies);
      expect((await post(`${url}${PATH}?${query}`, 'Hello')).status).toBe(200);
      expect(dependencies.accepted[0]?.decoded.observations[0]).toMatchObject({
        draft: { port: '5.02', sender: '+37120000101', text: 'Hello' },
      });
    },
  );

  it.each([
    ['gzip', gzipSync(SMS)],
    ['x-gzip', gzipSync(SMS)],
    ['GZIP', gzipSync(SMS)],
    ['deflate', deflateSync(SMS)],
    ['deflate', deflateRawSync(SMS)],
    ['identity', Buffer.from(SMS)],
    ['gzip', Buffer.from(SMS)],
  ])('may be encoded as %s, or say so', async (encoding, bytes) => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    expect((await post(url + PATH, new Uint8Array(bytes), { 'Content-Encoding': encoding })).status).toBe(
      200,
    );
    expect(dependencies.bodies).toEqual([SMS]);
  });

  it('may come with any of several tokens, so that they can be rotated', async () => {
    const dependencies = stubDependencies({
      access: {
        gateways: {
          office: { tokens: [OTHER_TOKEN, TOKEN], allow: [] },
          depot: { tokens: ['d'.repeat(16)], allow: [] },
        },
      },
    });
    const { url } = await running(dependencies);
    expect((await post(`${url}/report/office/${TOKEN}`, SMS)).status).toBe(200);
    expect((await post(`${url}/report/office/${OTHER_TOKEN}`, SMS)).status).toBe(200);
    expect((await post(`${url}/report/depot/${TOKEN}`, SMS)).status).toBe(401);
  });
});

describe('a report that is refused', () => {
  it.each([
    ['not JSON', 'hello'],
    ['empty', ''],
    ['cut off', SMS.slice(0, 60)],
    ['of an unknown encoding', new Uint8Array(brotliCompressSync(SMS))],
  ])('as nothing in it is usable (%s): 400, and it is handed in for quarantine', async (_name, body) => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    const answer = await post(url + PATH, body, { 'Content-Encoding': 'br' });
    const decoded = dependencies.accepted[0]?.decoded;
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ code: 400, reason: decoded?.rejects[0]?.reason });
    expect(decoded?.usable).toBe(false);
  });

  it('is 503, not 400, if quarantine cannot take it', async () => {
    const dependencies = stubDependencies({
      accept: () => Promise.resolve({ unavailable: 'the disk is full', retryAfter: 30 }),
    });
    const { url } = await running(dependencies);
    expect((await post(url + PATH, 'hello')).status).toBe(503);
  });

  it('answers a wrong token and an unknown gateway alike', async () => {
    const { url } = await running(stubDependencies());
    const answers = await Promise.all(
      [
        `/report/office/${OTHER_TOKEN}`,
        `/report/attic/${TOKEN}`,
        `/report/__proto__/${TOKEN}`,
        `/report/%20/%20`,
      ].map(async (path) => {
        const answer = await post(url + path, SMS);
        const headers = [...answer.headers].filter(([name]) => name !== 'date');
        return { status: answer.status, body: await answer.text(), headers };
      }),
    );
    expect(answers[0]?.status).toBe(401);
    expect(answers[0]?.body).toBe('{"code":401,"reason":"unknown gateway or wrong token"}');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is 403 with a right token from a wrong address, and 401 with a wrong one', async () => {
    const dependencies = stubDependencies({
      access: { gateways: { office: { tokens: [TOKEN], allow: ['192.0.2.0/24'] } } },
    });
    const { url } = await running(dependencies);
    expect((await post(url + PATH, SMS)).status).toBe(403);
    expect((await post(`${url}/report/office/${OTHER_TOKEN}`, SMS)).status).toBe(401);
    expect(dependencies.accepted).toEqual([]);
  });

  it('is 413 beyond the limit, and fine at the limit', async () => {
    const dependencies = stubDependencies({ access: { bodyLimit: 1_000 } });
    const { url } = await running(dependencies);
    expect((await post(url + PATH, SMS.padEnd(1_000))).status).toBe(200);
    const answer = await post(url + PATH, SMS.padEnd(1_001));
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { code: 413, reason: 'the report is too large' },
    ]);
  });

  it('is 413 if it is too large only after decompression', async () => {
    const dependencies = stubDependencies({ access: { bodyLimit: 1_000 } });
    const { url } = await running(dependencies);
    const bomb = gzipSync(SMS.padEnd(100_000));
    expect(bomb.length).toBeLessThan(1_000);
    expect((await post(url + PATH, new Uint8Array(bomb), { 'Content-Encoding': 'gzip' })).status).toBe(413);
  });

  it('is 503 with Retry-After while the store takes nothing', async () => {
    const dependencies = stubDependencies({
      accept: () => Promise.resolve({ unavailable: 'the disk is full', retryAfter: 29.2 }),
    });
    const { url } = await running(dependencies);
    const answer = await post(url + PATH, SMS);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '30']);
    expect(await answer.json()).toEqual({ code: 503, reason: 'the disk is full' });
  });

  it('is 503 if storing fails in a way that nobody thought of', async () => {
    const dependencies = stubDependencies({ accept: () => Promise.reject(new Error(`cannot store ${SMS}`)) });
    const { url } = await running(dependencies);
    const answer = await post(url + PATH, SMS);
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '10']);
    expect(dependencies.logged()).toContain('a report could not be stored');
    expect(dependencies.logged()).not.toContain('recv-sms');
  });

  it('is 503 while too many are being stored, and taken again afterwards', async () => {
    const release: (() => void)[] = [];
    const dependencies = stubDependencies({
      accept: () =>
        new Promise((resolve) => {
          release.push(() => {
            resolve({ stored: 1, quarantined: 0 });
          });
        }),
    });
    const { url } = await running(dependencies, { limits: { reports: 2 } });
    const first = [post(url + PATH, SMS), post(url + PATH, SMS)];
    while (release.length < 2) await new Promise((resolve) => setImmediate(resolve));
    const third = await post(url + PATH, SMS);
    expect([third.status, third.headers.get('Retry-After')]).toEqual([503, '1']);
    for (const go of release.splice(0)) go();
    expect((await Promise.all(first)).map((answer) => answer.status)).toEqual([200, 200]);
    const fourth = post(url + PATH, SMS);
    while (release.length < 1) await new Promise((resolve) => setImmediate(resolve));
    release[0]?.();
    expect((await fourth).status).toBe(200);
  });

  it('is 503 if the bodies in the house would take too much memory', async () => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies, { limits: { bodyBytes: 500 } });
    expect((await post(url + PATH, SMS.padEnd(501))).status).toBe(503);
    expect((await post(url + PATH, SMS.padEnd(500))).status).toBe(200);
    expect((await post(url + PATH, SMS.padEnd(500))).status).toBe(200);
  });

  it('is 503 if a compressed body could take too much memory once inflated', async () => {
    const { url } = await running(stubDependencies(), { limits: { bodyBytes: 5_000 } });
    const bytes = new Uint8Array(gzipSync(SMS));
    expect((await post(url + PATH, bytes, { 'Content-Encoding': 'gzip' })).status).toBe(503);
  });

  it('is counted by its answer, a stranger without a name', async () => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    await post(url + PATH, SMS);
    await post(url + PATH, 'hello');
    await post(`${url}/report/office/${OTHER_TOKEN}`, SMS);
    await post(`${url}/report/attic/${TOKEN}`, SMS);
    const { text } = await dependencies.metrics.exposition();
    expect(text.split('\n').filter((line) => line.startsWith('simwire_reports_total'))).toEqual([
      'simwire_reports_total{gateway="office",answer="200"} 1',
      'simwire_reports_total{gateway="office",answer="400"} 1',
      'simwire_reports_total{gateway="",answer="401"} 2',
    ]);
  });
});

describe('whatever comes', () => {
  it('is answered 200 or 400 with a right token: no bytes make an error of the server', async () => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.json().map((json) => new TextEncoder().encode(json)),
      fc.tuple(fc.nat(SMS.length), fc.uint8Array({ maxLength: 8 })).map(([at, junk]) => {
        const damaged = new Uint8Array(Buffer.from(SMS));
        damaged.set(junk.subarray(0, SMS.length - at), at);
        return damaged;
      }),
    );
    const encoding = fc.constantFrom('', 'gzip', 'deflate', 'br');
    const type = fc.constantFrom(
      'application/json',
      'multipart/form-data',
      'multipart/mixed; boundary=x',
      'text/plain',
    );
    await fc.assert(
      fc.asyncProperty(bytes, encoding, type, async (body, contentEncoding, contentType) => {
        const answer = await post(url + PATH, new Uint8Array(body), {
          'Content-Type': contentType,
          ...(contentEncoding && { 'Content-Encoding': contentEncoding }),
        });
        const { code } = (await answer.json()) as { code: number };
        expect([200, 400]).toContain(answer.status);
        expect(code).toBe(answer.status);
      }),
      { numRuns: 300 },
    );
    expect(dependencies.accepted).toHaveLength(300);
  });

  it('logs each kind of refusal once a minute, with what was left out', async () => {
    let now = 0;
    const dependencies = stubDependencies({ clock: () => now });
    const { url } = await running(dependencies);
    for (let i = 0; i < 3; i++) await post(url + PATH, 'hello');
    await post(`${url}/report/office/${OTHER_TOKEN}`, smsReport('x'));
    now = 60_000;
    await post(url + PATH, 'hello');
    expect(dependencies.lines()).toMatchObject([
      { level: 40, refusal: 'undecodable', gateway: 'office', client: '127.0.0.1' },
      { level: 40, refusal: 'wrong_token', gateway: 'office', client: '127.0.0.1' },
      { level: 40, refusal: 'undecodable', gateway: 'office', more: 2 },
    ]);
    expect(dependencies.lines()).toHaveLength(3);
  });
});
