import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Line } from './figure.ts';

/** The same flow through the programs that people use today, where they are installed beside it. */
export function benchPeers(): Line[] {
  return [
    notHere('Node-RED', found('node-red')),
    notHere('Alertmanager', found('prometheus-alertmanager') ?? found('alertmanager')),
  ];
}

function notHere(name: string, path: string | null): Line {
  return { name, skipped: path === null ? 'not installed: skipped' : `found at ${path}` };
}

function found(program: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this one.
    }
  }
  return null;
}
