import type { Day } from '../calendar/day';
import { instantOf, monthOf } from '../calendar/day';
import type { Write } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan } from '../roster/actor';
import type { Posting } from '../roster/people';
import { refuseUnenterable } from './late';
import { postingAt } from './open-register';
import type { Means, Presence } from './presence';
import type { DayToPut } from './put-on-record';
import { putOnRecord } from './put-on-record';
import { tellEntered } from './tell-cadre';

export interface EntryFacts extends DayToPut {
  readonly now: number;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly input: {
    readonly cadre: string;
    readonly village: string;
    readonly day: Day;
    readonly means: Exclude<Means, 'app'>;
    readonly reason?: string | undefined;
  };
  /** The cadre's postings. */
  readonly postings: readonly Posting[];
  /** As what the caller may enter here. */
  readonly actors: readonly Actor[];
}

/**
 * A paper line or an officer's entry for somebody else: same force as a report, marked with who
 * entered it, and the cadre is told. Nobody vouches for themselves.
 * @throws Refused `own-sheet`, `day-in-future`, `day-too-old`, `no-posting`, `month-summed-up`.
 */
export function decideEntry(facts: EntryFacts): {
  output: { day: Day; already: boolean };
  writes: Write[];
} {
  const { tenant, now, input, presence, register, actors } = facts;
  const caller = actorOtherThan(actors, input.cadre);
  if (!caller) throw refused('own-sheet', { entry: 1 }, { field: 'cadre' });
  refuseUnenterable(input.day, facts.day);
  const posting = postingAt(facts.postings, input.village, input.day);
  if (presence) return { output: { day: input.day, already: true }, writes: [] };
  if (register && register.body.state !== 'draft') {
    throw refused('month-summed-up', { month: monthOf(input.day) }, { field: 'day' });
  }
  const body: Presence = {
    person: posting.person,
    day: input.day,
    village: posting.village,
    township: posting.township,
    means: input.means,
    place: 'no-fix',
    ...(input.reason ? { reason: input.reason } : {}),
    by: caller.person,
    byName: caller.name,
    at: instantOf(now),
    late: input.day < facts.day,
  };
  const { writes } = putOnRecord(facts, facts.postings, body);
  const told = tellEntered({ tenant, at: body.at, caller, cadre: input.cadre }, body);
  return { output: { day: input.day, already: false }, writes: [...writes, ...told] };
}
