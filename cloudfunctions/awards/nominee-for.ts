import { within } from '../../src/core/calendar/day';
import { cadreKey, teamKey } from '../../src/core/awards/places';
import type { Nominee } from '../../src/core/awards/nomination';
import type { Posting } from '../../src/core/roster/people';
import { unitName, unitRef, villageRef } from '../../src/core/roster/places';
import { grantsFor, postingsIn } from '../_backend/facts/in-division';
import { postingsOf } from '../_backend/facts/of-person';
import { postingsOfUnit } from '../_backend/facts/of-unit';
import type { Reader } from '../_backend/ports';

export interface NomineeFacts {
  readonly nominee: Nominee;
  /** Postings that touch the year: of the cadre, in the village, or of the unit. */
  readonly postings: readonly Posting[];
}

export const levelWords = {
  central: '中央单位',
  province: '省级单位',
  prefecture: '市（州）级单位',
  county: '县级单位',
  township: '乡镇单位',
} as const;

export const positionWords = { 'first-secretary': '第一书记', member: '工作队员' } as const;

/** Who a key names, as they stood in a year; `undefined` without a posting that touches it. */
export async function nomineeFor(
  reader: Reader,
  tenant: string,
  { key, year, day }: { readonly key: string; readonly year: string; readonly day: string },
): Promise<NomineeFacts | undefined> {
  const [kind, ...rest] = key.split(':');
  const id = rest.join(':');
  if (kind === 'cadre') return cadreFor(reader, tenant, { person: id, year });
  if (kind === 'team') return teamFor(reader, tenant, { village: id, year });
  return unitFor(reader, tenant, { unit: key, year, day });
}

export function inYear({ from, to }: Posting, year: string): boolean {
  return from <= `${year}-12-31` && (to === undefined || to >= `${year}-01-01`);
}

async function cadreFor(
  reader: Reader,
  tenant: string,
  { person, year }: { readonly person: string; readonly year: string },
): Promise<NomineeFacts | undefined> {
  const stored = await postingsOf(reader, tenant, person);
  const postings = stored.map(({ body }) => body).filter((each) => inYear(each, year));
  const last = postings.at(-1);
  if (!last) return undefined;
  const { village, unit, name, position } = last;
  const names = await reader.read({ village: villageRef(tenant, village) });
  const of = `${names.village?.body.name ?? village} ${positionWords[position]}，${unitName(unit)}`;
  const key = cadreKey(person);
  return { nominee: { kind: 'cadre', key, name, of, village, unit, members: [person] }, postings };
}

async function teamFor(
  reader: Reader,
  tenant: string,
  { village, year }: { readonly village: string; readonly year: string },
): Promise<NomineeFacts | undefined> {
  const [stored, found] = await Promise.all([
    postingsIn(reader, tenant, village),
    reader.read({ village: villageRef(tenant, village) }),
  ]);
  const postings = stored.map(({ body }) => body).filter((each) => inYear(each, year));
  if (postings.length === 0 || !found.village) return undefined;
  const { name, townshipName } = found.village.body;
  const members = [...new Set(postings.map(({ person }) => person))];
  const words = { name: `${name}驻村工作队`, of: townshipName };
  return { nominee: { kind: 'team', key: teamKey(village), ...words, village, members }, postings };
}

async function unitFor(
  reader: Reader,
  tenant: string,
  { unit, year, day }: { readonly unit: string; readonly year: string; readonly day: string },
): Promise<NomineeFacts | undefined> {
  const [found, stored, grants] = await Promise.all([
    reader.read({ unit: unitRef(tenant, unitName(unit)) }),
    postingsOfUnit(reader, tenant, unit),
    grantsFor(reader, tenant, unit),
  ]);
  const postings = stored.map(({ body }) => body).filter((each) => inYear(each, year));
  if (!found.unit || postings.length === 0) return undefined;
  const { name, level } = found.unit.body;
  const members = grants
    .map(({ body }) => body)
    .filter((each) => each.role === 'unit-officer' && within(day, each))
    .map(({ person }) => person);
  const words = { name, of: levelWords[level] };
  return { nominee: { kind: 'unit', key: unit, ...words, unit, members }, postings };
}
