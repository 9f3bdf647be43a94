/** Values of parameters: numbers, texts, bytes, and lists of them. */
export type Parameter = string | number | boolean | null | Buffer | readonly Parameter[];

/**
 * Replaces what no text of PostgreSQL may hold: NUL, and halves of surrogate pairs (its documentation, "Character Types" and
 * "JSON Types").
 */
function storableText(text: string): string {
  const whole = text.toWellFormed();
  return whole.includes('\0') ? whole.replaceAll('\0', '\ufffd') : whole;
}

/** Writes a value as JSON that the database can read, too. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? storableText(one) : one));
}

/** Makes a parameter one that the database can hold: in each text of it, what none may hold is replaced. */
export function storable(value: Parameter): Parameter {
  if (typeof value === 'string') return storableText(value);
  return Array.isArray(value) ? value.map(storable) : value;
}
