import { z } from 'zod';
import type { Acknowledgement, Episode, Fault } from '../../domain/fault.ts';
import { placeName } from '../../domain/port.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Scope } from '../../domain/subject.ts';
import { readFaultRecords } from '../../engine/records.ts';
import { pinnedIccid } from '../../engine/sims.ts';
import { CONFIRMABLE, isConfirmable } from '../../faults/assess.ts';
import { isoTime } from '../../render/local-time.ts';
import type { OperatorRequest } from '../../store/contract/documents.ts';
import type { StoreContext } from '../context.ts';
import { list } from '../fields.ts';
import { configuredGateways, readEnding, requireGateway } from '../names.ts';
import { useCase, type Caller } from '../use-case.ts';
import { alertShape, faultShape, type ShownAlert } from './alert.ts';
import { findAlert } from './list.ts';
import { isConfirmed } from './requests.ts';
import { standingAlerts } from './standing.ts';

const confirmed = z.object({ ...faultShape, detail: z.string() });
export type ConfirmedFault = z.output<typeof confirmed>;

/** Takes an operator's word that the new SIM, or the new device, is right. */
export const confirmFaults = useCase({
  role: 'operator',
  input: z.object({
    gateway: z.string(),
    /** Null: all of the gateway. */
    port: z.string().nullable(),
    /** Null: each that can be confirmed. */
    condition: z.enum(CONFIRMABLE).nullable(),
  }),
  result: z.object({
    confirmed: list(confirmed),
    /** They stay: the config says which card belongs into the port. */
    pinned: list(confirmed),
    /** False: no relay runs, and it is done once one starts. */
    done: z.boolean(),
  }),
  run: async (context: StoreContext, caller, { gateway, port, condition }) => {
    requireGateway(await configuredGateways(context.config, context.store.reader, caller.scope), gateway);
    const faults = await confirmableAt(context, caller.scope, gateway);
    const meant = faults.filter((fault) => isConfirmed({ port, condition }, fault));
    const open = meant.filter((fault) => !isPinned(context, fault));
    const pinned = meant.filter((fault) => isPinned(context, fault));
    const about = placeName({ gateway, port });
    const done = open.length > 0 && (await order(context, caller, 'confirm', about, open.map(confirmation)));
    return { confirmed: open.map(asConfirmed), pinned: pinned.map(asConfirmed), done };
  },
});

const byId = z.object({
  /** Its last characters suffice. */
  id: z.string(),
});
const ordered = z.object({
  /** As it stands afterwards. */
  alert: alertShape,
  /** False: no relay runs, and it is done once one starts. */
  done: z.boolean(),
});

/** Takes the same word by an alert's id. */
export const confirmAlert = useCase({
  role: 'operator',
  input: byId,
  result: ordered,
  run: async (context: StoreContext, caller, { id }) => {
    const alert = await findAlert(context, caller.scope, id);
    const { gateway, condition } = alert;
    if (!isConfirmable(condition))
      throw new Refusal(
        'conflict',
        `${condition} ends by itself; ${CONFIRMABLE.join(' and ')} can be confirmed`,
      );
    const fault = (await confirmableAt(context, caller.scope, gateway)).find(
      (one) => one.port === alert.port && one.condition === condition,
    );
    if (!fault) throw isOver(alert);
    if (isPinned(context, fault))
      throw new Refusal(
        'conflict',
        `the config pins another card for ${placeName(fault)}; change its iccid under gateways.${gateway}.sims`,
      );
    const done = await order(context, caller, 'confirm', alert.id, [confirmation(fault)]);
    const ended = { ...alert, state: 'resolved', ended_at: isoTime(context.clock()) } as const;
    return { alert: done ? ended : alert, done };
  },
});

const comment = z.string().trim().min(1).max(1_000).optional();

/** Notes that whoever asks sees to an alert: it is not repeated, and stays listed until it ends. */
export const acknowledgeAlert = useCase({
  role: 'operator',
  input: byId.extend({ comment }),
  result: ordered,
  run: async (context: StoreContext, caller, { id, comment: words = null }) => {
    const alert = await findAlert(context, caller.scope, id);
    if (alert.state === 'resolved') throw isOver(alert);
    const acknowledged = { by: caller.id, at: context.clock(), comment: words };
    return acknowledge(context, caller, 'acknowledge', alert, acknowledged);
  },
});

