import type { Day } from '../../../src/core/calendar/day';
import { checkRoles } from '../../../src/core/check/basis';
import { isAnswerOver } from '../../../src/core/check/judge';
import { handlerOf, isSecretFrom, judgeOf } from '../../../src/core/check/who-may';
import type { Stored } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin } from './in-division';

/** All checks of one person, by the day they were planned for. */
export function checksOf(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byPerson', equals: [person] } as const;
  return collect(reader, { collection: 'spotCheck', tenants: [tenant], ...at });
}

/** Those carried out on a person, the latest first: the others they do not know of. */
export async function checksToldTo(reader: Reader, tenant: string, person: string) {
  const all = await checksOf(reader, tenant, person);
  return all.filter(({ body }) => !isSecretFrom(person, body)).reverse();
}

/** Divisions in which the caller checks; one within another adds nothing. */
export function checkScopes(caller: Caller, day: Day): string[] {
  const roles: readonly string[] = checkRoles;
  const held = rolesOn(caller, day).filter(({ role }) => roles.includes(role));
  const scopes = [...new Set(held.map(({ scope }) => scope))];
  return scopes.filter((each) => !scopes.some((w) => w !== each && each.startsWith(w)));
}

/** Past that it is “many”. */
const MOST = 300;

export interface OpenChecks {
  readonly toRecord: readonly Stored<'spotCheck'>[];
  readonly toJudge: readonly Stored<'spotCheck'>[];
}

/** What waits for the caller: checks to carry out, and findings of others to judge. */
export async function openChecks(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<OpenChecks> {
  const found = await Promise.all(
    checkScopes(caller, day).map((scope) => {
      const at = { index: 'byOpen', equals: ['open'], range: codesWithin(scope) } as const;
      return reader.find({ collection: 'spotCheck', tenants: [tenant], ...at }, { limit: MOST });
    }),
  );
  const open = found
    .flatMap(({ records }) => records)
    .filter(({ body }) => handlerOf(caller, body, day) !== undefined)
    .sort(byPlan);
  return {
    toRecord: open.filter(({ body }) => body.state === 'planned'),
    toJudge: open.filter(
      ({ body }) => judgeOf(caller, body, day) !== undefined && isAnswerOver(body, day),
    ),
  };
}

/** What the first screen tells of checks: what waits, and those of the caller's own. */
export async function gatherChecks(reader: Reader, tenant: string, caller: Caller, day: Day) {
  const [open, own] = await Promise.all([
    openChecks(reader, tenant, caller, day),
    caller.postings.length > 0 ? checksToldTo(reader, tenant, caller.person) : [],
  ]);
  return { open, own };
}

function byPlan(a: Stored<'spotCheck'>, b: Stored<'spotCheck'>): number {
  if (a.body.on !== b.body.on) return a.body.on < b.body.on ? -1 : 1;
  return a.body.village < b.body.village ? -1 : 1;
}
