import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { isOver } from './deciding-day';
import type { FundBook } from './fund-book';
import { fundBookRef } from './places';

export interface CloseFacts {
  readonly tenant: string;
  readonly today: Day;
  readonly at: Instant;
  readonly actors: readonly Actor[];
  readonly book: Stored<'fundBook'> | undefined;
  readonly township: string;
}

/**
 * 对账: the year is over, nothing waits, and the office says that everything is written down; also
 * where nothing came. Only then can a source be told to have fallen short: what nobody wrote down is
 * not yet money that did not come. What comes later is written all the same.
 * @throws Refused `funds-year-runs`, `funds-closed`, `funds-entries-wait`, `not-allowed`.
 */
export function decideClose(
  { village, year }: { readonly village: string; readonly year: string },
  { tenant, today, at, actors, book, township }: CloseFacts,
): { output: { closed: true }; writes: Write[] } {
  const [actor] = actors;
  if (!actor) throw refused('not-allowed');
  if (!isOver(year, today)) throw refused('funds-year-runs', { year }, { field: 'year' });
  const before: FundBook = book?.body ?? { village, township, year, entries: [] };
  if (before.closed) throw refused('funds-closed');
  const waiting = before.entries.filter(({ state }) => state === 'waiting').length;
  if (waiting > 0) throw refused('funds-entries-wait', { count: waiting });
  const closed = { by: actor.person, byName: actor.name, at };
  const body: FundBook = { ...before, closed, closedFor: year };
  return {
    output: { closed: true },
    writes: [put(fundBookRef(tenant, village, year), book, body)],
  };
}
