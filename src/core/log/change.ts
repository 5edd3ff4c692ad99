import type { Day, Instant } from '../calendar/day';
import type { Pack } from '../policy/schema';
import type { Stored, Write } from '../records';
import { remove, replace } from '../records';
import { refused } from '../refusal';
import type { Content, FilesById } from './content';
import { checkContent, photoWrites } from './content';
import { withEntry, withoutEntry } from './in-month';
import { checkKind } from './kinds-of-work';
import { lastAmendDay, MOST_ADDITIONS } from './limits';
import type { LogEntry } from './log-entry';

export type LogDeed = 'amend' | 'take-back' | 'add';

export interface ChangeFacts {
  readonly at: Instant;
  /** Today, UTC+8. */
  readonly today: Day;
  /** Person who calls: only the own log may be changed. */
  readonly by: string;
  readonly entry: Stored<'logEntry'> | undefined;
  readonly month: Stored<'logMonth'> | undefined;
  readonly files: FilesById;
}

/** What a person can do with an entry today. */
export function deedsOf(entry: LogEntry, by: string, today: Day): LogDeed[] {
  if (entry.person !== by) return [];
  const deeds: LogDeed[] = today <= lastAmendDay(entry) ? ['amend', 'take-back'] : [];
  return entry.additions.length < MOST_ADDITIONS ? [...deeds, 'add'] : deeds;
}

function ownEntry({ entry, by }: Pick<ChangeFacts, 'entry' | 'by'>): Stored<'logEntry'> {
  if (entry?.body.person !== by) throw refused('log-unknown');
  return entry;
}

function openEntry(facts: ChangeFacts): {
  entry: Stored<'logEntry'>;
  month: Stored<'logMonth'>;
} {
  const entry = ownEntry(facts);
  const until = lastAmendDay(entry.body);
  if (facts.today > until) throw refused('log-closed', { until });
  if (!facts.month) throw refused('log-unknown');
  return { entry, month: facts.month };
}

/**
 * Puts other words, pictures or visits in the place of an entry's, while it may be changed. Day and
 * village stay: a wrong one is taken back and written anew.
 * @throws Refused `log-unknown`, `log-closed`, `log-empty`, `log-kind-needed`, `log-kind-unknown`,
 * and those of `attachFile`.
 */
export function decideAmend(
  content: Content,
  facts: ChangeFacts & { readonly pack: Pack | undefined },
): { output: { entry: string }; writes: Write[] } {
  const { entry, month } = openEntry(facts);
  checkContent(content);
  checkKind(content.kind, facts.pack, entry.body.day);
  const { kind, ...rest } = entry.body;
  void kind;
  const after: LogEntry = { ...rest, ...content, amendedAt: facts.at };
  return {
    output: { entry: entry.id },
    writes: [
      replace(entry, after),
      replace(month, withEntry(month.body, entry.id, after)),
      ...photoWrites(entry, after, entry.body.photos, { files: facts.files, now: facts.at }),
    ],
  };
}

/**
 * Takes an entry back as if it had not been written; its pictures go with it.
 * @throws Refused `log-unknown`, `log-closed`.
 */
export function decideTakeBack(facts: ChangeFacts): { output: { day: Day }; writes: Write[] } {
  const { entry, month } = openEntry(facts);
  const { body } = entry;
  const none = { ...body, photos: [] };
  return {
    output: { day: body.day },
    writes: [
      remove(entry),
      replace(month, withoutEntry(month.body, entry.id)),
      ...photoWrites(entry, none, body.photos, { files: facts.files, now: facts.at }),
    ],
  };
}

/**
 * 补记: adds a sentence to an entry, at any time; what was written stays as it is.
 * @throws Refused `log-unknown`, `log-additions-many`.
 */
export function decideAddition(
  text: string,
  facts: Pick<ChangeFacts, 'at' | 'by' | 'entry'>,
): { output: { entry: string }; writes: Write[] } {
  const entry = ownEntry(facts);
  const { additions } = entry.body;
  if (additions.length >= MOST_ADDITIONS) {
    throw refused('log-additions-many', { limit: MOST_ADDITIONS }, { field: 'text' });
  }
  const after = { ...entry.body, additions: [...additions, { text, at: facts.at }] };
  return { output: { entry: entry.id }, writes: [replace(entry, after)] };
}
