import type { Dialect } from 'kysely';

export type Value = string | number | readonly string[];

export interface Statement {
  readonly text: string;
  readonly values: readonly Value[];
}

/** A record as it stands in its table. */
export interface Row {
  readonly tenant: string;
  readonly id: string;
  readonly version: number;
  readonly shape: number;
  readonly body: unknown;
}

/** One statement on one connection was sent, and no answer came: it may have happened or not. */
export class LostConnection extends Error {
  constructor(cause: unknown) {
    super('the connection to the database was lost', { cause });
  }
}

/** A PostgreSQL of some kind. Each statement is a transaction of its own. */
export interface Engine {
  readonly dialect: Dialect;
  /** @throws LostConnection when the statement was sent and no answer came. */
  run<R>(statement: Statement): Promise<R[]>;
  close(): Promise<void>;
}

/** The five characters by which PostgreSQL names an error, if it was PostgreSQL that spoke. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/**
 * True when no answer can be relied on: nothing from PostgreSQL at all, or word that the connection
 * or the server is going down (classes 08 and 57P), which may come after a commit was done.
 */
export function isOfConnection(error: unknown): boolean {
  const state = sqlState(error);
  return state === undefined || state.startsWith('08') || state.startsWith('57P');
}

/** A question does no harm asked twice: once more over another connection when the first is lost. */
export async function ask<R>(engine: Engine, statement: Statement): Promise<R[]> {
  try {
    return await engine.run<R>(statement);
  } catch (error) {
    if (!(error instanceof LostConnection)) throw error;
    return engine.run<R>(statement);
  }
}
