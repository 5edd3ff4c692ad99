import type { Day, Instant } from '../calendar/day';
import type { Posting } from '../roster/people';
import { attachFile } from '../files/attach-file';
import type { FilesById } from '../log/content';
import type { Stored, Write } from '../records';
import { keyOf, put } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Desks } from './fund-desk';
import { deskWrites } from './fund-desk';
import type { FundBook, FundEntry, FundSide } from './fund-book';
import type { Fund, FundPayer, SpendItem } from './fund-kinds';
import { lastDayOfYear } from './deciding-day';
import { FUND_YEARS_BACK, MOST_ENTRIES } from './limits';
import { fundBookRef } from './places';

export interface EntryInput {
  readonly village: string;
  /** YYYY: the year it counts for, also where it came later. */
  readonly year: string;
  readonly kind: 'received' | 'spent';
  readonly fund: Fund;
  readonly payer?: FundPayer | undefined;
  readonly unit?: string | undefined;
  readonly item?: SpendItem | undefined;
  readonly fen: number;
  readonly on: Day;
  readonly what: string;
  readonly voucher?: string | undefined;
  readonly project?: string | undefined;
  readonly photos: readonly string[];
}

export interface BookFacts {
  readonly tenant: string;
  readonly today: Day;
  readonly at: Instant;
  readonly book: Stored<'fundBook'> | undefined;
  readonly villageName: string;
  /** Every desk an entry of this call may lie on, or have lain on. */
  readonly desks: Desks;
}

export interface EnterFacts extends BookFacts {
  /** As what the caller may write for the village, and for the unit. */
  readonly actors: Readonly<Record<FundSide, readonly Actor[]>>;
  readonly township: string;
  /** Postings to the village. */
  readonly postings: readonly Posting[];
  readonly project: Stored<'villageProject'> | undefined;
  readonly files: FilesById;
}

export interface Entered {
  /** `entry`: its place in the book, from 0. */
  readonly output: { entry: number };
  readonly writes: Write[];
}

/**
 * 记账: money that came, was spent, or was bought for. It waits until somebody else has looked at it.
 * A unit writes only what it gave to a village it has sent somebody to.
 * @throws Refused `funds-year-wrong`, `funds-day-wrong`, `funds-payer-needed`, `funds-unit-needed`,
 * `funds-item-needed`, `funds-purchase-by-unit`, `funds-unit-gives-only`, `funds-unit-not-posted`,
 * `funds-book-full`, `project-unknown`, and those of `attachFile`.
 */
export function decideEnter(input: EntryInput, facts: EnterFacts): Entered {
  const { book, at } = facts;
  checkDays(input, facts.today);
  checkParts(input, facts);
  const [side, actor] = sideOf(facts);
  if (side === 'unit') checkGiven(input);
  const before = book?.body ?? opened(input, facts);
  if (before.entries.length >= MOST_ENTRIES) {
    throw refused('funds-book-full', { limit: MOST_ENTRIES });
  }
  const { person: by, name: byName, onBehalfOf } = actor;
  const { village, year, ...said } = input;
  void village;
  void year;
  const entry: FundEntry = {
    ...said,
    ...{ side, by, byName, at, state: 'waiting', steps: [] },
    ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
  };
  return {
    output: { entry: before.entries.length },
    writes: [
      ...bookWrites({ ...before, entries: [...before.entries, entry] }, facts),
      ...proofs(input, by, facts),
    ],
  };
}

/** The book as it is from now on, and the desks in step with it. */
export function bookWrites(after: FundBook, facts: BookFacts): Write[] {
  const at = fundBookRef(facts.tenant, after.village, after.year);
  return [put(at, facts.book, after), ...deskWrites(after, facts.desks, facts)];
}

function checkDays({ year, on }: EntryInput, today: Day): void {
  const now = Number(today.slice(0, 4));
  if (Number(year) > now || Number(year) < now - FUND_YEARS_BACK) {
    const since = now - FUND_YEARS_BACK;
    throw refused('funds-year-wrong', { since, until: now }, { field: 'year' });
  }
  const from = `${year}-01-01`;
  if (on < from || on > today) throw refused('funds-day-wrong', { from, today }, { field: 'on' });
}

function checkParts(input: EntryInput, { project, postings }: EnterFacts): void {
  const { kind, fund, payer, unit, item, village } = input;
  if (kind === 'spent' && !item) throw refused('funds-item-needed', {}, { field: 'item' });
  if (kind === 'received' && !payer) throw refused('funds-payer-needed', {}, { field: 'payer' });
  if (fund === 'purchase' && (kind !== 'received' || payer !== 'unit')) {
    throw refused('funds-purchase-by-unit', {}, { field: 'fund' });
  }
  if (kind === 'received' && payer === 'unit') {
    if (!unit) throw refused('funds-unit-needed', {}, { field: 'unit' });
    if (!isPosting(unit, postings, input.year)) {
      throw refused('funds-unit-not-posted', { year: input.year }, { field: 'unit' });
    }
  }
  if (input.project && project?.body.village !== village) {
    throw refused('project-unknown', {}, { field: 'project' });
  }
}

/** Whether a unit had somebody in the village on some day of the year. */
function isPosting(unit: string, postings: readonly Posting[], year: string): boolean {
  return postings.some(
    (each) =>
      each.unit === unit &&
      each.from <= lastDayOfYear(year) &&
      (each.to === undefined || each.to >= `${year}-01-01`),
  );
}

function sideOf({ actors }: EnterFacts): [FundSide, Actor] {
  const [ofVillage] = actors.village;
  if (ofVillage) return ['village', ofVillage];
  const [ofUnit] = actors.unit;
  if (!ofUnit) throw refused('not-allowed');
  return ['unit', ofUnit];
}

function checkGiven({ kind, payer }: EntryInput): void {
  if (kind === 'received' && payer === 'unit') return;
  throw refused('funds-unit-gives-only', {}, { field: 'kind' });
}

function opened({ village, year }: EntryInput, { township }: EnterFacts): FundBook {
  return { village, township, year, entries: [] };
}

function proofs({ village, year, unit, photos }: EntryInput, by: string, facts: EnterFacts) {
  const to = keyOf(fundBookRef(facts.tenant, village, year));
  const shown = { to, person: by, division: village, at: facts.at, ...(unit ? { unit } : {}) };
  return photos.map((id) =>
    attachFile(facts.files[id], { by, to: shown, whileWaiting: true, field: 'photos' }),
  );
}
