import type { Write } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { stepBy } from '../step';
import type { BookFacts } from './enter';
import { bookWrites } from './enter';
import type { EntryState, FundEntry, FundSide } from './fund-book';
import { isReversed } from './fund-book';
import { MOST_ENTRIES } from './limits';

export interface ReverseFacts extends BookFacts {
  readonly actors: Readonly<Record<FundSide, readonly Actor[]>>;
}

/** Whether something can be done about an entry by the side that wrote it. */
export function canReverse(entries: readonly FundEntry[], number: number): boolean {
  const entry = entries[number];
  if (!entry || entry.reverses !== undefined) return entry?.state === 'waiting';
  return entry.state === 'waiting' || (entry.state === 'confirmed' && !isReversed(entries, number));
}

/**
 * 冲销: one that waits is taken back; one that stands is taken back by another entry that waits like
 * any. Both stay. By the side that wrote it, whoever of it.
 * @throws Refused `funds-entry-unknown`, `funds-entry-settled`, `funds-not-your-side`, `funds-book-full`.
 */
export function decideReverseEntry(
  { number, reason }: { readonly number: number; readonly reason: string },
  facts: ReverseFacts,
): { output: { state: EntryState }; writes: Write[] } {
  const { book, at } = facts;
  const entry = book?.body.entries[number];
  if (!book || !entry) throw refused('funds-entry-unknown');
  const [actor] = facts.actors[entry.side];
  if (!actor) throw refused('funds-not-your-side');
  if (!canReverse(book.body.entries, number)) throw refused('funds-entry-settled');
  const { entries } = book.body;
  if (entry.state === 'waiting') {
    const step = stepBy('take-back' as const, actor, at, reason);
    const gone = { ...entry, state: 'taken-back', steps: [...entry.steps, step] } as const;
    const after = entries.map((each, i) => (i === number ? gone : each));
    return {
      output: { state: 'taken-back' },
      writes: bookWrites({ ...book.body, entries: after }, facts),
    };
  }
  if (entries.length >= MOST_ENTRIES) throw refused('funds-book-full', { limit: MOST_ENTRIES });
  const after = [...entries, reversal(entry, number, { reason, actor, at })];
  return {
    output: { state: 'waiting' },
    writes: bookWrites({ ...book.body, entries: after }, facts),
  };
}

interface Reversing {
  readonly reason: string;
  readonly actor: Actor;
  readonly at: string;
}

/** The day is that of the entry taken back: no money went today. */
function reversal(entry: FundEntry, number: number, { reason, actor, at }: Reversing): FundEntry {
  const { kind, fund, payer, unit, item, on, project, side, fen } = entry;
  const { person: by, name: byName, onBehalfOf } = actor;
  return {
    ...{ kind, fund, payer, unit, item, on, project, side, fen: -fen },
    ...{ what: reason, photos: [], reverses: number, by, byName, at, state: 'waiting', steps: [] },
    ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
  };
}
