import { median, type Figure, type Line } from './figure.ts';
import { delivered, type MainPathOptions, type Round } from './main-path.ts';
import { startFloor, startRelay, type Measured } from './measured.ts';
import type { Body } from './outside/loads.ts';
import { startOutside } from './outside/outside.ts';
import { alertmanager } from './peers/alertmanager.ts';
import { nodeRed } from './peers/node-red.ts';
import type { Installed, Peer } from './peers/peer.ts';

export interface PeersOptions extends MainPathOptions {
  /** Where Node-RED was installed to; undefined: it is looked for where it usually is. */
  readonly nodeRed: string | undefined;
}

/** Measures the same flow through the programs that people use today, where they are installed beside it. */
export async function benchPeers({ nodeRed: folder, ...options }: PeersOptions): Promise<Line[]> {
  const peers = [nodeRed(folder), alertmanager('routes for 100 rules', 2), alertmanager('no routes', null)];
  const here: (Peer & Installed)[] = [];
  const missing = new Map<string, Line>();
  for (const peer of peers) {
    const { name, install } = peer;
    const installed = peer.find();
    if (installed) here.push({ ...peer, ...installed });
    else missing.set(name, { name, skipped: `not installed: skipped (${install})` });
  }
  return [...(here.length > 0 ? await against(here, options) : []), ...missing.values()];
}

/** What the same two cores can do at most by the same means: it says how far off a target is. */
const BARE = 'bare Express + json + zod + undici';

interface Running {
  readonly name: string;
  readonly body: Body;
  readonly measured: Measured;
  /** How many times its rate the relay's should be; null: it is only shown. */
  readonly target: number | null;
  readonly rounds: Round[];
}

/** Measures peers against the relay. All run in turns, so that what else the machine does hits all of them; meanwhile the others stand still. */
async function against(
  peers: readonly (Peer & Installed)[],
  { rounds, seconds }: MainPathOptions,
): Promise<Figure[]> {
  const outside = await startOutside();
  const { sink } = outside;
  const running: Running[] = [];
  try {
    const relay = await startRelay({ sink, delivers: true });
    const bare = await startFloor(sink);
    const report = { body: 'report', target: null } as const;
    running.push({ ...report, name: 'Simwire, 100 rules', measured: relay, rounds: [] });
    running.push({ ...report, name: `${BARE}, no rules, nothing stored`, measured: bare, rounds: [] });
    for (const peer of peers) {
      const measured = await peer.start(sink);
      const { body, target } = peer;
      const name = `${peer.name} ${peer.version}, ${peer.flow}`;
      running.push({ name, body, measured, target, rounds: [] });
    }
    for (const { measured } of running) measured.pause();
    for (let i = 0; i <= rounds; i++) {
      for (const one of running) {
        one.measured.resume();
        const round = await delivered(outside, one.measured, seconds, one.body);
        one.measured.pause();
        // The first warms up.
        if (i > 0) one.rounds.push(round);
      }
    }
  } finally {
    await Promise.all(running.map(({ measured }) => measured.stop()));
    outside.close();
  }
  const [relay, bare, ...measuredPeers] = running;
  return [
    ...running.map(rate),
    ...ratios('Simwire', relay, running.slice(1)),
    ...ratios(
      BARE,
      bare,
      measuredPeers.map((one) => ({ ...one, target: null })),
    ),
    ...running.map(processorTime),
  ];
}

function rate({ name, rounds }: Running): Figure {
  const value = median(rounds.map((round) => round.perSecond));
  return { name: `accept → delivered: ${name}`, value, unit: 'messages/s', target: '' };
}

function ratios(name: string, one: Running | undefined, others: readonly Running[]): Figure[] {
  return others.map(({ name: other, target, rounds }) => ({
    name: `${name} against ${other}`,
    value: median(rounds.map((round, i) => (one?.rounds[i]?.perSecond ?? NaN) / round.perSecond)),
    unit: '×',
    target: target === null ? '' : `≥ ${target}`,
  }));
}

function processorTime({ name, rounds }: Running): Figure {
  const value = median(rounds.map((round) => round.cpu));
  return { name: `processor time: ${name}`, value, unit: 'µs each', target: '' };
}
