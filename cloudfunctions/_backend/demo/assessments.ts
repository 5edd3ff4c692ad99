import { MOST_CLOSED, decideClose } from '../../../src/core/assessment/close';
import { decideAssessment } from '../../../src/core/assessment/decide';
import type { SheetFacts } from '../../../src/core/assessment/deed';
import { assessmentLines } from '../../../src/core/assessment/facts';
import type { Grade } from '../../../src/core/assessment/grade';
import { decideHand } from '../../../src/core/assessment/hand';
import { sheetsOf } from '../../../src/core/assessment/make-sheets';
import { decideCloseRound, decideOpenAssessment } from '../../../src/core/assessment/open-round';
import { decideOpine } from '../../../src/core/assessment/opine';
import {
  assessmentRoundRef,
  assessmentSheetId,
  assessmentSheetRef,
  roundOfSheet,
} from '../../../src/core/assessment/places';
import { assessmentRule } from '../../../src/core/assessment/rule';
import { decideSign } from '../../../src/core/assessment/sign';
import type { Day } from '../../../src/core/calendar/day';
import { dayOf } from '../../../src/core/calendar/day';
import type { Write } from '../../../src/core/records';
import { insert, replace, target } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import type { Village } from '../../../src/core/roster/division';
import { packOn } from '../facts/rules-in-force';
import type { KeptRecords } from './assemblies/kept-records';
import { keptRecords } from './assemblies/kept-records';
import type { InventedCadre } from './cadres';
import { instantAt } from './days';
import type { DemoPeople } from './people';
import { DEMO_COUNTY, DEMO_TENANT, demoCounty } from './tenant';

interface Around {
  readonly records: KeptRecords;
  readonly people: DemoPeople;
  /** The year that runs: the one before it was assessed at its beginning. */
  readonly year: number;
}

/** Days of the year on which it was opened, asked about, decided, signed and closed. */
const days = { open: '01-05', ask: '01-12', decide: '01-20', sign: '01-23', close: '02-05' };

/**
 * Last year’s annual assessment, all of it closed, by a value the county laid over its province’s
 * document, which has no chapter on it. This year’s is for visitors to open; nothing waits for anybody.
 */
export function inventAssessments(
  people: DemoPeople,
  villages: readonly Village[],
  now: number,
): Write[] {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  const around: Around = { records: keptRecords(), people, year };
  if (today <= dayIn(around, 'close') || !ruleOn(dayIn(around, 'open'))) return [];
  const round = openRound(around);
  const cadres = people.cadres.filter(({ posting }) => posting.from < `${year}-01-01`);
  makeSheets(round, cadres, { around, villages });
  cadres.forEach((cadre, i) => carryThrough(cadre, i, { round, around }));
  finish(round, around);
  // What was told in January nobody has in their inbox any more.
  return around.records.inserts().filter((write) => target(write).collection !== 'notice');
}

const ruleOn = (day: Day) => assessmentRule(packOn(demoCounty, day), 'annual', day);
const dayIn = ({ year }: Around, when: keyof typeof days): Day => `${year}-${days[when]}`;

function moment(around: Around, when: keyof typeof days) {
  const day = dayIn(around, when);
  return { tenant: DEMO_TENANT, day, at: instantAt(day, 600) };
}

function openRound(around: Around): string {
  const facts = {
    ...{ ...moment(around, 'open'), actor: officerOf(around, DEMO_COUNTY), county: demoCounty },
    ...{ rule: ruleOn(dayIn(around, 'open')), before: undefined },
  };
  const year = String(around.year - 1);
  const opening = { year, time: 'annual' as const, opinionsUntil: dayIn(around, 'ask') };
  return around.records.keep(decideOpenAssessment(opening, facts)).output.round;
}

interface Making {
  readonly around: Around;
  readonly villages: readonly Village[];
}

