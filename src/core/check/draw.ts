import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import type { Pack } from '../policy/schema';
import type { Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { isOneself } from '../roster/actor';
import type { Posting } from '../roster/people';
import { basisOf } from './basis';
import type { Order, Ordering } from './order';
import { plannedCheck, refuseBadOrder } from './order';
import { checkId, checkRef, drawId, drawRef } from './places';
import { drawLowest, SAMPLER } from './sample';
import type { CheckDraw, DrawnOf, Listed } from './spot-check';

/** One draw is one commit: so many cadres at most. Our own convention. */
const MOST_CHECKED = 60;

export interface DrawInput extends Order {
  readonly division: string;
  readonly of: DrawnOf;
  /** How many villages or cadres. */
  readonly count: number;
}

export interface DrawFacts extends Ordering {
  readonly pack: Pack | undefined;
  /** Postings in the division. */
  readonly postings: readonly Posting[];
  /** Names of the villages, by code. */
  readonly villages: ReadonlyMap<string, string>;
  /** Made by the server for this draw alone, never by who asks for it. */
  readonly seed: string;
}

/** Who can be drawn: everybody posted in the division on the day, but for who draws or in whose stead. */
export function drawable(postings: readonly Posting[], on: Day, by: Actor): Posting[] {
  const seen = new Set<string>();
  return postings
    .filter((posting) => !isOneself(by, posting.person) && within(on, posting))
    .filter(({ person }) => !seen.has(person) && seen.add(person));
}

/**
 * 抽查: draws villages (everybody posted there is checked) or cadres, by the clause that gives the
 * caller's level the way. Nobody drawn is told.
 * @throws Refused `not-allowed`, `check-no-rule`, `check-way-not-given`, `check-day-wrong`,
 * `check-too-few`, `check-too-many`.
 */
export function decideDraw(
  input: DrawInput,
  facts: DrawFacts,
): { output: { draw: string; checks: number }; writes: Write[] } {
  const { caller, day, tenant, seed, at } = facts;
  const { division, of, count, way, on } = input;
  const basis = basisOf(facts.pack, caller, { division, kind: 'drawn', day });
  const [actor] = basis.actors;
  if (!basis.byRule || !actor) throw refused('check-no-rule');
  refuseBadOrder(input, basis, day);
  const posted = drawable(facts.postings, on, actor);
  const listed = of === 'cadres' ? cadresOf(posted) : villagesOf(posted, facts.villages);
  if (count > listed.length) {
    const what = of === 'cadres' ? `${listed.length} 人` : `${listed.length} 个村有人派驻`;
    throw refused('check-too-few', { what }, { field: 'count' });
  }
  const ids = listed.map(({ id }) => id);
  const drawn = drawLowest(seed, ids, count);
  const chosen = posted.filter((each) =>
    drawn.includes(of === 'cadres' ? each.person : each.village),
  );
  if (chosen.length > MOST_CHECKED) {
    throw refused(
      'check-too-many',
      { count: chosen.length, most: MOST_CHECKED },
      { field: 'count' },
    );
  }
  const draw: CheckDraw = {
    ...{ division, of, count, way, on, role: basis.role, seed, sampler: SAMPLER, listed, drawn },
    people: chosen.map(({ person }) => person),
    ...{ by: actor.person, byName: actor.name, at, explanations: [basis.explanation] },
  };
  return {
    output: { draw: drawId(seed), checks: chosen.length },
    writes: [
      insert(drawRef(tenant, drawId(seed)), draw),
      ...chosen.map((posting) =>
        insert(checkRef(tenant, checkId(seed, posting.person)), {
          ...plannedCheck(posting, input, basis, actor, at),
          draw: drawId(seed),
        }),
      ),
    ],
  };
}

function cadresOf(posted: readonly Posting[]): Listed[] {
  return byId(posted.map(({ person, name }) => ({ id: person, name })));
}

function villagesOf(posted: readonly Posting[], names: ReadonlyMap<string, string>): Listed[] {
  const codes = [...new Set(posted.map(({ village }) => village))];
  return byId(codes.map((id) => ({ id, name: names.get(id) ?? id })));
}

function byId(list: readonly Listed[]): Listed[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
