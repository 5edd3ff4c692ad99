import { decideAnnounce } from '../../../src/core/awards/announce';
import { decideNominate } from '../../../src/core/awards/nominate';
import type { Nominee } from '../../../src/core/awards/nomination';
import { decideObject } from '../../../src/core/awards/object';
import { decideOpenAward } from '../../../src/core/awards/open-round';
import { awardRoundRef, cadreKey, publishedAwardRef } from '../../../src/core/awards/places';
import { decidePublishAward } from '../../../src/core/awards/publish';
import { decideAwardReview } from '../../../src/core/awards/review';
import { awardRule } from '../../../src/core/awards/rule';
import type { Day } from '../../../src/core/calendar/day';
import { addDays, dayOf } from '../../../src/core/calendar/day';
import type { CalendarTable } from '../../../src/core/calendar/workdays';
import type { Write } from '../../../src/core/records';
import { target } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import type { Village } from '../../../src/core/roster/division';
import { unitName } from '../../../src/core/roster/places';
import { packOn } from '../facts/rules-in-force';
import type { KeptRecords } from './assemblies/kept-records';
import { keptRecords } from './assemblies/kept-records';
import type { InventedCadre } from './cadres';
import { instantAt } from './days';
import { settledNotice } from './notices';
import type { DemoPeople } from './people';
import { personaOpenid } from './personas';
import { DEMO_COUNTY, DEMO_TENANT, demoCounty } from './tenant';

interface Around {
  readonly records: KeptRecords;
  readonly people: DemoPeople;
  readonly villages: readonly Village[];
  readonly today: Day;
}

interface Held {
  readonly year: string;
  /** Days ago: opened, last day to nominate, published, last day of the notice, announced. */
  readonly ago: readonly [open: number, until: number, publish: number, to: number, on: number];
  readonly nominees: readonly InventedCadre[];
}

const whys = [
  '带着村民修通三组的水渠，两百亩田不再缺水。',
  '帮 21 位老人办好养老待遇认证，上门办了 6 位。',
  '联系订单，村里的柠檬第一次卖到省外。',
];

/**
 * Last year’s round, announced: by the value the county laid over its province’s document, which has
 * none. One objection came afterwards and waits for the county, whose other officer took the three in.
 * This year’s is for visitors to open.
 */
export function inventAwards(
  people: DemoPeople,
  villages: readonly Village[],
  now: number,
): Write[] {
  const today = dayOf(now);
  const records = keptRecords();
  const around = { records, people, villages, today };
  const year = Number(today.slice(0, 4));
  const all = people.cadres.filter(
    ({ person, posting }) =>
      !person.openid?.startsWith('demo:') &&
      posting.to === undefined &&
      posting.from < `${year}-01-01`,
  );
  if (all.length < 3 || !ruleOn(addDays(today, -60))) return [];
  hold({ year: String(year - 1), ago: [60, 46, 43, 27, 26], nominees: all.slice(0, 3) }, around);
  return records
    .inserts()
    .map((write) => (target(write).collection === 'notice' ? settledNotice(write, now) : write));
}

const ruleOn = (day: Day) => awardRule(packOn(demoCounty, day), day);

function hold({ year, ago, nominees }: Held, around: Around): void {
  const { records, today } = around;
  const [open, until, publish, to, on] = ago;
  const moment = (days: number) => {
    const day = addDays(today, -days);
    return { tenant: DEMO_TENANT, day, at: instantAt(day, 600) };
  };
  const county = officerOf(around, DEMO_COUNTY);
  const second = officerOf(around, DEMO_COUNTY, 1);
  const opened = decideOpenAward(
    {
      ...{ year, classes: [{ to: 'cadre', title: '优秀驻村干部', places: 10 }] },
      nominateUntil: addDays(today, -until),
      contact: { office: '盈江县委组织部', phone: '0692-8180000' },
    },
    {
      ...{ ...moment(open), actor: county, county: demoCounty, rounds: [] },
      rule: ruleOn(addDays(today, -open)),
    },
  );
  const { round } = records.keep(opened).output;
  const at = () => records.get(awardRoundRef(DEMO_TENANT, round));
  const list = () => records.all('awardNomination').filter(({ body }) => body.round === round);
  nominees.forEach((cadre, i) => {
    const clerk = officerOf(around, cadre.posting.township);
    const nominee = nomineeOf(cadre, around);
    const facts = { ...moment(open - 3), caller: clerk, actors: [clerk], nominee, round: at() };
    const empty = { effects: [], evidence: [], before: undefined };
    records.keep(decideNominate({ class: 'c1', why: whys[i] ?? '' }, { ...facts, ...empty }));
  });
  const facts = (days: number) => ({
    ...{ ...moment(days), caller: county, round: at(), effects: new Map() },
  });
  for (const nomination of list()) {
    const review = { ...facts(publish), caller: second, nomination };
    records.keep(decideAwardReview({ decision: 'take' }, review));
  }
  const notice = { ...facts(publish), nominations: list(), calendar: plainYears(today) };
  records.keep(decidePublishAward(addDays(today, -to), notice));
  const published = records.get(publishedAwardRef(DEMO_TENANT, round));
  const announcing = { ...facts(on), nominations: list(), published, unitGrants: [] };
  records.keep(decideAnnounce('盈组通〔演示〕3 号', announcing));
  const objector = personaIn(around, 'member');
  if (!objector) return;
  const objecting = { ...moment(2), caller: objector, round: at(), before: undefined };
  records.keep(
    decideObject(
      { entry: 2, text: '上门办认证的是村里的代办员，请核实是谁办的。' },
      { ...objecting, published: records.get(publishedAwardRef(DEMO_TENANT, round)) },
    ),
  );
}

/** No holidays: the notices last long enough with any, in years nobody has announced yet, too. */
function plainYears(today: Day): CalendarTable {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => ({
    ...{ year: each, holidays: {}, makeupWorkdays: {}, source: '演示' },
  }));
}

function personaIn({ people }: Around, persona: string) {
  const found = people.cadres.find(({ person }) => person.openid === personaOpenid(persona));
  return found && callerOf(found.id, found.person, [found.posting], []);
}

function officerOf({ people }: Around, scope: string, nth = 0) {
  const found = people.officers.filter(({ grant }) => grant.scope === scope)[nth];
  if (!found) throw new Error(`nobody holds the office of ${scope}`);
  return callerOf(found.id, found.person, [], [found.grant]);
}

function nomineeOf({ id, person, posting }: InventedCadre, { villages }: Around): Nominee {
  const { village, unit, position } = posting;
  const place = villages.find(({ code }) => code === village)?.name ?? village;
  const words = position === 'first-secretary' ? '第一书记' : '工作队员';
  return {
    ...{ kind: 'cadre', key: cadreKey(id), name: person.name, village, unit, members: [id] },
    of: `${place} ${words}，${unitName(unit)}`,
  };
}
