import type { Instant } from '../calendar/day';
import type { Write } from '../records';
import type { Village } from './division';
import type { Grant, Person, Posting, Unit } from './people';

export type RosterImportState = 'applying' | 'done' | 'undoing' | 'undone';

/** One import of a roster file, carried out in steps of at most 100 writes. */
export interface RosterImport {
  readonly name: string;
  readonly fileHash: string;
  /** Person who started it, and their name at that time. */
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  readonly state: RosterImportState;
  readonly steps: number;
  /** Steps carried out (while undoing: steps still standing). */
  readonly done: number;
  /** Rows per sheet and changes by kind, as checked before it started. */
  readonly summary: Readonly<Record<string, number>>;
}

/** How one record shall look. What a file does not say (an openid, a centre) stays as it is on record. */
export type Target =
  | { readonly collection: 'village'; readonly id: string; readonly body: Village }
  | { readonly collection: 'unit'; readonly id: string; readonly body: Unit }
  | { readonly collection: 'person'; readonly id: string; readonly body: Person }
  | { readonly collection: 'posting'; readonly id: string; readonly body: Posting }
  | { readonly collection: 'grant'; readonly id: string; readonly body: Grant };

/** Targets carried out together. All of one person's stand in one step. */
export type PlannedStep = readonly Target[];

/** A stretch of the stored plan; removed once its last step is carried out. */
export interface RosterImportPart {
  readonly import: string;
  /** Index of the first of `steps` in the whole plan. */
  readonly first: number;
  readonly steps: readonly PlannedStep[];
}

/** A step that was carried out: what it wrote and, in each write, what that replaced. */
export interface RosterImportStep {
  readonly import: string;
  readonly index: number;
  readonly writes: readonly Write[];
}

/** At most one import or undoing runs at a time: whoever starts, ends or undoes one writes this. */
export interface RosterGate {
  readonly running?: string | undefined;
  /** Imports ever started; the next one is numbered after it. */
  readonly count: number;
}
