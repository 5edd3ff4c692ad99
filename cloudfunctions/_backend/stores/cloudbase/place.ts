import type cloudbase from '@cloudbase/node-sdk';
import type { Declarations } from '../declared';
import type { Calls } from './calls';

export type CloudDatabase = ReturnType<ReturnType<typeof cloudbase.init>['database']>;
export type CloudTransaction = Awaited<ReturnType<CloudDatabase['startTransaction']>>;

/** Where the records of one store are. */
export interface Place {
  readonly database: CloudDatabase;
  readonly calls: Calls;
  readonly declarations: Declarations;
  /** The cloud's name for a collection. */
  readonly nameOf: (collection: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
