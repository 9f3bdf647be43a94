import { expect } from 'vitest';
import { complaints, load, minimal } from '../files.ts';

/** The body of a test: loading this text reports exactly these lines (after `c.yaml:`). */
export function reportsProblems(_title: string, yaml: string, lines: readonly string[]): void {
  expect(complaints(load(yaml))).toEqual(lines.map((line) => `c.yaml:${line}`));
}

/** A whole file. */
export const file = (yaml: string): string => yaml;

/** The minimal config, with more after it, from line 4 on. */
export const more = (sections: string): string => minimal({ more: sections });

/** With more keys of its gateway, in line 1. */
export const gateway = (keys: string): string =>
  minimal({ gateways: `gateways: { office: { token: 0a1b2c3d4e5f6071, ${keys} } }` });

/** With these gateways, from line 2 on. */
export const gateways = (entries: string): string => minimal({ gateways: `gateways:\n${entries}` });

/** With more destinations beside the screen, from line 4 on. */
export const destinations = (entries: string): string =>
  minimal({ destinations: `destinations:\n  screen: { type: console }\n${entries}` });

/** With these rules, from line 4 on. */
export const rules = (items: string): string => minimal({ rules: `rules:\n${items}` });
