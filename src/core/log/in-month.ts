import { monthOf } from '../calendar/day';
import type { EntryInShort, LogEntry, LogMonth } from './log-entry';

function inShort({ day, kind, visits }: LogEntry): EntryInShort {
  return { day, ...(kind ? { kind } : {}), households: visits.map(({ household }) => household) };
}

/** The month with an entry as it is now, opened where there is none yet. */
export function withEntry(known: LogMonth | undefined, id: string, entry: LogEntry): LogMonth {
  const { person, day, village, township, unit, number } = entry;
  const month = known ?? {
    ...{ person, month: monthOf(day), village, township, unit, entries: {}, numbers: {} },
  };
  return {
    ...month,
    entries: { ...month.entries, [id]: inShort(entry) },
    numbers: { ...month.numbers, [day]: Math.max(number, month.numbers[day] ?? 0) },
  };
}

/** The month without an entry. */
export function withoutEntry(month: LogMonth, id: string): LogMonth {
  const entries = Object.entries(month.entries).filter(([other]) => other !== id);
  return { ...month, entries: Object.fromEntries(entries) };
}

/** How many entries a day has. */
export function entriesOn(month: LogMonth | undefined, day: string): number {
  return Object.values(month?.entries ?? {}).filter((entry) => entry.day === day).length;
}
