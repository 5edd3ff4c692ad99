import type { Day, Instant, Month } from '../calendar/day';
import type { WorkKind } from '../policy/kinds/work-words';

/** 走访: which household was visited, and what came of it. */
export interface Visit {
  /** Name of the head of the household. */
  readonly household: string;
  readonly outcome: string;
}

/** 补记: what is added to an entry that stands. */
export interface Addition {
  readonly text: string;
  readonly at: Instant;
}

/**
 * 工作日志: one piece of a cadre's work on a day in a village (`log:<person>:<day>:<number>`). Its
 * text may be empty where visits say it all.
 */
export interface LogEntry {
  readonly person: string;
  readonly name: string;
  readonly day: Day;
  readonly number: number;
  readonly village: string;
  readonly township: string;
  readonly unit: string;
  /** Absent where the document of that day names no kinds. */
  readonly kind?: WorkKind | undefined;
  readonly text: string;
  /** Ids of files. */
  readonly photos: readonly string[];
  readonly visits: readonly Visit[];
  /** When it reached the server. */
  readonly at: Instant;
  /** When it was changed last, while it could be. */
  readonly amendedAt?: Instant | undefined;
  readonly additions: readonly Addition[];
}

/** What a month's lists need of an entry. */
export interface EntryInShort {
  readonly day: Day;
  readonly kind?: WorkKind | undefined;
  /** The households visited, a name each. */
  readonly households: readonly string[];
}

/**
 * A cadre's month in one village as lists need it (`log-month:<person>:<month>:<village>`), replaced
 * in the commit of each entry: so entries sent at once cannot take the same number, and a county's
 * month reads one record for each cadre.
 */
export interface LogMonth {
  readonly person: string;
  readonly month: Month;
  readonly village: string;
  readonly township: string;
  readonly unit: string;
  /** By entry id. */
  readonly entries: Readonly<Record<string, EntryInShort>>;
  /** The highest number given on a day: one that was taken back is not given again. */
  readonly numbers: Readonly<Record<Day, number>>;
}
