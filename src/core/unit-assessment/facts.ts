import type { Effect } from '../proposal/effect';
import type { Register } from '../attendance/register';
import type { Posting } from '../roster/people';
import type { Succession } from '../handover/succession';
import type { AreaFact, UnitArea } from './assessment';

/** What the system knows of a unit in a year. */
export interface UnitYear {
  readonly year: string;
  readonly postings: readonly Posting[];
  readonly registers: readonly Register[];
  /** Visits to households in the log, by its people. */
  readonly visits: number;
  /** Ever put in force on the unit or its people. */
  readonly effects: readonly Effect[];
  /** Successions its people brought. */
  readonly successions: readonly Succession[];
}

/**
 * The facts by area, each with where it comes from; what the system does not record is said so. The
 * use of funds has none until there is a record of funds.
 */
export function unitFacts(one: UnitYear, areas: readonly UnitArea[]): AreaFact[] {
  const whole = areas.includes('helping');
  const of = (area: UnitArea): UnitArea => (whole ? 'helping' : area);
  const all = [
    ...resultFacts(one, of('results')),
    fundsFact(of('funds-use')),
    ...supportFacts(one, of('unit-support')),
    pairingFact(one, of('party-pairing')),
  ];
  return all.filter(({ area }) => areas.includes(area));
}

function resultFacts({ year, postings, registers, effects }: UnitYear, area: UnitArea): AreaFact[] {
  const posted = postings.filter((each) => touches(each, year));
  const people = new Set(posted.map(({ person }) => person)).size;
  const days = registers
    .filter(({ month }) => month.startsWith(year))
    .flatMap(({ days: all }) => Object.values(all))
    .filter(({ presence }) => presence !== undefined).length;
  const onPeople = inYear(effects, year).filter(({ on }) => on === 'person');
  return [
    fact(area, '派驻', people > 0 ? `派驻 ${people} 人` : '这一年没有派驻人员', '名册'),
    fact(area, '在村', `派驻人员有在村记录 ${days} 天（各人相加）`, '考勤表'),
    fact(area, '对派驻人员的处置', saysEffects(onPeople), '处置建议中已决定的'),
  ];
}

/** A clear seam: what is spent is recorded nowhere yet. */
function fundsFact(area: UnitArea): AreaFact {
  return { ...fact(area, '资金', '系统里没有经费记录，请按台账写', '没有记录'), unset: true };
}

function supportFacts({ year, effects, successions }: UnitYear, area: UnitArea): AreaFact[] {
  const onUnit = inYear(effects, year).filter(({ on }) => on === 'unit');
  const followed = successions.filter(({ since }) => since.startsWith(year));
  const open = followed.filter(({ state }) => state === 'asked').length;
  const waits = open > 0 ? `，其中 ${open} 件还没有报接替人` : '';
  const text = followed.length > 0 ? `${followed.length} 件${waits}` : '没有';
  return [
    fact(area, '对本单位的处置', saysEffects(onUnit), '处置建议中已决定的'),
    fact(area, '轮换接替', text, '轮换接替'),
  ];
}

function pairingFact({ visits }: UnitYear, area: UnitArea): AreaFact {
  return fact(area, '走访', `派驻人员日志里走访农户 ${visits} 户次`, '工作日志');
}

function fact(area: UnitArea, title: string, text: string, source: string): AreaFact {
  return { area, title, text, source };
}

/** Decided, not lifted, and in force on some day of the year. */
function inYear(effects: readonly Effect[], year: string): Effect[] {
  return effects.filter((each) => !each.lifted && touches(each, year));
}

function touches(
  { from, to }: { readonly from: string; readonly to?: string | undefined },
  year: string,
): boolean {
  return from <= `${year}-12-31` && (to === undefined || to >= `${year}-01-01`);
}

function saysEffects(effects: readonly Effect[]): string {
  if (effects.length === 0) return '没有';
  const counts = new Map<string, number>();
  for (const { text } of effects) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, n]) => (n > 1 ? `${text}（${n} 次）` : text)).join('；');
}
