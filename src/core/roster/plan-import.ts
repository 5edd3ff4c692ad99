import { groupBy } from '../group-by';
import type { Stored } from '../records';
import { keyOf } from '../records';
import { sameBody } from '../same-body';
import { townshipOf } from './division';
import { DEFAULT_RADIUS } from './division-list';
import type { Target } from './import-plan';
import { grantRef, postingRef, unitId, villageRef } from './places';
import type { Posting } from './people';
import type { CheckedRoster, RosterRecords } from './roster-rows';

/** A target with what stands on record in its place. */
export interface Change {
  readonly target: Target;
  readonly before: Stored | undefined;
}

export interface ImportPlan {
  /** Only what differs. Villages, units, then person by person with their postings and grants. */
  readonly groups: readonly (readonly Change[])[];
  readonly insert: number;
  readonly replace: number;
  readonly same: number;
}

/** What a right roster would change. Rows that are absent change nothing: an import only adds and mends. */
export function planImport(roster: CheckedRoster, records: RosterRecords): ImportPlan {
  const before = recordIndex(records);
  const changes = targetsOf(roster, records).map((target) => ({
    target,
    before: before.get(keyOf(target)),
  }));
  const differing = changes.filter((change) => !sameBody(merged(change), change.before?.body));
  const groups = groupBy(differing, ({ target }) => ownerOf(target) ?? `${target.id} alone`);
  const insert = differing.filter((change) => !change.before).length;
  return {
    groups: [...groups.values()],
    insert,
    replace: differing.length - insert,
    same: changes.length - differing.length,
  };
}

function recordIndex({ villages, units, persons, postings, grants }: RosterRecords) {
  const all: Stored[] = [...villages, ...units, ...persons, ...postings, ...grants];
  return new Map(all.map((one) => [keyOf(one), one]));
}

function targetsOf(roster: CheckedRoster, records: RosterRecords): Target[] {
  return [
    ...villageTargets(roster, records),
    ...roster.units.map((unit): Target => ({
      collection: 'unit',
      id: unitId(unit.name),
      body: unit,
    })),
    ...peopleTargets(roster, records),
    ...postingTargets(roster, records),
    ...grantTargets(roster),
  ];
}

/** Villages of the sheet, and those that a posting names and nobody has put on record yet. */
function villageTargets({ villages, postings }: CheckedRoster, records: RosterRecords): Target[] {
  const listed = new Set(villages.map(({ village }) => village.code));
  const recorded = new Map(records.villages.map(({ body }) => [body.code, body]));
  const implied = new Map(postings.map(({ village }) => [village.code, village]));
  const names = new Map(records.divisions.map(({ code, name }) => [code, name]));
  const rows = [
    ...villages,
    ...[...implied.values()]
      .filter(({ code }) => !listed.has(code) && !recorded.has(code))
      .map((village) => ({ village, fence: {} as (typeof villages)[number]['fence'] })),
  ];
  return rows.map(({ village: { code, name }, fence }) => {
    const township = townshipOf(code);
    const known = recorded.get(code);
    const centre = fence.centre ?? known?.centre;
    return {
      collection: 'village',
      id: villageRef('', code).id,
      body: {
        code,
        name,
        township,
        townshipName: names.get(township) ?? '',
        ...(centre ? { centre } : {}),
        radius: fence.radius ?? known?.radius ?? DEFAULT_RADIUS,
      },
    };
  });
}

function peopleTargets(roster: CheckedRoster, records: RosterRecords): Target[] {
  const recorded = new Map(records.persons.map(({ id, body }) => [id, body]));
  const postings = groupBy(roster.postings, ({ person }) => person);
  const grants = groupBy(roster.grants, ({ person }) => person);
  return roster.people.map(({ person, name, phone, idKey, idTail, township }) => {
    const latest = postings.get(person)?.reduce((a, b) => (b.from > a.from ? b : a));
    const scope = grants.get(person)?.find((grant) => /^\d{9}/.test(grant.scope))?.scope;
    return {
      collection: 'person',
      id: person,
      body: {
        name,
        phone,
        ...(idKey === undefined ? {} : { idKey, idTail }),
        township:
          township ??
          (latest && townshipOf(latest.village.code)) ??
          recorded.get(person)?.township ??
          (scope && townshipOf(scope)) ??
          records.county.division,
      },
    };
  });
}

/** Postings of the sheet, and those on record of people whose name is mended: they carry the name. */
function postingTargets({ people, postings }: CheckedRoster, records: RosterRecords): Target[] {
  const recorded = new Map(records.postings.map(({ id, body }) => [id, body]));
  const listed = postings.map(
    ({ person, name, village, unit, position, teamLeader, from, to }): Target => ({
      collection: 'posting',
      id: postingRef('', person, from).id,
      body: {
        person,
        name,
        village: village.code,
        township: townshipOf(village.code),
        unit: unitId(unit),
        position,
        teamLeader,
        from,
        ...(to === undefined ? {} : { to }),
        ...takesOverOf(recorded.get(postingRef('', person, from).id)),
      },
    }),
  );
  const names = new Map(people.map(({ person, name }) => [person, name]));
  const ids = new Set(listed.map(({ id }) => id));
  const renamed = records.postings
    .filter(({ id, body }) => !ids.has(id) && (names.get(body.person) ?? body.name) !== body.name)
    .map(({ id, body }): Target => ({
      collection: 'posting',
      id,
      body: { ...body, name: names.get(body.person) ?? body.name },
    }));
  return [...listed, ...renamed];
}

/** What a file cannot say stays: whom the posting follows. */
function takesOverOf(before: Posting | undefined): Pick<Posting, 'takesOver'> {
  return before?.takesOver === undefined ? {} : { takesOver: before.takesOver };
}

function grantTargets({ grants }: CheckedRoster): Target[] {
  return grants.map(({ person, role, scope, from, to }) => ({
    collection: 'grant',
    id: grantRef('', person, role, scope).id,
    body: { person, role, scope, from, ...(to === undefined ? {} : { to }) },
  }));
}

/** The person a target belongs to: their records are written in one step. */
export function ownerOf(target: Target): string | undefined {
  switch (target.collection) {
    case 'person':
      return target.id;
    case 'posting':
    case 'grant':
      return target.body.person;
    default:
      return undefined;
  }
}

/** The body to write: a person keeps their openid, and the ID number that the file leaves out. */
export function merged({ target, before }: Change): Target['body'] {
  if (target.collection !== 'person') return target.body;
  return { ...(before?.body as object | undefined), ...target.body };
}