/** Most alerts that are acknowledged together. */
export const MOST_ACKNOWLEDGED = 5_000;

/** Notes the same of many alerts at once, such as those of one outage. What is over, or is seen to already, is left out. */
export const acknowledgeAlerts = useCase({
  role: 'operator',
  input: z.object({ ids: z.array(z.string()).max(MOST_ACKNOWLEDGED), comment }),
  result: z.object({
    acknowledged: z.number(),
    /** False: no relay runs, and it is done once one starts. */
    done: z.boolean(),
  }),
  run: async (context: StoreContext, caller, { ids, comment: words = null }) => {
    const meant = new Set(ids);
    const open = (await standingAlerts(context, caller.scope)).filter(
      (alert) => meant.has(alert.id) && alert.acknowledged === null,
    );
    const acknowledged = { by: caller.id, at: context.clock(), comment: words };
    const requests = open.map((alert) => acknowledgement(alert, acknowledged));
    await context.audit.note(caller, 'acknowledge', ...open.map(({ id }) => ({ about: id })));
    return { acknowledged: open.length, done: open.length > 0 && (await context.ask(requests)) };
  },
});

/** Takes an acknowledgement back, whoever's it is: the alert is repeated again. */
export const unacknowledgeAlert = useCase({
  role: 'operator',
  input: byId,
  result: ordered,
  run: async (context: StoreContext, caller, { id }) => {
    const alert = await findAlert(context, caller.scope, id);
    if (alert.acknowledged === null) return { alert, done: true };
    return acknowledge(context, caller, 'unacknowledge', alert, null);
  },
});

/** Has an acknowledgement set, or (null) taken back, and looks how the alert stands then. */
async function acknowledge(
  context: StoreContext,
  caller: Caller,
  action: 'acknowledge' | 'unacknowledge',
  alert: ShownAlert,
  acknowledged: Acknowledgement | null,
): Promise<z.output<typeof ordered>> {
  const { id } = alert;
  const done = await order(context, caller, action, id, [acknowledgement(alert, acknowledged)]);
  return { alert: await findAlert(context, caller.scope, id), done };
}

function acknowledgement({ id, gateway }: ShownAlert, acknowledged: Acknowledgement | null): OperatorRequest {
  const episode: Episode['id'] = readEnding('alert', id).value;
  return { action: 'acknowledge', gateway, episode, acknowledged };
}

/** Notes an order in the audit, and has the relay carry it out. */
async function order(
  { audit, ask }: StoreContext,
  caller: Caller,
  action: 'confirm' | 'acknowledge' | 'unacknowledge',
  about: string,
  requests: readonly OperatorRequest[],
): Promise<boolean> {
  await audit.note(caller, action, { about });
  return ask(requests);
}

/** Lists what can be confirmed at a gateway, as far as it is within a scope. */
async function confirmableAt(
  { store }: StoreContext,
  scope: Scope,
  gateway: string,
): Promise<readonly Fault[]> {
  const { faults } = readFaultRecords(await store.reader.faults(scope, gateway));
  return faults.filter(({ condition, holds }) => holds && isConfirmable(condition));
}

/** Checks whether the config says which card is right: then the next report finds it wrong again, whatever an operator says. */
function isPinned({ policy }: StoreContext, { gateway, port, condition }: Fault): boolean {
  return condition === 'sim_changed' && port !== null && pinnedIccid(policy().sims(gateway), port) !== null;
}

function isOver(alert: ShownAlert): Refusal {
  return new Refusal('conflict', `the alert is over: ${placeName(alert)} ${alert.condition}`);
}

function confirmation({ gateway, port, condition }: Fault): OperatorRequest {
  return { action: 'confirm', gateway, port, condition };
}

function asConfirmed({ gateway, port, condition, about, detail }: Fault): ConfirmedFault {
  return { gateway, port, condition, about, detail };
}
