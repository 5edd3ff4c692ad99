import type { Write } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { isOneself } from '../roster/actor';
import { stepBy } from '../step';
import type { BookFacts } from './enter';
import { bookWrites } from './enter';
import type { EntryState, FundEntry, FundSide } from './fund-book';
import { tellEntry } from './tell';

/** Who looks at entries: either side of a gift, and the offices of the place. */
export type Looker = FundSide | 'office';

export type LookerActors = Readonly<Record<Looker, readonly Actor[]>>;

export interface SettleFacts extends BookFacts {
  readonly actors: LookerActors;
}

/** Of what came from a unit the other side may say so too; of all else only the offices. */
export function lookersOf({ kind, side, payer }: FundEntry): readonly Looker[] {
  if (kind === 'spent' || (side === 'village' && payer !== 'unit')) return ['office'];
  return [side === 'unit' ? 'village' : 'unit', 'office'];
}

/** As whom one may look at an entry: never who wrote it, nor in whose stead. */
export function lookerAt(entry: FundEntry, actors: LookerActors): Actor | undefined {
  return lookersOf(entry)
    .flatMap((looker) => actors[looker])
    .find((actor) => !isOneself(actor, entry.by) && !isOneself(actor, entry.onBehalfOf ?? ''));
}

/**
 * 核对: somebody else finds an entry right, or hands it back with a reason. Who wrote it is told.
 * @throws Refused `funds-entry-unknown`, `funds-entry-settled`, `funds-own`, `funds-reason-needed`.
 */
export function decideSettleEntry(
  input: { readonly number: number; readonly agree: boolean; readonly reason?: string | undefined },
  facts: SettleFacts,
): { output: { state: EntryState }; writes: Write[] } {
  const { number, agree, reason } = input;
  const { book, at } = facts;
  const entry = book?.body.entries[number];
  if (!book || !entry) throw refused('funds-entry-unknown');
  if (entry.state !== 'waiting') throw refused('funds-entry-settled');
  const actor = lookerAt(entry, facts.actors);
  if (!actor) throw refused('funds-own');
  if (!agree && !reason) throw refused('funds-reason-needed', {}, { field: 'reason' });
  const state = agree ? 'confirmed' : 'handed-back';
  const step = stepBy(agree ? ('confirm' as const) : ('hand-back' as const), actor, at, reason);
  const after = { ...entry, state, steps: [...entry.steps, step] } as const;
  const entries = book.body.entries.map((each, i) => (i === number ? after : each));
  const told = { village: book.body.village, year: book.body.year, number, actor, reason };
  return {
    output: { state },
    writes: [
      ...bookWrites({ ...book.body, entries }, facts),
      ...tellEntry(after, told, { tenant: facts.tenant, at }),
    ],
  };
}
