/** Reasons for which the store is unavailable. */
export type StoreErrorCode = 'full' | 'locked' | 'damaged' | 'read_only' | 'displaced' | 'closed' | 'failed';

/** The store cannot commit now, and the input is not stored. Worth a retry unless `code` is `closed`. */
export class StoreUnavailable extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string) {
    super(message);
    this.name = 'StoreUnavailable';
    this.code = code;
  }
}

/** The store cannot be opened; the message says why, and what to do. */
export class StoreRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreRefused';
  }
}

/** The error state of the store. */
export interface Health {
  readonly code: StoreErrorCode;
  readonly message: string;
}
