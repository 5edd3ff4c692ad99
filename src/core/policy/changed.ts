import type { Day } from '../calendar/day';
import type { Pack } from './schema';

/** The pack a day was judged by, and the changed one; nothing where none was chosen. */
export type PacksOn = (day: Day) => { readonly before: Pack; readonly after: Pack } | undefined;

/** What would have come out otherwise under a changed value, in words. Nothing is written. */
export interface ChangedOutcome {
  readonly kind: 'rest' | 'strike' | 'ranking';
  /** The request, the check, or the township and month. */
  readonly id: string;
  /** Whom it is about: a person, or a township. */
  readonly name: string;
  /** Code of the village; empty for a township. */
  readonly village: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}
