import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { configOfOffices, devStatus, NOW } from '../../operations/scene.ts';
import { expectProblem, openApi, type Answered, type ApiScene } from './scene.ts';

const sms = (text: string, port = '1.01'): object => recvSms(smsRow(base64(text), { port }));
const idIn = ({ body }: Answered): string => z.object({ id: z.string() }).parse(body).id;

const expectCode = ({ ask }: ApiScene, body: object, as = 'admin'): Promise<Answered> =>
  ask('/expectations', { method: 'post', body: { within: '5m', ...body }, as });
const shown = async ({ ask }: ApiScene, id: string, wait = '0s', as = 'admin'): Promise<unknown> =>
  (await ask(`/expectations/${id}?wait=${wait}`, { as })).body;

/** An API with one SIM, `Bank` with the tag `bank`, in the port 1.01. */
async function withSim(...args: Parameters<typeof openApi>): Promise<ApiScene> {
  const api = await openApi(...args);
  await api.report('office', devStatus('1A', 3, '8937100000000000009'));
  api.principals.set('ben', { id: 'user:ben', grants: [{ role: 'viewer', scope: 'everything' }] });
  return api;
}

describe('an expectation', () => {
  it('gets the next code that fits, before all who wait, and reveals it, which is audited', async () => {
    const api = await withSim();
    const waiting = api.ask('/codes/next', {
      method: 'post',
      body: { text: 'code', since: NOW, wait: '60s' },
    });
    const made = await expectCode(api, { sim: 'Bank', text: 'code' });
    expect([made.status, made.body]).toMatchObject([201, { sim: 'Bank' }]);
    const answer = shown(api, idIn(made), '60s');
    await api.report('office', sms('hello'));
    await api.report('office', sms('Your code is 482913'));
    expect(await answer).toMatchObject({ state: 'fulfilled', code: '482913', others: 0 });
    await api.report('office', sms('Your code is 739164'));
    expect((await waiting).body).toMatchObject({ code: '739164' });
    expect((await api.ask('/audit?action=claim')).body).toMatchObject({
      items: [{}, { actor: 'local:ana' }],
    });
    expect(JSON.stringify((await api.ask('/expectations')).body)).not.toContain('482913');
  });

  it('outlives a restart, as every other process sees it', async () => {
    const api = await withSim();
    const id = idIn(await expectCode(api, { sim: 'Bank' }));
    const other = await openApi({}, api);
    expect(await shown(other, id)).toMatchObject({ state: 'waiting', code: null });
    await api.report('office', sms('Your code is 482913'));
    expect(await shown(other, id)).toMatchObject({ state: 'fulfilled', code: '482913' });
  });

  it('reserves a free SIM of a tag for itself, whose code it gets before older ones', async () => {
    const api = await withSim();
    const older = idIn(await expectCode(api, { sim: 'Bank' }, 'ben'));
    const exclusive = idIn(await expectCode(api, { tag: 'bank', exclusive: true }));
    expect(expectProblem(await expectCode(api, { sim: 'Bank', exclusive: true }), 'conflict')).toContain(
      'reserved already',
    );
    expect(await shown(api, exclusive)).toMatchObject({ sim: 'Bank', others: 1 });
    await api.report('office', sms('Your code is 482913'));
    expect(await shown(api, exclusive)).toMatchObject({ code: '482913' });
    expect(await shown(api, older, '0s', 'ben')).toMatchObject({ state: 'waiting', code: null });
    await expectCode(api, { sim: 'Bank', exclusive: true });
    await api.ask(`/expectations/${older}`, { method: 'delete', as: 'ben' });
    expect(expectProblem(await api.ask(`/expectations/${older}`, { as: 'ben' }), 'not_found')).toContain(
      'of yours',
    );
  });

  it('gives 20 jobs on 5 SIMs a SIM of their own each, one after the other, and each its own code', async () => {
    const ports = [1, 2, 3, 4, 5].map((port) => `${port}.02`);
    const sims = ports.map((port) => `, "${port}": { name: "Test ${port}", tags: [test] }`).join('');
    let now = NOW;
    // So much time passes between two requests that there are never too many.
    const api = await openApi(
      { clock: () => (now += 1_000) },
      undefined,
      {},
      {},
      configOfOffices(undefined, sims),
    );
    for (const port of ports)
      await api.report('office', devStatus(`${port[0] ?? ''}B`, 3, `89371000000000010${port[0] ?? ''}`));
    const reserved = new Set<string>();
    let sent = 300_117;

    /** Reserves a SIM as soon as one is free, has a code sent to it, and takes that. */
    async function job(): Promise<{ sent: string; got: string }> {
      const made = await expectCode(api, { tag: 'test', exclusive: true });
      if (made.status === 409) return job();
      const { id, sim } = z.object({ id: z.string(), sim: z.string() }).parse(made.body);
      expect(reserved).not.toContain(sim);
      reserved.add(sim);
      const answer = shown(api, id, '60s');
      const code = String((sent += 7_919));
      reserved.delete(sim);
      await api.report('office', sms(`Your code is ${code}`, sim.replace('Test ', '')));
      return { sent: code, got: z.object({ code: z.string() }).parse(await answer).code };
    }

    const done = await Promise.all(Array.from({ length: 20 }, job));
    for (const { sent: code, got } of done) expect(got).toBe(code);
    expect(new Set(done.map(({ got }) => got)).size).toBe(20);
  });

  it('is known by its last characters too, to its holder only', async () => {
    const api = await withSim();
    const [older, newer] = [
      idIn(await expectCode(api, { text: 'one' })),
      idIn(await expectCode(api, { text: 'two' })),
    ];
    const ending = newer.slice(-8);
    expect(older.endsWith(ending)).toBe(false);
    expect(await shown(api, ending, '0s', 'admin')).toMatchObject({ id: newer, state: 'waiting' });
    expectProblem(await api.ask(`/expectations/${ending}`, { as: 'ben' }), 'not_found');
  });

  it("is nobody else's, and gets nothing outside of the scope of its holder", async () => {
    const api = await withSim();
    await api.report('depot', devStatus('1A', 3, '8937100000000000008'));
    await api.report('depot', sms('hello'));
    api.principals.set('depot', await api.only('depot', 'viewer'));
    const mine = idIn(await expectCode(api, { text: 'code' }, 'depot'));
    expectProblem(await api.ask(`/expectations/${mine}`), 'not_found');
    expect((await api.ask('/expectations')).body).toMatchObject({ items: [] });
    expectProblem(await api.ask(`/expectations/${mine}`, { method: 'delete' }), 'not_found');
    expectProblem(await expectCode(api, { sim: 'Bank' }, 'depot'), 'unknown_name');
    expectProblem(await expectCode(api, { tag: 'bank', exclusive: true }, 'depot'), 'unknown_name');
    await api.report('office', sms('Your code is 482913'));
    expect(await shown(api, mine, '0s', 'depot')).toMatchObject({ state: 'waiting', others: 0 });
    await api.report('depot', sms('Your code is 739164'));
    expect(await shown(api, mine, '0s', 'depot')).toMatchObject({ state: 'fulfilled', code: '739164' });
  });

  it('of twenty jobs on one SIM get a code each, one after the other', async () => {
    let now = NOW;
    const api = await withSim({ clock: () => (now += 1_000) });
    const jobs: string[] = [];
    for (let job = 0; job < 20; job++) jobs.push(idIn(await expectCode(api, { sim: 'Bank' })));
    const answers = jobs.map((id) => shown(api, id, '60s'));
    const values = jobs.map((_, index) => String(300_117 + index * 7_919));
    for (const value of values) await api.report('office', sms(`Your code is ${value}`));
    const given = z.array(z.object({ code: z.string() })).parse(await Promise.all(answers));
    expect(given.map(({ code }) => code)).toEqual(values);
  });

  it.each([
    [{ sim: 'Bank', within: '16m' }, 'invalid', 'within: must be at most 15m'],
    [{}, 'invalid', 'sim: say which'],
    [{ sim: 'Bank', tag: 'bank' }, 'invalid', 'a SIM or a tag'],
    [{ text: 'code', exclusive: true }, 'invalid', 'exclusive needs'],
    [{ sim: 'Bonk' }, 'unknown_name', 'no SIM "Bonk"'],
    [{ sim: '+37129999999', exclusive: true }, 'conflict', 'no port has such a SIM'],
  ] as const)('%j is refused', async (body, kind, words) => {
    expect(expectProblem(await expectCode(await withSim(), body), kind)).toContain(words);
  });
});
