import type { Day, Instant } from '../calendar/day';
import { explain } from '../policy/explain';
import type { Pack, RuleName } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { Posting } from '../roster/people';
import type { Step } from '../step';
import type { Desks } from './desk';
import { deskWrites } from './desk';
import { successionId, successionRef } from './places';
import type {
  ChangeGround,
  RouteStop,
  Succession,
  SuccessionCause,
  SuccessionRole,
  SuccessionState,
  SuccessionStepName,
} from './succession';
import { successionStateWords } from './words';

/** After these another one may begin for the same posting. */
const over: readonly SuccessionState[] = ['refused', 'withdrawn', 'called-off', 'handed-back'];

export interface Beginning {
  readonly cause: SuccessionCause;
  readonly proposal?: string | undefined;
  readonly ground?: ChangeGround | undefined;
  readonly reason?: string | undefined;
  readonly route?: readonly RouteStop[] | undefined;
  readonly step: Step<SuccessionStepName>;
}

export interface BeginFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly pack: Pack | undefined;
  readonly villageName: string;
  readonly desks: Desks;
  /** What there is for this posting. */
  readonly before: Stored<'succession'> | undefined;
}

/** Whether one may begin where this one is. */
export function mayBegin(before: Stored<'succession'> | undefined): boolean {
  return !before || over.includes(before.body.state);
}

/**
 * A succession as it begins: applied for where there is a route, else asked of the unit, with the
 * rules of its day.
 * @throws Refused `succession-exists`.
 */
export function begun(
  posting: Posting,
  { cause, proposal, ground, reason, route = [], step }: Beginning,
  facts: BeginFacts,
): { id: string; after: Succession; writes: Write[] } {
  const { tenant, day, at, pack, before, villageName } = facts;
  if (!mayBegin(before)) {
    const state = successionStateWords[before?.body.state ?? 'asked'];
    throw refused('succession-exists', { name: posting.name, state });
  }
  const { person, name, position, teamLeader, village, township, unit, from } = posting;
  const change = pack && valueAt(pack, 'change-in-term', day);
  const rule = pack && valueAt(pack, 'handover', day);
  const [first] = route;
  const waitsFor: SuccessionRole = first?.role ?? 'unit-officer';
  const after: Succession = {
    ...{ person, name, position, teamLeader, village, villageName, township, unit },
    ...{ postingFrom: from, cause, proposal, ground, reason, route },
    ...(first ? { stop: 0 } : {}),
    oneOutOneIn: change?.oneOutOneIn ?? false,
    papers: change?.papers ?? [],
    ...(rule ? { rule } : {}),
    explanations: rulesOf(cause).map((each) => explain(pack, each, day)),
    ...{ state: first ? 'applied' : 'asked', waitsFor, since: at },
    ...{ sheet: { typed: [] }, steps: [...(before?.body.steps ?? []), step] },
  };
  const id = successionId(person, from);
  return {
    ...{ id, after },
    writes: [
      put(successionRef(tenant, id), before, after),
      ...deskWrites(id, { before: before?.body, after }, facts),
    ],
  };
}

function rulesOf(cause: SuccessionCause): RuleName[] {
  return [...(cause === 'recall' ? (['recall'] as const) : []), 'change-in-term', 'handover'];
}
