/** Where a store is, as the config says it. */
export interface StoreAddress {
  readonly kind: 'sqlite';
  /** The database file, relative to the working directory. */
  readonly path: string;
}
