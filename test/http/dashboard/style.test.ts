import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'src/http/dashboard/assets/style';

const SHEETS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

/** Reads what stands before the rules of a sheet: selectors, and the `@media` that hold for those that follow. */
function headsOf(sheet: string): string[] {
  const plain = readFileSync(`${FOLDER}/${sheet}`, 'utf8').replaceAll(/\/\*.*?\*\//gsu, '');
  return [...plain.matchAll(/([^{};]+)\{/gu)].map(([, head = '']) => head.trim());
}

function selectorsOf(sheet: string): string[] {
  return headsOf(sheet).filter((head) => !head.startsWith('@'));
}

const namesIn = (selector: string): string[] => selector.match(/[.#][a-z][\w-]*/gu) ?? [];

it('the style of a page reaches no other page: each of its rules names something that no other sheet does', () => {
  const owners = new Map<string, Set<string>>();
  for (const sheet of SHEETS)
    for (const name of selectorsOf(sheet).flatMap(namesIn))
      owners.set(name, (owners.get(name) ?? new Set()).add(sheet));
  const stray = SHEETS.filter((sheet) => !sheet.startsWith('shared')).flatMap((sheet) =>
    selectorsOf(sheet)
      .filter((selector) => namesIn(selector).every((name) => owners.get(name)?.size !== 1))
      .map((selector) => `${sheet}: ${selector}`),
  );
  expect(stray).toEqual([]);
});

it('a sheet has one rule for a selector: of two the later one would hold where nobody looks for it', () => {
  const twice = SHEETS.flatMap((sheet) => {
    let media = '';
    const seen = new Set<string>();
    return headsOf(sheet).filter((head) => {
      if (head.startsWith('@')) media = head;
      const rule = `${media} ${head}`;
      const isSecond = seen.has(rule) && !head.startsWith('@');
      seen.add(rule);
      return isSecond;
    });
  });
  expect(twice).toEqual([]);
});
