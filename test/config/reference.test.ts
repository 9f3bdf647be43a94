import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderReference } from '../../src/config/reference.ts';
import { CONDITION_NAMES } from '../../src/domain/fault.ts';
import { CONDITIONS } from '../../src/faults/conditions.ts';

const reference = renderReference();

describe('the reference', () => {
  it('is what stands in docs/configuration.md', () => {
    expect(readFileSync('docs/configuration.md', 'utf8')).toBe(reference);
  });

  it.each([
    ['| `server.body_limit` | text | `4mb` | The largest report that is taken. |'],
    ['| **`heartbeat.url`** | text |  | Is called with GET as long as Simwire can store and deliver. |'],
    ['| `heartbeat.every` | [duration](#duration) | `1m` | How often. |'],
    ['| `rules[].continue` | `true` or `false` | `false` | Look at the following rules too. |'],
    ["| `gateway` | one or a list of [pattern](#pattern) |  | The gateway's name. |"],
    ['### destinations.NAME: type webhook\n'],
    ['Type: [duration](#duration). Default: `30d`.\n'],
    ['A length of time: a whole number and `s`, `m`, `h` or `d`. For example `30s`, `10m`, `4h`, `7d`.\n'],
    [
      '| `low_signal` | Signal is weak. | `true` | `warning` | `10m` | `below` `8`: It is a fault below this. |\n',
    ],
  ])('holds %j', (line) => {
    expect(reference).toContain(line);
  });

  it('lists every condition', () => {
    for (const name of CONDITION_NAMES) expect(reference).toContain(`| \`${name}\` | `);
    expect(Object.keys(CONDITIONS)).toHaveLength(CONDITION_NAMES.length);
  });

  it('shows no kind of value that it has no word for', () => {
    expect(reference).not.toMatch(/undefined|\[object|\| (?:string|integer|boolean|values) \|/);
  });
});
