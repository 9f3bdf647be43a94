import { probeNow } from '../delivery/circuit-memory.ts';
import { DELIVERY_STATES, isEnded, isWaiting, type DeliveryState } from '../domain/delivery.ts';
import { formatId, readIdEnding } from '../domain/id.ts';
import { visibleJson } from '../domain/visible.ts';
import type { DeliveryFilter } from '../store/contract/outbox.ts';
import type { ListedDelivery, Page } from '../store/contract/reader.ts';
import type { Store } from '../store/contract/store.ts';
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
/** How many deliveries are read together. */
const PAGE = 1_000;
/** Lines of a list; a flood would hide what is worth reading. */
const MOST_LINES = 1_000;

/** `simwire outbox list`: what has not arrived, and why. Exit 0, also if there is nothing. */
export function outboxList(file: string, options: OutboxOptions): Promise<ExitCode> {
  checkNames(options);
  return withStore(file, async (store) => {
    const most = options.json ? Infinity : MOST_LINES + 1;
    const groups = await chosen(store, options);
    const listed = await Promise.all(groups.map(({ filter }) => oldestOf(store, filter, most)));
    const deliveries = listed
      .flatMap((list, i) => list.map((one) => ({ ...one, state: groups[i]?.shown ?? one.state })))
      .sort((a, b) => a.id - b.id);
    if (options.json) print(visibleJson(deliveries.map(asJson)));
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
  return withStore(file, async (store, { destinations }) => {
    const { outbox, circuits } = store;
    let count = 0;
    const unconfigured = new Set<string>();
    for (const { filter, freed } of await chosen(store, options)) {
      if (!Object.hasOwn(destinations, filter.destination)) {
        unconfigured.add(filter.destination);
        continue;
      }
      // What waits behind a failing destination's probe is in line already: it lacks the probe only.
      count += freed
        ? (await oldestOf(store, filter, Infinity)).length
        : await outbox.retry(filter, Date.now());
    }
    await probeNow(circuits, options.destination);
    for (const name of unconfigured)
      tell(`nothing is sent to "${name}": the destination is not in the config`);
    return counted(count, 'put back in line', options);
  });
}

/** `simwire outbox drop`: gives deliveries up for good; exit 1 if there are none such. */
export function outboxDrop(file: string, options: OutboxOptions): Promise<ExitCode> {
  checkNames(options);
  const { state, destination, id } = options;
  if ([state, destination, id].every((value) => value === undefined))
    throw new CommandError('say which: --id, --destination or --state');
  return withStore(file, async (store) => {
    let count = 0;
    for (const { filter } of await chosen(store, options))
      count += await store.outbox.drop(filter, Date.now());
    return counted(count, 'dropped', options);
  });
}

/** Before the store is opened: a slip of the pen should touch nothing. */
function checkNames({ state, id }: OutboxOptions): void {
  if (state !== undefined && !SHOWN.some((one) => one === state))
    throw wrongName(`no state "${state}"`, state, SHOWN);
  if (id !== undefined && readIdEnding(id) === null)
    throw new CommandError(`"${id}" is not the id of a delivery`);
}

function counted(count: number, what: string, { json }: OutboxOptions): ExitCode {
  if (json) print(visibleJson({ count }));
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
  { reader, circuits }: Pick<Store, 'reader' | 'circuits'>,
  { state: wanted, destination: only, id }: OutboxOptions,
): Promise<Group[]> {
  const ending = id === undefined ? null : readIdEnding(id);
  const open = { states: DELIVERY_STATES.filter((state) => !isEnded(state)) };
  if (ending !== null) {
    const { items } = await reader.deliveries('everything', { ...open, id: ending }, { limit: 2 });
    if (items.length > 1)
      throw new CommandError(`more than one delivery ends with "${id ?? ''}": write more of it`);
  }
  const depths = await reader.depths('everything');
  const known = await circuits.all();
  const groups = depths.map(({ destination, state }): Group => {
    const held = isWaiting(state) && known.get(destination)?.openSince != null;
    return {
      filter: { states: [state], destination, ...(ending === null ? {} : { id: ending }) },
      shown: held ? 'held' : state,
      freed: held && state === 'pending',
    };
  });
  return groups.filter(
    ({ filter: { destination }, shown }) =>
      (only === undefined || destination === only) && (wanted === undefined || shown === wanted),
  );
}

/** The deliveries that a filter means, the oldest first. */
async function oldestOf({ reader }: Store, filter: DeliveryFilter, most: number): Promise<ListedDelivery[]> {
  const found: ListedDelivery[] = [];
  let cursor: string | null = null;
  do {
    const request = { limit: PAGE, ...(cursor === null ? {} : { cursor }) };
    const query = { ...filter, order: 'oldest' } as const;
    const page: Page<ListedDelivery> = await reader.deliveries('everything', query, request);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== null && found.length < most);
  return found.slice(0, most);
}

function asJson({
  id,
  event,
  kind,
  subject: { gateway, port },
  destination,
  state,
  ...rest
}: ListedDelivery) {
  const { rule, priority, attempts, problem, createdAt, due, ambiguous } = rest;
  return {
    id: formatId(id),
    event: formatId(event),
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
    possibly_repeated: ambiguous,
  };
}

function lineOf(delivery: ListedDelivery): string {
  const { id, state, destination, kind, subject, attempts, problem, createdAt } = delivery;
  const { gateway, port } = subject;
  const where = port === null ? gateway : `${gateway}/${port}`;
  const tries = attempts === 0 ? '' : `  ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  const why = problem === null ? '' : `  ${problem}`;
  return `${formatId(id)}  ${new Date(createdAt).toISOString()}  ${state}  ${destination}  ${kind} ${where}${tries}${why}`;
}
