import { checkText } from './check-text';
import { fullName } from './check-village';
import type { Gazetteer } from './gazetteer';
import type { CountyGrantedRole } from './names';
import { roleNames } from './names';
import { didYouMean } from './near-name';
import { unitId } from './places';
import type { ProblemKind, Report } from './problem';
import type { ProblemFacts } from './problem-kind';
import { problemAt } from './problem';
import type { TableRow } from './read-table';

export interface Scope {
  /** A division code or a unit id. */
  readonly scope: string;
  readonly name: string;
}

type Level = 'village' | 'township' | 'county';
const levels: Readonly<Record<Exclude<CountyGrantedRole, 'unit-officer'>, Level>> = {
  'village-official': 'village',
  'village-secretary': 'village',
  'township-officer': 'township',
  'county-officer': 'county',
};
const words: Readonly<Record<Level, { what: string; hint: string; length: number }>> = {
  village: { what: '村', hint: '填 12 位村代码，或“乡镇/村名”', length: 12 },
  township: { what: '乡镇', hint: '填乡镇全称或 9 位代码', length: 9 },
  county: { what: '县', hint: '填县的全称或 6 位代码', length: 6 },
};

/** What a grant reaches, of the level its role needs; `undefined` when it cannot be told (reported). */
export function checkScope(
  row: TableRow,
  role: CountyGrantedRole,
  places: Gazetteer,
  units: ReadonlySet<string>,
  report: Report,
): Scope | undefined {
  const text = checkText(row, '范围', report);
  if (text === undefined) return undefined;
  const fail = (kind: ProblemKind, facts: ProblemFacts): undefined => {
    report(problemAt(kind, row.cell('范围'), facts));
  };
  if (role === 'unit-officer') {
    if (units.has(text)) return { scope: unitId(text), name: text };
    const near = didYouMean(text, units);
    return fail('scope-unknown', { what: '派出单位', hint: '填“单位”表里的单位全称', near });
  }
  const level = levels[role];
  return /^\d+$/.test(text)
    ? byCode(text, role, level, places, fail)
    : byName(text, role, level, places, fail);
}

type Fail = (kind: ProblemKind, facts: ProblemFacts) => undefined;

function byCode(
  code: string,
  role: CountyGrantedRole,
  level: Level,
  places: Gazetteer,
  fail: Fail,
): Scope | undefined {
  const { what, hint, length } = words[level];
  const { county } = places;
  if (!code.startsWith(county.code) && [2, 4, 6, 9, 12].includes(code.length)) {
    return fail('scope-outside', { county: county.name });
  }
  if (code.length !== length) return fail('scope-level', { role: roleNames[role], what, hint });
  const name = divisionName(code, places);
  return name === undefined
    ? fail('scope-unknown', { what, hint, near: '' })
    : { scope: code, name };
}

function divisionName(code: string, { county, townships, villages }: Gazetteer) {
  return code === county.code ? county.name : (townships.get(code) ?? villages.get(code))?.name;
}

function byName(
  text: string,
  role: CountyGrantedRole,
  level: Level,
  places: Gazetteer,
  fail: Fail,
): Scope | undefined {
  const found = divisionsNamed(text, places);
  const fitting = found.filter((one) => one.level === level);
  const { what, hint } = words[level];
  const [only] = fitting;
  if (only && fitting.length === 1) return { scope: only.code, name: only.name };
  if (fitting.length > 1) {
    const among = fitting
      .slice(0, 5)
      .map((one) => one.name)
      .join('、');
    return fail('scope-ambiguous', { among });
  }
  if (found.length > 0) return fail('scope-level', { role: roleNames[role], what, hint });
  if (level === 'county') return fail('scope-outside', { county: places.county.name });
  const names = level === 'township' ? places.townships : places.villages;
  const near = didYouMean(
    text,
    [...names.values()].map(({ name }) => name),
  );
  return fail('scope-unknown', { what, hint, near });
}

function divisionsNamed(text: string, places: Gazetteer) {
  const { county } = places;
  const [before, after] = text.split('/');
  const township = places.townshipNamed(before ?? '');
  const villages =
    after === undefined
      ? places.villagesNamed(text, '')
      : township
        ? places.villagesNamed(after, township.code)
        : [];
  return [
    ...(text === county.name ? [{ level: 'county' as const, ...county }] : []),
    ...(township && after === undefined
      ? [{ level: 'township' as const, code: township.code, name: township.name }]
      : []),
    ...villages.map((one) => ({
      level: 'village' as const,
      code: one.code,
      name: fullName(one, places),
    })),
  ];
}
