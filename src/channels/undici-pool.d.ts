/** The part of undici that is loaded by its file, see `webhook-client.ts`; the package describes only the whole. */
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}
