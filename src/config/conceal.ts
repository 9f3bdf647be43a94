import type { Finding, Path } from './problem.ts';
import type { Source } from './source.ts';

/** Hiding what is shorter would only garble the message. */
const SHORTEST_SECRET = 4;

/** What a variable or file yields may be a secret that came into the wrong place: a message shows its name instead. */
export function conceal(finding: Finding, source: Source): Finding {
  const path = scalarPath(finding.path, source);
  const written = source.written(path);
  const value = path.reduce<unknown>((part, step) => (isPart(part) ? part[step] : undefined), source.data);
  if (written?.includes('${') !== true || typeof value !== 'string' || value.length < SHORTEST_SECRET)
    return finding;
  const escaped = JSON.stringify(value).slice(1, -1);
  const message = finding.message.replaceAll(escaped, () => written).replaceAll(value, () => written);
  return { ...finding, message };
}

/** The only item of a list may stand without brackets: then it is found where the list would be. */
export function scalarPath(path: Path, source: Source): Path {
  const list = path.slice(0, -1);
  return path.at(-1) === 0 && source.written(list) !== null ? list : path;
}

function isPart(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
