import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createAuditTrail } from '../../src/access/audit.ts';
import { createSubjectIndex } from '../../src/access/scopes.ts';
import type { Config } from '../../src/config/config.ts';
import { NO_CHANGE, type Decision, type NewEvent } from '../../src/domain/decision.ts';
import { formatId } from '../../src/domain/id.ts';
import { localAdministrator, type Principal, type Role } from '../../src/domain/principal.ts';
import { decide, decideToAcknowledge, decideToDismiss, type Occasion } from '../../src/engine/decide.ts';
import { readReport } from '../../src/engine/read-report.ts';
import { obeyRequests } from '../../src/operations/alerts/requests.ts';
import type { StoreContext } from '../../src/operations/context.ts';
import { searchThrough } from '../../src/operations/events/words.ts';
import { createPolicy } from '../../src/operations/policy.ts';
import { createIds } from '../../src/runtime/ids.ts';
import type { OperatorRequest } from '../../src/store/contract/documents.ts';
import { openStore } from '../../src/store/open.ts';
import { configOf, minimal } from '../config/files.ts';
import { bytesOf } from '../ejoin/bodies.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { temporaryFolder } from '../support/temporary.ts';

export const NOW = MONDAY_NOON;
export const ADMIN = localAdministrator('ana');

/**
 * A config of two gateways whose store is in a folder of its own.
 *
 * @param more further SIMs of the office, in the notation of YAML
 */
export function configOfOffices(path = join(temporaryFolder(), 'simwire.db'), more = ''): Config {
  return configOf(
    minimal({
      gateways: `gateways:
  office: { token: 0a1b2c3d4e5f6071, sims: { "1.01": { name: Bank, tags: [bank] }${more} } }
  depot: { token: 0a1b2c3d4e5f6072, sims: { "1.03": { name: Pinned, iccid: "8937100000000000001" } } }`,
      destinations: 'destinations: { screen: { type: console, allow_log: true }, other: { type: console } }',
      rules: 'rules: [{ name: all, when: { event: sms }, send: [{ first: [screen, other] }] }]',
      more: `time_zone: UTC\nstore: sqlite:${path}`,
    }),
  );
}

/** A store at a known moment, and those who ask for something in it. */
export interface Scene {
  readonly context: StoreContext;
  /** What the relay was asked for. */
  readonly asked: OperatorRequest[];
  readonly accept: (events: readonly NewEvent[]) => Promise<void>;
  /** Takes a report as the relay does; returns what was decided. */
  readonly report: (gateway: string, body: unknown) => Promise<Decision>;
  /** Stores what the engine decides for a gateway, as the relay does; returns that. */
  readonly decideOn: (gateway: string, work: (occasion: Occasion) => Decision) => Promise<Decision>;
  /** Somebody with a role for one gateway only. */
  readonly only: (gateway: string, role: Role) => Promise<Principal>;
}

/**
 * Opens an empty store at noon of a Monday.
 *
 * @param beside opens its store instead, as another process would
 */
export async function openScene(
  beside?: Scene,
  config = beside?.context.config ?? configOfOffices(),
): Promise<Scene> {
  const store = await openStore(config.store, beside === undefined);
  onTestFinished(() => store.close());
  const clock = () => NOW;
  const nextId = createIds({ clock, ...(await store.idSpace()) });
  const silences = () => silenced.values();
  let silenced = await store.silences.all();
  const asked: OperatorRequest[] = [];
  const policy = createPolicy(config, undefined, silences);
  const decideOn: Scene['decideOn'] = async (gateway, work) => {
    const { decision } = await store.journal.accept({
      ...{ gateway, at: NOW, keys: [], rejects: [] },
      decide: (known) => work({ policy, gateway, known, at: NOW, nextId }),
    });
    return decision;
  };
  return {
    asked,
    decideOn,
    context: {
      config,
      store,
      search: searchThrough(store.reader),
      audit: createAuditTrail(store.audit, clock),
      clock,
      policy: () => policy,
      ids: () => Promise.resolve(nextId),
      ask: async (requests) => {
        asked.push(...requests);
        for (const request of requests) await store.requests.set(formatId(nextId()), request);
        await obeyRequests(store.requests, {
          dismiss: async (gateway, which) => {
            await decideOn(gateway, (occasion) => decideToDismiss(occasion, which));
          },
          acknowledge: async (gateway, episode, acknowledged) => {
            await decideOn(gateway, (occasion) => decideToAcknowledge(occasion, episode, acknowledged));
          },
        });
        silenced = await store.silences.all();
        return true;
      },
    },
    accept: async (events) => {
      const given = () => ({ ...NO_CHANGE, events });
      await store.journal.accept({ gateway: 'office', at: NOW, keys: [], rejects: [], decide: given });
    },
    report: async (gateway, body) => {
      const { observations } = readReport(bytesOf(body), { contentType: undefined, query: {} });
      return decideOn(gateway, (occasion) => decide(occasion, observations));
    },
    only: async (gateway, role) => {
      const scope = createSubjectIndex(await store.reader.subjects()).scope({ gateway: [gateway] });
      return { id: `user:${gateway}`, grants: [{ role, scope }] };
    },
  };
}

/** A dev-status with one port. */
export function devStatus(port: string, st: number, iccid: string): object {
  return {
    type: 'dev-status',
    seq: 5,
    expires: 60_000,
    mac: '00-30-f1-00-00-01',
    status: [{ port, st, iccid }],
  };
}
