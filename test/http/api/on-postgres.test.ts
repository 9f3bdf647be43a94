import { expect, it } from 'vitest';
import { z } from 'zod';
import { ENDPOINTS } from '../../../src/http/api/endpoints.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { configOfOffices, devStatus } from '../../operations/scene.ts';
import { postgresServer } from '../../support/postgres.ts';
import { openApi, type ApiScene } from './scene.ts';

const server = postgresServer();

/** Opens an API over PostgreSQL, with an SMS that holds a code, an alert and what could not be read. */
async function openOnPostgres(): Promise<ApiScene> {
  const url = await server.createDatabase();
  const config = { ...configOfOffices(), store: { kind: 'postgres', url } as const };
  const api = await openApi({}, undefined, {}, {}, config);
  await api.report('office', recvSms(smsRow(base64('Your code is 481920'))));
  await api.report('office', devStatus('1.01', 8, '8937100000000000001'));
  return api;
}

/** Has no list in it, or asks a service outside. */
const LEFT_OUT: readonly string[] = ['/telegram/chats'];

it('answers every question for what there is', async () => {
  const { ask } = await openOnPostgres();
  const found = z.object({ items: z.array(z.object({ id: z.string() }).loose()).min(1) });
  const idIn = async (path: string) => found.parse((await ask(path)).body).items[0]?.id ?? '';
  const [event, alert] = [await idIn('/events?event=sms'), await idIn('/alerts')];
  const known: Readonly<Record<string, string>> = {
    '/events/{id}': event,
    '/events/{id}/why': event,
    '/events/{id}/access': event,
    '/alerts/{id}': alert,
    '/deliveries/{id}': await idIn(`/deliveries?event=${event}`),
    '/expectations/{id}': z
      .object({ id: z.string() })
      .parse((await ask('/expectations', { method: 'post', body: { tag: 'bank', within: '1m' } })).body).id,
    '/ports/{gateway}/{port}': 'office/1.01',
  };
  const asked = ENDPOINTS.filter(({ method, streams }) => method === 'get' && !streams)
    .map(({ path }) => path)
    .filter((path) => !LEFT_OUT.includes(path) && (!path.includes('{') || path in known));
  const addressed = asked.map((path) => path.replace(/\{.*?\}(\/\{.*\})?/, known[path] ?? ''));
  addressed.push(...['firing', 'pending', 'recent'].map((state) => `/alerts?state=${state}`));
  const statuses = await Promise.all(
    addressed.map(async (path) => [path, (await ask(path)).status] as const),
  );
  expect(statuses).toEqual(addressed.map((path) => [path, 200]));
});
