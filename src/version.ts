import { readFileSync } from 'node:fs';

/** Simwire's version, as package.json beside `src` or `dist` has it. */
export const VERSION = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
