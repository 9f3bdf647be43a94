import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'src/http/dashboard/assets/style';

/** Reads the selectors of a sheet. */
function selectorsOf(sheet: string): string[] {
  const plain = readFileSync(`${FOLDER}/${sheet}`, 'utf8').replaceAll(/\/\*.*?\*\//gsu, '');
  return [...plain.matchAll(/([^{};]+)\{/gu)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'));
}

const namesIn = (selector: string): string[] => selector.match(/[.#][a-z][\w-]*/gu) ?? [];

it('the style of a page reaches no other page: each of its rules names something that no other sheet does', () => {
  const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  const owners = new Map<string, Set<string>>();
  for (const sheet of sheets)
    for (const name of selectorsOf(sheet).flatMap(namesIn))
      owners.set(name, (owners.get(name) ?? new Set()).add(sheet));
  const stray = sheets
    .filter((sheet) => !sheet.startsWith('shared'))
    .flatMap((sheet) =>
      selectorsOf(sheet)
        .filter((selector) => namesIn(selector).every((name) => owners.get(name)?.size !== 1))
        .map((selector) => `${sheet}: ${selector}`),
    );
  expect(stray).toEqual([]);
});
