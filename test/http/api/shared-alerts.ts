import { expect } from 'vitest';
import { z } from 'zod';
import { createSubjectIndex } from '../../../src/access/scopes.ts';
import type { Config } from '../../../src/config/config.ts';
import type { Role } from '../../../src/domain/principal.ts';
import type { ScopePatterns } from '../../../src/domain/subject.ts';
import { HOUR, SECOND } from '../../../src/domain/time.ts';
import { decide, tick } from '../../../src/engine/decide.ts';
import { readReport } from '../../../src/engine/read-report.ts';
import { configOf, minimal } from '../../config/files.ts';
import { bytesOf } from '../../ejoin/bodies.ts';
import { NOW } from '../../operations/scene.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { openApi, type ApiScene } from './scene.ts';

/** A port whose SIM is one person's. */
export interface OwnedPort {
  /** As the gateway writes it, and as Simwire does. */
  readonly wire: string;
  readonly port: string;
  readonly owner: string;
}

/** What identifies a port and its SIM: none of it is for anybody else. */
export function secretsOf({ port }: OwnedPort): readonly string[] {
  const slot = port.replace('.', '');
  return [port, `Name ${slot}`, `3712${slot.padStart(7, '0')}`, cardOf(port)];
}

/** The ICCID of the card that is in a port first, or of another one. */
function cardOf(port: string, isOther = false): string {
  return `89371${isOther ? '9' : '0'}${port.replace('.', '').padStart(13, '0')}`;
}

/** One gateway with these SIMs, whose events all go to one destination. */
function configOfPorts(ports: readonly OwnedPort[]): Config {
  const sims = ports.map((one) => {
    const [, name, number] = secretsOf(one);
    return `"${one.port}": { name: ${name}, number: "+${number}", tags: [of ${one.owner}] }`;
  });
  return configOf(
    minimal({
      gateways: `gateways: { office: { token: 0a1b2c3d4e5f6071, sims: { ${sims.join(', ')} } } }`,
      destinations: 'destinations: { screen: { type: console, allow_log: true }, other: { type: console } }',
      rules: 'rules: [{ name: all, when: { event: any }, send: [screen] }]',
      more: `time_zone: UTC\nstore: sqlite:${temporaryFolder()}/simwire.db`,
    }),
  );
}

export interface SharedScene extends ApiScene {
  /** The gateway reports its ports at a moment: the state of each, and whether it has another card. */
  readonly snapshot: (
    at: number,
    states: readonly { readonly of: OwnedPort; readonly st: number; readonly isOther?: boolean }[],
  ) => Promise<void>;
  /** Lets time pass until then, and alerts be sent. */
  readonly pass: (at: number) => Promise<void>;
  /** Has somebody with a role for some subjects ask from now on. */
  readonly enter: (as: string, role: Role, patterns: ScopePatterns) => Promise<void>;
}

/** Opens an API over the store of a gateway whose ports belong to several people. */
export async function openShared(ports: readonly OwnedPort[]): Promise<SharedScene> {
  let now = NOW + HOUR;
  const clock = (): number => (now += SECOND);
  const api = await openApi({ clock }, undefined, {}, {}, configOfPorts(ports));
  return {
    ...api,
    snapshot: async (at, states) => {
      const status = states.map(({ of: { wire, port }, st, isOther }) => ({
        ...{ port: wire, st, iccid: cardOf(port, isOther), opr: '24701 LMT' },
      }));
      const body = { type: 'dev-status', seq: 5, expires: 60_000, mac: '00-30-f1-00-00-01', status };
      const { observations } = readReport(bytesOf(body), { contentType: undefined, query: {} });
      await api.decideOn('office', (occasion) => decide({ ...occasion, at }, observations));
    },
    pass: async (at) => {
      await api.decideOn('office', (occasion) => tick({ ...occasion, at }));
    },
    enter: async (as, role, patterns) => {
      const scope = createSubjectIndex(await api.context.store.reader.subjects()).scope(patterns);
      api.principals.set(as, { id: `user:${as}`, grants: [{ role, scope }] });
    },
  };
}

const items = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) });

/** Asks for everything that a person may see; returns all answers as one text. */
export async function everythingFor({ ask }: Pick<SharedScene, 'ask'>, as: string): Promise<string> {
  const answers: unknown[] = [];
  const get = async (path: string): Promise<unknown> => {
    const { body, status } = await ask(path, { as });
    expect([path, status]).toEqual([path, 200]);
    answers.push(body);
    return body;
  };
  for (const path of ['/gateways', '/ports', '/sims', '/stats', '/destinations', '/codes?since=0'])
    await get(path);
  await get(`/events/stream?since=${NOW}`);
  const idsAt = async (path: string): Promise<string[]> =>
    items.parse(await get(path)).items.map(({ id }) => id);
  await get('/events?limit=200');
  for (const id of await idsAt('/events?event=alert&limit=200'))
    for (const of of ['', '/why', '/access']) await get(`/events/${id}${of}`);
  for (const id of await idsAt('/deliveries?state=pending&limit=200')) await get(`/deliveries/${id}`);
  for (const state of ['firing', 'pending', 'recent'])
    for (const id of await idsAt(`/alerts?state=${state}`)) await get(`/alerts/${id}`);
  const searched = { as, method: 'post', body: { event: 'alert', gateway: 'office' } } as const;
  answers.push((await ask('/events/search', searched)).body);
  return JSON.stringify(answers);
}