/** As the timer makes them. */
function makeSheets(
  round: string,
  cadres: readonly InventedCadre[],
  { around: { records }, villages }: Making,
): void {
  const found = records.get(assessmentRoundRef(DEMO_TENANT, round));
  const names = new Map(villages.map(({ code, name }) => [code, name]));
  const sheets = sheetsOf({
    ...{ round: found, postings: cadres.map(({ posting }) => posting) },
    nameOf: (village) => names.get(village) ?? village,
  });
  const made = sheets.map((sheet) => {
    const id = assessmentSheetId(round, sheet.person);
    return insert(assessmentSheetRef(DEMO_TENANT, id), sheet);
  });
  records.keep({ writes: [...made, replace(found, { ...found.body, state: 'open' as const })] });
}

interface Carrying {
  readonly round: string;
  readonly around: Around;
}

const words = [
  '长年住在村里，群众找得到人。',
  '产业项目盯得紧，账目公开清楚。',
  '走访仔细，矛盾化解在组里。',
];

/** Told, handed in, decided and signed, by the real decisions. */
function carryThrough(cadre: InventedCadre, i: number, { round, around }: Carrying): void {
  const { records } = around;
  const { id, posting, person } = cadre;
  const sheet = assessmentSheetId(round, id);
  const clerk = officerOf(around, posting.township);
  const county = officerOf(around, DEMO_COUNTY);
  const facts = (when: keyof typeof days, caller: SheetFacts['caller']): SheetFacts => ({
    ...{ ...moment(around, when), caller },
    sheet: records.get(assessmentSheetRef(DEMO_TENANT, sheet)),
    round: records.get(assessmentRoundRef(DEMO_TENANT, roundOfSheet(sheet))),
  });
  const text = words[i % words.length] ?? '';
  records.keep(decideOpine({ from: 'township', text }, facts('ask', clerk)));
  const handing = { without: '那时还没有用本系统，别的意见留在纸质材料里。' };
  const lines = assessmentLines([emptyYear(around)], { ratings: true, effects: [] });
  const read = { lines, caps: [], frozen: undefined };
  records.keep(decideHand(handing, { ...facts('decide', county), ...read }));
  const grade = gradeOf(i);
  const decided = { ...facts('decide', county), caps: [] };
  records.keep(decideAssessment({ grade, reason: text }, decided));
  records.keep(decideSign(facts('sign', callerOf(id, person, [posting], []))));
}

/** One in six 优秀, and a few 基本称职. */
function gradeOf(i: number): Grade {
  if (i % 6 === 1) return 'excellent';
  return i % 61 === 60 ? 'basic' : 'competent';
}

/** Before the demo’s records begin. */
function emptyYear({ year }: Around) {
  return {
    ...{ year: String(year - 1), months: [], targetSource: '考勤表', stories: [], ratings: [] },
    ...{ checks: { done: 0, confirmed: 0 }, promises: { done: 0, open: 0, dropped: 0 } },
    ...{ log: { entries: 0, visits: 0, households: 0 }, awards: [] },
    records: { months: [], checks: [], stories: [], promises: [] },
  };
}

function finish(round: string, around: Around): void {
  const { records } = around;
  const at = assessmentRoundRef(DEMO_TENANT, round);
  const caller = officerOf(around, DEMO_COUNTY);
  const facts = { ...moment(around, 'close'), caller, round: records.get(at), unitGrants: [] };
  const sheets = records.all('assessmentSheet');
  for (let i = 0; i < sheets.length; i += MOST_CLOSED) {
    records.keep(decideClose({ ...facts, sheets: sheets.slice(i, i + MOST_CLOSED) }));
  }
  records.keep(decideCloseRound([], { ...facts, round: records.get(at) }));
}

function officerOf({ people }: Around, scope: string) {
  const found = people.officers.find(({ grant }) => grant.scope === scope);
  if (!found) throw new Error(`nobody holds the office of ${scope}`);
  return callerOf(found.id, found.person, [], [found.grant]);
}
