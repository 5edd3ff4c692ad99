import { groupBy } from '../group-by';
import type { Stored } from '../records';
import type { Village } from './division';
import { grantInWords, positionNames } from './names';
import type { Grant, Posting } from './people';
import { unitName } from './places';

export interface PeopleFacts {
  readonly persons: readonly Stored<'person'>[];
  /** Those in force. */
  readonly postings: readonly Posting[];
  readonly grants: readonly Grant[];
  readonly villages: readonly Village[];
}

export interface PersonInWords {
  person: string;
  name: string;
  roles: string[];
  village?: string;
  villageName?: string;
  /** Who looks after the person. */
  township: string;
  townshipName: string;
  unit?: string;
  bound: boolean;
}

/** Each person with what they are there for, the posted ones first, by village. */
export function peopleInWords(facts: PeopleFacts): PersonInWords[] {
  const names = new Map(facts.villages.map(({ code, name }) => [code, name]));
  const townships = new Map(facts.villages.map((one) => [one.township, one.townshipName]));
  const postings = groupBy(facts.postings, ({ person }) => person);
  const grants = groupBy(facts.grants, ({ person }) => person);
  return facts.persons
    .map(({ id, body }) => {
      const [posting] = postings.get(id) ?? [];
      const granted = (grants.get(id) ?? []).map((grant) =>
        grantInWords(grant, names.get(grant.scope) ?? unitOf(grant.scope)),
      );
      return {
        person: id,
        name: body.name,
        roles: [...(posting ? [postingInWords(posting, names)] : []), ...granted],
        ...(posting ? placeOf(posting, names) : {}),
        township: body.township,
        townshipName: townships.get(body.township) ?? '',
        bound: body.openid !== undefined,
      };
    })
    .sort((a, b) => compare(a.village ?? '~', b.village ?? '~') || compare(a.person, b.person));
}

function unitOf(scope: string): string {
  return scope.startsWith('unit:') ? unitName(scope) : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function postingInWords(
  { village, position, teamLeader }: Posting,
  names: ReadonlyMap<string, string>,
): string {
  const leader = teamLeader ? '、队长' : '';
  return `${names.get(village) ?? village} ${positionNames[position]}${leader}`;
}

function placeOf({ village, unit }: Posting, names: ReadonlyMap<string, string>) {
  return { village, villageName: names.get(village) ?? village, unit: unitName(unit) };
}
