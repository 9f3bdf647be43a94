import { probeNow, rememberedCircuit } from '../delivery/circuit-notes.ts';
import { isWaiting, type DeliveryState } from '../domain/delivery.ts';
import type { Store } from '../store/contract.ts';
import type { DeliveryFilter, ListedDelivery } from '../store/outbox.ts';
import { CommandError, EXIT, print, tell, wrongName, type ExitCode } from './terminal.ts';
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
/** Lines of a list; a flood would hide what is worth reading. */
const MOST_LINES = 1_000;

/** `simwire outbox list`: what has not arrived, and why. Exit 0, also if there is nothing. */
export function outboxList(file: string, options: OutboxOptions): Promise<ExitCode> {
  checkNames(options);
  return withStore(file, async ({ outbox, notes }) => {
    const limit = options.json ? {} : { limit: MOST_LINES + 1 };
    const groups = await chosen({ outbox, notes }, options);
    const listed = await Promise.all(groups.map(({ filter }) => outbox.list({ ...filter, ...limit })));
    const deliveries = listed
      .flatMap((list, i) => list.map((one) => ({ ...one, state: groups[i]?.shown ?? one.state })))
      .sort((a, b) => a.id - b.id);
    if (options.json) print(JSON.stringify(deliveries.map(asJson)));
    else if (deliveries.length === 0) print('nothing waits');
    else for (const delivery of deliveries.slice(0, MOST_LINES)) print(lineOf(delivery));
    if (!options.json && deliveries.length > MOST_LINES)
      print(`… and more: choose by --state, --destination or --id, or see all with --json`);
    return EXIT.fine;
  });
}

/** `simwire outbox retry`: sends again what is dead, held or waiting for another attempt; exit 1 if that is nothing. */
export function outboxRetry(file: string, options: OutboxOptions): Promise<ExitCode> {
  checkNames(options);
  return withStore(file, async ({ outbox, notes }, { destinations }) => {
    let count = 0;
    const homeless = new Set<string>();
    for (const { filter, freed } of await chosen({ outbox, notes }, options)) {
      if (!Object.hasOwn(destinations, filter.destination)) {
        homeless.add(filter.destination);
        continue;
      }
      // What waits behind a failing destination's probe is in line already: it lacks the probe only.
      count += freed ? (await outbox.list(filter)).length : await outbox.retry(filter, Date.now());
    }
    await probeNow(notes, options.destination);
    for (const name of homeless) tell(`nothing is sent to "${name}": the destination is not in the config`);
    return counted(count, 'put back in line', options);
  });
}

/** `simwire outbox drop`: gives deliveries up for good; exit 1 if there are none such. */
export function outboxDrop(file: string, options: OutboxOptions): Promise<ExitCode> {
  checkNames(options);
  const { state, destination, id } = options;
  if ([state, destination, id].every((value) => value === undefined))
    throw new CommandError('say which: --id, --destination or --state');
  return withStore(file, async ({ outbox, notes }) => {
    let count = 0;
    for (const { filter } of await chosen({ outbox, notes }, options))
      count += await outbox.drop(filter, Date.now());
    return counted(count, 'dropped', options);
  });
}

/** Before the store is opened: a slip of the pen should touch nothing. */
function checkNames({ state, id }: OutboxOptions): void {
  if (state !== undefined && !SHOWN.some((one) => one === state))
    throw wrongName(`no state "${state}"`, state, SHOWN);
  if (id !== undefined && !/^\d+$/.test(id)) throw new CommandError(`"${id}" is not the id of a delivery`);
}

function counted(count: number, what: string, { json }: OutboxOptions): ExitCode {
  if (json) print(JSON.stringify({ count }));
  else print(`${count} ${count === 1 ? 'delivery' : 'deliveries'} ${what}`);
  return count > 0 ? EXIT.fine : EXIT.no;
}

/** Deliveries of one destination that are in one state. */
interface Group {
  readonly filter: DeliveryFilter & { readonly destination: string };
  /** How an operator is told that they stand: what waits for a destination that is failing is held. */
  readonly shown: DeliveryState;
  /** A probe of the destination is all that they wait for. */
  readonly freed: boolean;
}

/** The deliveries that an operator means, by what they are told. */
async function chosen(
  { outbox, notes }: Pick<Store, 'outbox' | 'notes'>,
  { state: wanted, destination: only, id }: OutboxOptions,
): Promise<Group[]> {
  const depths = await outbox.depths();
  const groups = depths.map(({ destination, state }): Group => {
    const held = isWaiting(state) && rememberedCircuit(notes, destination).openSince !== null;
    return {
      filter: { states: [state], destination, ...(id === undefined ? {} : { id: Number(id) }) },
      shown: held ? 'held' : state,
      freed: held && state === 'pending',
    };
  });
  return groups.filter(
    ({ filter: { destination }, shown }) =>
      (only === undefined || destination === only) && (wanted === undefined || shown === wanted),
  );
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
