import type { Instant } from '../calendar/day';
import type { Write } from '../records';

export type RosterImportState = 'planning' | 'applying' | 'done' | 'undoing' | 'undone';

/** One import of a roster file, carried out in steps of at most 100 writes. */
export interface RosterImport {
  readonly name: string;
  readonly fileHash: string;
  readonly by: string;
  readonly at: Instant;
  readonly state: RosterImportState;
  readonly steps: number;
  /** Steps carried out (while undoing: steps still standing). */
  readonly done: number;
  readonly summary: Readonly<Record<string, number>>;
}

/** A stored step: what it will write and, once applied, what that replaced. */
export interface RosterImportStep {
  readonly import: string;
  readonly index: number;
  readonly writes: readonly Write[];
}
