import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { within } from '../../src/core/calendar/day';
import type { Ref, Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { grantInWords, positionNames } from '../../src/core/roster/names';
import { divisionRef, unitName } from '../../src/core/roster/places';

type Who = NonNullable<Output<'home.show'>['person']>;

const isUnit = (scope: string) => scope.startsWith('unit:');

/** Divisions whose names the first screen says. */
export function scopeRefs(
  tenant: string,
  caller: Caller,
  day: Day,
): Record<string, Ref<'division'>> {
  const scopes = rolesOn(caller, day)
    .map(({ scope }) => scope)
    .filter((scope) => !isUnit(scope));
  return Object.fromEntries([...new Set(scopes)].map((code) => [code, divisionRef(tenant, code)]));
}

/** Who the caller is, roles in words: 新建居民委员会 第一书记. */
export function whoIs(
  caller: Caller,
  day: Day,
  divisions: Readonly<Record<string, Stored<'division'> | undefined>>,
): Who {
  const named = (scope: string) =>
    isUnit(scope) ? unitName(scope) : (divisions[scope]?.body.name ?? scope);
  const posted = caller.postings
    .filter((posting) => within(day, posting))
    .map(({ village, position }) => `${named(village)} ${positionNames[position]}`);
  const granted = caller.grants
    .filter((grant) => within(day, grant))
    .map((grant) => grantInWords(grant, named(grant.scope)));
  const division = widestScope(caller, day);
  const unit = unitScope(caller, day);
  return {
    id: caller.person,
    name: caller.name,
    roles: [...posted, ...granted],
    ...(division ? { division } : {}),
    ...(unit ? { unit } : {}),
  };
}

/** The dispatching unit the caller answers for. */
export function unitScope(caller: Caller, day: Day): string | undefined {
  return rolesOn(caller, day).find(({ role }) => role === 'unit-officer')?.scope;
}

/** The division the caller's office work covers: the shortest code; a plain member has none. */
export function widestScope(caller: Caller, day: Day): string | undefined {
  return rolesOn(caller, day)
    .filter(({ role, scope }) => role !== 'cadre' && !isUnit(scope))
    .map(({ scope }) => scope)
    .sort((a, b) => a.length - b.length)[0];
}
