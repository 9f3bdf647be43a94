/** Why the store cannot take anything at the moment. */
export type TroubleCode = 'full' | 'locked' | 'damaged' | 'read_only' | 'displaced' | 'closed' | 'failed';

/** The store cannot commit now; what was handed in is not stored. Worth a retry unless `code` is `closed`. */
export class StoreUnavailable extends Error {
  readonly code: TroubleCode;

  constructor(code: TroubleCode, message: string) {
    super(message);
    this.name = 'StoreUnavailable';
    this.code = code;
  }
}

/** The store cannot be opened at all; the message says what is wrong and what to do. */
export class StoreRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreRefused';
  }
}

/** How the store is. */
export interface Health {
  readonly code: TroubleCode;
  readonly message: string;
}
