import type { Day, Instant, Month } from '../calendar/day';
import type { SeatRole } from '../leave/seats';
import type { Explanation } from '../policy/explain';
import type { Body } from '../policy/kinds/bodies';
import type { Ref, Stored, Write } from '../records';
import { put, ref, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { sameBody } from '../same-body';
import type { OrderedRanking, Ranked } from './ranking';

type Done = { readonly by: string; readonly byName: string; readonly at: Instant };

/** One step up: who passed the list on, before which body it lies since, and who saw it there. */
export interface Passing extends Done {
  readonly to: Body;
  readonly role: SeatRole;
  readonly seen?: Done | undefined;
}

export type Listed = Pick<Ranked, 'name' | 'attended' | 'due' | 'excused'> & {
  readonly villageName: string;
};

/**
 * 报送的末位名单 (`ranking:<township>:<month>`): a township's last of a month as it passed them on,
 * step by step up the bodies that the document names. Where the body above has a tenant of its own
 * the list lies there too, under the same id, and the county keeps what it sent.
 */
export interface RankingList {
  readonly township: string;
  readonly townshipName: string;
  readonly month: Month;
  readonly people: readonly Listed[];
  readonly explanations: readonly Explanation[];
  /** The lowest first; the last is where it lies now. */
  readonly passed: readonly Passing[];
  /** How often anybody passed it on: a runner that lags does not undo a later one. */
  readonly times: number;
  /** The role it lies before, until it was seen there: what is new is found by it. */
  readonly unseenBy?: SeatRole | undefined;
  /** Passed on to a body with a tenant of its own, and not laid there yet. */
  readonly toDeliver?: 'waiting' | undefined;
  /** On the county’s: the tenant it was sent to. */
  readonly sentTo?: string | undefined;
  /** In the tenant above: the county it comes from. */
  readonly from?: { readonly tenant: string; readonly name: string } | undefined;
  /** Seen, and the county still to be told. */
  readonly toReport?: 'waiting' | undefined;
}

export const rankingRef = (tenant: string, township: string, month: Month): Ref<'rankingList'> =>
  ref('rankingList', tenant, `ranking:${township}:${month}`);

export interface PassFacts {
  readonly tenant: string;
  readonly township: string;
  readonly townshipName: string;
  readonly month: Month;
  readonly ordered: OrderedRanking;
  /** The last as the registers say today; `undefined` until all of them are confirmed. */
  readonly people: readonly Listed[] | undefined;
  readonly stored: Stored<'rankingList'> | undefined;
  readonly caller: Caller;
  readonly day: Day;
  readonly at: Instant;
  /** Tenants of bodies that have one, by the role that stands for them. */
  readonly above: Readonly<Partial<Record<SeatRole, string>>>;
}

interface Step {
  readonly actor: Actor;
  /** Which of the document’s bodies it goes to next. */
  readonly index: number;
}

/**
 * What the caller may pass on now: the township its list, again where corrections changed it; the
 * body before which a list lies, that list. `undefined`: nothing.
 */
export function stepUp(facts: PassFacts): Step | undefined {
  const { stored, people, ordered, caller, township, day } = facts;
  const as = (role: SeatRole) =>
    actorsOn(caller, { [role]: 'division' }, { division: township }, day)[0];
  const lies = stored?.body.passed.at(-1);
  const holder = lies && as(lies.role);
  const index = stored?.body.passed.length ?? 0;
  if (holder && index < ordered.reportedTo.length) return { actor: holder, index };
  const clerk = as('township-officer');
  const news = people && people.length > 0 && !(stored && sameBody(stored.body.people, people));
  return clerk && news ? { actor: clerk, index: 0 } : undefined;
}

/**
 * Passes a list one step up. What lies above already is replaced by a changed one when that comes.
 * @throws Refused `ranking-not-whole`, `ranking-nobody`, `ranking-passed`.
 */
export function passRanking(facts: PassFacts): {
  output: { to: Body };
  writes: Write[];
} {
  const { tenant, township, townshipName, month, ordered, people, stored, at, above } = facts;
  const step = stepUp(facts);
  const to = step && ordered.bodies[step.index];
  const role = step && ordered.reportedTo[step.index];
  if (!step || !to || !role) throw refused(whyNot(facts));
  const { actor, index } = step;
  const by = { by: actor.person, byName: actor.name, at };
  const before = (stored?.body.passed ?? []).slice(0, index);
  // Whoever passes it on has seen it.
  const passed = before.map((each, i) => (i === index - 1 ? { seen: by, ...each } : each));
  const elsewhere = above[role] !== undefined;
  const body: RankingList = {
    ...{ township, townshipName, month, explanations: ordered.explanations },
    people: index === 0 ? (people ?? []) : (stored?.body.people ?? []),
    passed: [...passed, { ...by, to, role }],
    times: (stored?.body.times ?? 0) + 1,
    ...(elsewhere ? { toDeliver: 'waiting' } : { unseenBy: role }),
  };
  return { output: { to }, writes: [put(rankingRef(tenant, township, month), stored, body)] };
}

function whyNot({ people, stored }: PassFacts) {
  if (stored) return 'ranking-passed';
  return people ? 'ranking-nobody' : 'ranking-not-whole';
}

/** Whether the caller holds the seat that a list lies before; what was sent elsewhere is seen there. */
export function seerOf(
  { passed, township, sentTo, toDeliver }: RankingList,
  caller: Caller,
  day: Day,
): Actor | undefined {
  const role = passed.at(-1)?.role;
  if (!role || sentTo || toDeliver) return undefined;
  return actorsOn(caller, { [role]: 'division' }, { division: township }, day)[0];
}

/**
 * 已阅, by somebody who holds the seat it lies before; the first to see it stands.
 * @throws Refused `ranking-unknown`.
 */
export function seeRanking(
  stored: Stored<'rankingList'> | undefined,
  caller: Caller,
  { day, at }: { readonly day: Day; readonly at: Instant },
): { output: { already: boolean }; writes: Write[] } {
  const actor = stored && seerOf(stored.body, caller, day);
  if (!stored || !actor) throw refused('ranking-unknown');
  const { body } = stored;
  const lies = body.passed.at(-1);
  if (!lies || lies.seen) return { output: { already: true }, writes: [] };
  const seen = { by: actor.person, byName: actor.name, at };
  const after: RankingList = {
    ...{ ...body, unseenBy: undefined },
    passed: [...body.passed.slice(0, -1), { ...lies, seen }],
    ...(body.from ? { toReport: 'waiting' } : {}),
  };
  return { output: { already: false }, writes: [replace(stored, after)] };
}
