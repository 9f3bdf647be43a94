import { z } from 'zod';
import { SIMWIRE } from '../../domain/fault.ts';
import type { Scope } from '../../domain/subject.ts';
import { readFaultRecords, readingOf, type FaultRecords } from '../../engine/records.ts';
import { standingFaults } from '../../engine/standing.ts';
import { findOutages } from '../../faults/alert-text.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { StoreContext } from '../context.ts';
import { readFleet, type Fleet } from '../fleet/fleet.ts';
import { faultRecordsOf, openFaultsOf } from '../fleet/standing.ts';
import { knownGateways } from '../names.ts';
import { isNamedInScope } from '../within-scope.ts';
import { asAlert, type ShownAlert } from './alert.ts';

/** An operator that seems to be out: ports of a gateway lost registration together. */
export const outageShape = z.object({
  gateway: z.string(),
  operator: z.string(),
  /** Number of its ports that lost registration together, and of all that it had. */
  lost: z.number(),
  all: z.number(),
});
export type ShownOutage = z.output<typeof outageShape>;

/** Lists what is wrong now at all gateways and with Simwire itself, by gateway, port and condition. */
export async function standingAlerts(context: StoreContext, scope: Scope): Promise<ShownAlert[]> {
  return alertsAmong(context, await readFleet(context.config, context.store.reader, scope), scope);
}

/**
 * Lists what is wrong now, by gateway, port and condition.
 *
 * @param only the gateway that is asked for; undefined: all, and Simwire itself
 */
export async function alertsAmong(
  context: StoreContext,
  fleet: Fleet,
  scope: Scope,
  only?: string,
): Promise<ShownAlert[]> {
  const gateways = knownGateways(fleet, only).toSorted();
  const places = only === undefined ? [...gateways, SIMWIRE] : gateways;
  const troubled = places.filter((gateway) => openFaultsOf(fleet.standing(gateway)).length > 0);
  const standing = troubled.map((gateway) => standingAt(context, fleet, scope, gateway));
  return (await Promise.all(standing)).flat();
}

/** Finds the operators that are out at the gateways of alerts, as far as their ports are in a scope. */
export async function outagesAmong(
  { store: { reader } }: StoreContext,
  fleet: Fleet,
  scope: Scope,
  alerts: readonly ShownAlert[],
): Promise<ShownOutage[]> {
  const gateways = new Set(
    alerts.filter(({ condition }) => condition === 'register_failed').map(({ gateway }) => gateway),
  );
  const found = [...gateways].map(async (gateway) => {
    const { faults } = await recordsInScope(reader, fleet, scope, gateway);
    const ports = fleet.ports(gateway).values();
    const outages = findOutages(
      faults,
      ports.map(({ record }) => readingOf(record)),
    );
    return outages.map((one) => ({ gateway, ...one }));
  });
  return (await Promise.all(found)).flat();
}

/** Lists what is wrong at a gateway. What hides a fault may be out of scope, so all of them are looked at. */
async function standingAt(
  { store: { reader }, policy, clock }: StoreContext,
  fleet: Fleet,
  scope: Scope,
  gateway: string,
): Promise<ShownAlert[]> {
  const standing = fleet.standing(gateway);
  const records = faultRecordsOf(standing);
  const inScope = await recordsInScope(reader, fleet, scope, gateway);
  return standingFaults(policy(), { gateway, records, ports: standing.ports, at: clock() })
    .filter(({ fault }) => isNamedInScope(scope, fault))
    .flatMap((one) => asAlert(one, inScope.episodeOf(one.fault)) ?? []);
}

async function recordsInScope(
  reader: Pick<Reader, 'faults'>,
  fleet: Fleet,
  scope: Scope,
  gateway: string,
): Promise<FaultRecords> {
  return scope === 'everything'
    ? faultRecordsOf(fleet.standing(gateway))
    : readFaultRecords(await reader.faults(scope, gateway));
}
