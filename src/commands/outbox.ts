import { probeNow, rememberedCircuit } from '../delivery/circuit-notes.ts';
import { DELIVERY_STATES, type DeliveryState } from '../domain/delivery.ts';
import type { Notes } from '../store/contract.ts';
import type { DeliveryFilter, ListedDelivery } from '../store/outbox.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal.ts';
import { withStore } from './with-store.ts';

/** Which deliveries a command is about, as the shell gave it. */
export interface OutboxOptions {
  readonly state?: string;
  readonly destination?: string;
  readonly id?: string;
  readonly json?: boolean;
}

/** What an operator may ask for. */
const SHOWN: readonly DeliveryState[] = ['pending', 'retrying', 'held', 'dead'];

/** `simwire outbox list`: what has not arrived, and why. Exit 0, also if there is nothing. */
export function outboxList(file: string, options: OutboxOptions): Promise<ExitCode> {
  return withStore(file, async (store) => {
    const { states, ...filter } = filterOf(options);
    const all = await store.outbox.list(filter);
    const shown = all.map((delivery) => ({ ...delivery, state: shownState(delivery, store.notes) }));
    const chosen = shown.filter(({ state }) => states?.includes(state) ?? true);
    if (options.json) print(JSON.stringify(chosen.map(asJson)));
    else for (const delivery of chosen) print(lineOf(delivery));
    if (!options.json && chosen.length === 0) print('nothing waits');
    return EXIT.fine;
  });
}

/** `simwire outbox retry`: sends again what is dead, held or waiting for another attempt; exit 1 if that is nothing. */
export function outboxRetry(file: string, options: OutboxOptions): Promise<ExitCode> {
  return withStore(file, async (store) => {
    const filter = filterOf(options);
    const count = await store.outbox.retry(filter, Date.now());
    await probeNow(store.notes, filter.destination);
    return counted(count, 'put back in line');
  });
}

/** `simwire outbox drop`: gives deliveries up for good; exit 1 if there are none such. */
export function outboxDrop(file: string, options: OutboxOptions): Promise<ExitCode> {
  const filter = filterOf(options);
  if (Object.values(filter).every((value) => value === undefined))
    throw new CommandError('say which: --id, --destination or --state');
  return withStore(file, async (store) => counted(await store.outbox.drop(filter, Date.now()), 'dropped'));
}

function counted(count: number, what: string): ExitCode {
  print(`${count} ${count === 1 ? 'delivery' : 'deliveries'} ${what}`);
  return count > 0 ? EXIT.fine : EXIT.no;
}

function filterOf({ state, destination, id }: OutboxOptions): DeliveryFilter {
  const known = DELIVERY_STATES.find((s) => s === state);
  if (state !== undefined && (known === undefined || !SHOWN.includes(known)))
    throw new CommandError(`no state "${state}"; there is: ${SHOWN.join(', ')}`);
  if (id !== undefined && !/^\d+$/.test(id)) throw new CommandError(`"${id}" is not the id of a delivery`);
  return {
    ...(known === undefined ? {} : { states: [known] }),
    ...(destination === undefined ? {} : { destination }),
    ...(id === undefined ? {} : { id: Number(id) }),
  };
}

/** What waits for a destination that is failing is held, whatever its row says. */
function shownState(delivery: ListedDelivery, notes: Notes): DeliveryState {
  const waiting = delivery.state === 'pending' || delivery.state === 'retrying';
  const failing = rememberedCircuit(notes, delivery.destination).openSince !== null;
  return waiting && failing ? 'held' : delivery.state;
}

function asJson({ id, event, kind, gateway, port, destination, state, ...rest }: ListedDelivery) {
  const { rule, priority, attempts, problem, createdAt, due, unclear } = rest;
  return {
    id,
    event,
    kind,
    gateway,
    port,
    destination,
    state,
    rule,
    priority,
    attempts,
    problem,
    created_at: new Date(createdAt).toISOString(),
    due: new Date(due).toISOString(),
    possibly_repeated: unclear,
  };
}

function lineOf(delivery: ListedDelivery): string {
  const { id, state, destination, kind, gateway, port, attempts, problem, createdAt } = delivery;
  const where = port === null ? gateway : `${gateway}/${port}`;
  const tries = attempts === 0 ? '' : `  ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  const why = problem === null ? '' : `  ${problem}`;
  return `${id}  ${new Date(createdAt).toISOString()}  ${state}  ${destination}  ${kind} ${where}${tries}${why}`;
}
