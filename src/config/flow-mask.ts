/**
 * YAML's own brackets and commas, and noncharacters of Unicode that stand in for them within `${…}`. In a flow map
 * (`{ token: ${TOKEN} }`) YAML would take the braces of an unquoted reference for its own. One character stands for
 * one, so that every position stays what it is.
 */
const STAND_INS = new Map([
  ['{', '\ufdd0'],
  ['}', '\ufdd1'],
  ['[', '\ufdd2'],
  [']', '\ufdd3'],
  [',', '\ufdd4'],
]);
const ORIGINALS = new Map([...STAND_INS].map(([original, standIn]) => [standIn, original]));

/** Hides what is special to YAML in every `${…}` of a file. */
export function mask(file: string): string {
  return file.replace(/\$\{[^}\n]*\}/g, (reference) =>
    reference.replace(/[{}[\],]/g, (one) => STAND_INS.get(one) ?? one),
  );
}

/** Undoes {@link mask}, in any part of what became of the file. */
export function unmask(part: string): string {
  return part.replace(/[\ufdd0-\ufdd4]/g, (one) => ORIGINALS.get(one) ?? one);
}
