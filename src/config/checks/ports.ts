import type { Finding, Path } from '../problem.ts';
import type { Source } from '../source.ts';

/**
 * Ports that stand in the file as unquoted decimals, which YAML reads as numbers: `1.10` would become slot 1 of port 1.
 * Looks at the file itself, because a number does not tell how it was written.
 */
export function unquotedPorts(source: Source): Finding[] {
  const found: Finding[] = [];
  const visit = (value: unknown, path: Path): void => {
    const [parent, key] = path.slice(-2);
    if (parent === 'sims' && source.decimalKey(path)) found.push(finding(path, String(key), true));
    if (typeof value === 'number' && (key === 'port' || parent === 'port')) {
      const written = source.written(path) ?? '';
      if (written.includes('.')) found.push(finding(path, written, false));
    }
    if (typeof value !== 'object' || value === null) return;
    const steps = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
    for (const [step, inner] of steps) visit(inner, [...path, step]);
  };
  visit(source.data, []);
  return found;
}

function finding(path: Path, written: string, atKey: boolean): Finding {
  return { path, message: `YAML reads this port as a number; quote it: "${written}"`, atKey };
}
