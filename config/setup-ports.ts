import type { KeyedHash, Store } from '../cloudfunctions/_backend/ports';

export interface SetupPorts {
  readonly store: Store;
  /** Server time, milliseconds. */
  readonly now: number;
  readonly keyedHash: KeyedHash;
  readonly randomCode: (length: number) => string;
  /** True to undo the binding of an officer who cannot sign in any more. */
  readonly rebind?: boolean;
}
