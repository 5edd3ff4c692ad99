import { postingAt } from '../attendance/open-register';
import type { Day, Instant } from '../calendar/day';
import type { Pack } from '../policy/schema';
import type { Stored, Write } from '../records';
import { insert, put } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Content, FilesById } from './content';
import { checkContent, photoWrites } from './content';
import { entriesOn, withEntry } from './in-month';
import { checkKind } from './kinds-of-work';
import { earliestDay, MOST_ENTRIES_A_DAY } from './limits';
import type { LogEntry } from './log-entry';
import { logEntryId, logEntryRef, logMonthRef } from './places';

export interface Writing extends Content {
  readonly village: string;
  readonly day: Day;
}

export interface WriteFacts {
  readonly tenant: string;
  readonly at: Instant;
  /** Today, UTC+8. */
  readonly today: Day;
  /** Whose log it is. */
  readonly caller: Pick<Caller, 'person' | 'name' | 'postings'>;
  /** The rules of the day written about. */
  readonly pack: Pack | undefined;
  /** The caller's month of the log in that village. */
  readonly month: Stored<'logMonth'> | undefined;
  readonly files: FilesById;
}

/**
 * Writes down one piece of work of a day, today or some days back: the entry, and its line in the
 * month.
 * @throws Refused `day-in-future`, `log-day-too-old`, `no-posting`, `log-empty`,
 * `log-kind-needed`, `log-kind-unknown`, `log-day-full`, and those of `attachFile`.
 */
export function decideWrite(
  writing: Writing,
  facts: WriteFacts,
): { output: { entry: string; day: Day }; writes: Write[] } {
  const { tenant, at, caller, month, files } = facts;
  const { village, day, ...content } = writing;
  refuseUnwritable(day, facts.today);
  const { township, unit } = postingAt(caller.postings, village, day);
  checkContent(content);
  checkKind(content.kind, facts.pack, day);
  if (entriesOn(month?.body, day) >= MOST_ENTRIES_A_DAY) {
    throw refused('log-day-full', { day, limit: MOST_ENTRIES_A_DAY }, { field: 'day' });
  }
  const number = (month?.body.numbers[day] ?? 0) + 1;
  const { person, name } = caller;
  const entry: LogEntry = {
    ...{ person, name, day, number, village, township, unit },
    ...{ ...content, at, additions: [] },
  };
  const id = logEntryId(person, day, number);
  const place = logEntryRef(tenant, id);
  return {
    output: { entry: id, day },
    writes: [
      insert(place, entry),
      put(logMonthRef(tenant, person, village, day), month, withEntry(month?.body, id, entry)),
      ...photoWrites(place, entry, [], { files, now: at }),
    ],
  };
}

/** @throws Refused `day-in-future`, `log-day-too-old` for a day that cannot be written down. */
export function refuseUnwritable(day: Day, today: Day): void {
  if (day > today) throw refused('day-in-future', { day }, { field: 'day' });
  const from = earliestDay(today);
  if (day < from) throw refused('log-day-too-old', { from }, { field: 'day' });
}
