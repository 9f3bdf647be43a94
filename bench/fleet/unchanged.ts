import { NO_CHANGE, type Decision, type PortRecord } from '../../src/domain/decision.ts';
import { decide } from '../../src/engine/decide.ts';
import { readReport } from '../../src/engine/read-report.ts';
import { createPolicy } from '../../src/operations/policy.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { benchConfig } from '../config.ts';
import { loadBenchConfig } from '../fast-relay.ts';
import type { Figure } from '../figure.ts';
import { devStatus } from './status.ts';

/** Counts the rows that a report that changes nothing writes. */
export function benchUnchanged(): Figure[] {
  const config = loadBenchConfig(
    benchConfig({ sink: 'http://127.0.0.1:9/hook', delivers: true }, 'unused.db'),
  );
  const policy = createPolicy(config);
  const nextId = createIds({ clock: Date.now, instance: 0, last: 0 });
  let known: Decision = NO_CHANGE;
  const report = (seq: number): Decision => {
    const body = Buffer.from(devStatus({ gateway: 0, seq, state: () => 3 }));
    const { observations } = readReport(body, { contentType: 'application/json', query: {} });
    const ports = new Map(known.ports.map((port): [string, PortRecord] => [port.port, port]));
    return decide(
      {
        policy,
        gateway: 'office',
        known: { gateway: known.gateway, ports, faults: new Map(), expectations: [], seen: () => null },
        at: Date.now(),
        nextId,
      },
      observations,
    );
  };
  known = report(1);
  const { events, ports, faults, history, gateway } = report(2);
  const rows = events.length + ports.length + faults.size + history.length;
  return [
    {
      name: 'rows that an unchanged report writes besides its last-seen',
      value: rows,
      unit: 'rows',
      target: '≤ 0',
    },
    { name: 'rows that hold its last-seen', value: gateway ? 1 : 0, unit: 'rows', target: '≤ 1' },
  ];
}
