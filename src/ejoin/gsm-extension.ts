/**
 * What stands for two septets of GSM 7-bit text, the escape and the one after it (3GPP TS 23.038, 6.2.1.1). The second
 * one comes as its value or, where firmware read it by the default alphabet (6.2.1), as its character there.
 */
const EXTENSION: Readonly<Record<string, string>> = {
  '\n': '\f',
  '\u0014': '^',
  Λ: '^',
  '(': '{',
  ')': '}',
  '/': '\\',
  '<': '[',
  '=': '~',
  '>': ']',
  '@': '|',
  '¡': '|',
  e: '€',
};
const ESCAPED = /\u001b([\n\u0014Λ()/<=>@¡e])/g;

/** Decodes the escapes of GSM's extension table that a module left in a text. Others, as of terminals, stay. */
export function decodeExtensions(text: string): string {
  return text.replace(ESCAPED, (written, second: string) => EXTENSION[second] ?? written);
}
