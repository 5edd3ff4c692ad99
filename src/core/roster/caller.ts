import type { Day, Instant } from '../calendar/day';
import { within } from '../calendar/day';
import { liesWithin } from './division';
import type { Grant, Person, Posting, Principal, Role, RoleInForce } from './people';

/**
 * Everything needed to know what a WeChat identity may do, in one record, rewritten in the commit
 * that changes any of it and never cached.
 */
export interface Caller {
  readonly person: string;
  readonly name: string;
  readonly township: string;
  readonly postings: readonly Posting[];
  readonly grants: readonly Grant[];
  /** When a binding of the person was last undone: what a phone lent before that is over. */
  readonly releasedAt?: Instant | undefined;
}

/** The caller record as it follows from the roster: called by whoever changes a person, posting or grant. */
export function callerOf(
  id: string,
  person: Pick<Person, 'name' | 'township' | 'released'>,
  postings: readonly Posting[],
  grants: readonly Grant[],
): Caller {
  const { name, township, released } = person;
  const earlier = released ? { releasedAt: released.at } : {};
  return { person: id, name, township, postings, grants, ...earlier };
}

/** How far a role reaches at an endpoint: one's own records, a division, a dispatching unit, or anything of the tenant. */
export type Reach = 'own' | 'division' | 'unit' | 'any';
export type CallerRules = Partial<Record<Role, Reach>>;

/** What a call is about, as far as it is known: compared with the reach of the caller's roles. */
export interface Subject {
  readonly person?: string | undefined;
  readonly division?: string | undefined;
  readonly unit?: string | undefined;
}

export interface HeldRole<R extends Role = RoleInForce> {
  readonly role: R;
  readonly scope: string;
  /** 代办: whose seat it is, where it is lent. */
  readonly onBehalfOf?: Principal | undefined;
}

/** Roles in force on `day`: those granted, and those that a posting brings with the village as scope. */
export function rolesOn(caller: Caller, day: Day): HeldRole[] {
  const granted = caller.grants
    .filter((grant) => within(day, grant))
    .map(({ role, scope, onBehalfOf }) => ({ role, scope, ...(onBehalfOf ? { onBehalfOf } : {}) }));
  const posted = caller.postings
    .filter((posting) => within(day, posting))
    .flatMap(({ position, village }): HeldRole[] => [
      { role: 'cadre', scope: village },
      ...(position === 'first-secretary'
        ? [{ role: 'first-secretary' as const, scope: village }]
        : []),
    ]);
  return [...granted, ...posted];
}

/** Roles a call may go by: those in force, and what is left of postings that ended before `day`. */
function rolesKept(caller: Caller, day: Day): HeldRole<Role>[] {
  const ended = caller.postings.filter(({ to }) => to !== undefined && to < day);
  return [
    ...rolesOn(caller, day),
    ...ended.map(({ village }) => ({ role: 'former-cadre' as const, scope: village })),
  ];
}

function reaches(caller: Caller, held: HeldRole<Role>, reach: Reach, subject: Subject): boolean {
  switch (reach) {
    case 'any':
      return true;
    case 'own':
      return subject.person !== undefined && subject.person === caller.person;
    case 'division':
      return subject.division !== undefined && liesWithin(subject.division, held.scope);
    case 'unit':
      return subject.unit !== undefined && subject.unit === held.scope;
  }
}

/** True when some role held on `day` is named in `rules` at all. */
export function hasRole(caller: Caller, rules: CallerRules, day: Day): boolean {
  return rolesKept(caller, day).some(({ role }) => rules[role] !== undefined);
}

/** True when some role held on `day` is named in `rules` and reaches the subject. */
export function mayAct(caller: Caller, rules: CallerRules, subject: Subject, day: Day): boolean {
  return rolesReaching(caller, rules, subject, day).length > 0;
}

/** The roles held on `day` that are named in `rules` and reach the subject. */
export function rolesReaching(
  caller: Caller,
  rules: CallerRules,
  subject: Subject,
  day: Day,
): HeldRole<Role>[] {
  return rolesKept(caller, day).filter((held) => {
    const reach = rules[held.role];
    return reach !== undefined && reaches(caller, held, reach, subject);
  });
}
