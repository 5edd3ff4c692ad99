import { addDays, monthOf } from '../../../src/core/calendar/day';
import type { DayFacts } from '../../../src/core/attendance/register';
import { registerRef } from '../../../src/core/attendance/places';
import { answerCheck } from '../../../src/core/check/answer';
import { cancelCheck } from '../../../src/core/check/cancel';
import { decideDirect } from '../../../src/core/check/direct';
import { decideDraw } from '../../../src/core/check/draw';
import { judgeCheck } from '../../../src/core/check/judge';
import { liftCheck } from '../../../src/core/check/lift';
import { recordCheck } from '../../../src/core/check/record';
import type { CheckState, SpotCheck } from '../../../src/core/check/spot-check';
import type { CollectionName } from '../../../src/core/collections';
import type { Pack } from '../../../src/core/policy/schema';
import type { Stored, Write } from '../../../src/core/records';
import { keyOf } from '../../../src/core/records';
import { Refused } from '../../../src/core/refusal';
import type { Caller } from '../../../src/core/roster/caller';
import type { Grant } from '../../../src/core/roster/people';
import { TENANT, TOWNSHIP, officer, posting, sheetWith, stored } from '../attendance/cases';
import type { Records } from '../proposal/cases';
import { commit, proposalsIn } from '../proposal/cases';
import type { Step } from './steps';

/** One township: three cadres, one of them a county officer too, the offices, and one who stands in. */
export interface World {
  readonly pack: Pack;
  readonly records: Records;
  day: string;
  moments: number;
}

const COUNTY = '533123';

function posted(person: string, grants: readonly Grant[] = []): Caller {
  const postings = [posting({ person, name: person })];
  return { person, name: person, township: TOWNSHIP, postings, grants };
}

function lent(by: string, role: Grant['role'], scope: string): Grant {
  const onBehalfOf = { person: by, name: by };
  return { person: 'helper', role, scope, from: '2026-01-01', onBehalfOf, lentBy: by };
}

export const people: Readonly<Record<string, Caller>> = {
  cadre: posted('cadre'),
  other: posted('other'),
  both: posted('both', officer('both', 'county-officer', COUNTY).grants),
  clerk: officer('clerk', 'township-officer', TOWNSHIP),
  county: officer('county', 'county-officer', COUNTY),
  prefecture: officer('prefecture', 'prefecture-officer', '5331'),
  elsewhere: officer('elsewhere', 'township-officer', '533123101'),
  helper: {
    ...{ person: 'helper', name: 'helper', township: TOWNSHIP, postings: [] },
    grants: [lent('both', 'county-officer', COUNTY), lent('clerk', 'township-officer', TOWNSHIP)],
  },
};

export const cadres = ['cadre', 'other', 'both'];
const postings = cadres.flatMap((each) => people[each]?.postings ?? []);

/** 2026-11-27, with what the register of November holds of two days to come. */
export function openWorld(pack: Pack): World {
  const records: Records = new Map();
  for (const person of cadres) {
    const at = registerRef(TENANT, person, posting().village, '2026-11');
    const sheet = sheetWith(['2026-11-28'], '2026-11', { person, name: person });
    const leave: DayFacts = {
      leave: { id: `leave:${person}:1`, kind: 'personal', reason: '看病' } as DayFacts['leave'],
    };
    const days = { ...sheet.days, '2026-11-30': leave };
    records.set(keyOf(at), stored(at, { ...sheet, days }) as Stored);
  }
  return { pack, records, day: '2026-11-27', moments: 0 };
}

export function allOf<C extends CollectionName>({ records }: World, collection: C): Stored<C>[] {
  return [...records.values()].filter((each): each is Stored<C> => each.collection === collection);
}

type OfCheck = Extract<Step, { which: number }>;

const readyFor: Readonly<Record<OfCheck['do'], readonly CheckState[]>> = {
  ...{ record: ['planned'], cancel: ['planned'], answer: ['checked'], lift: ['confirmed'] },
  ...{ confirm: ['checked', 'answered'], drop: ['checked', 'answered'] },
};

/** The check a step is about: the same one for the core and for the model. */
export function checkAt(world: World, step: OfCheck): Stored<'spotCheck'> | undefined {
  const all = allOf(world, 'spotCheck');
  const ready = all.filter(({ body }) => readyFor[step.do].includes(body.state));
  const from = step.aimed && ready.length > 0 ? ready : all;
  return from[step.which % Math.max(1, from.length)];
}

/** Carries a step out as an act would; a refusal changes nothing, and its code is the answer. */
export function take(world: World, step: Exclude<Step, { do: 'pass' }>): string | undefined {
  try {
    commit(world.records, writesOf(world, step));
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

function writesOf(world: World, step: Exclude<Step, { do: 'pass' }>): readonly Write[] {
  world.moments += 1;
  if (step.do === 'sum-up') return sumUp(world, step.person);
  const facts = told(world, step.who);
  if (step.do === 'draw') {
    const { of, count } = step;
    const input = { division: TOWNSHIP, of, count, way: 'random', on: world.day } as const;
    const drawn = { ...facts, postings, villages: new Map<string, string>() };
    return decideDraw(input, { ...drawn, seed: `SEED${world.moments}` }).writes;
  }
  if (step.do === 'direct') {
    const input = { way: 'unannounced', on: world.day, why: '群众反映' } as const;
    const of = people[step.person]?.postings ?? [];
    return decideDirect(input, { ...facts, postings: of, number: `${world.moments}` }).writes;
  }
  const check = checkAt(world, step);
  const known = { ...facts, ...around(world, check?.body), check };
  switch (step.do) {
    case 'cancel':
      return cancelCheck('道路塌方', known).writes;
    case 'record':
      return recordCheck(finding(world, step), known).writes;
    case 'answer':
      return answerCheck('在邻村入户', known).writes;
    case 'confirm':
    case 'drop':
      return judgeCheck({ decision: step.do, reason: '核实过' }, known).writes;
    case 'lift':
      return liftCheck('申诉成立', known).writes;
  }
}

function finding({ day }: World, { back, found, ground }: Extract<Step, { do: 'record' }>) {
  return { day: addDays(day, -back), found, ground, remark: '见现场' };
}

function told(world: World, who: string) {
  const at = `${world.day}T04:${String(world.moments).padStart(2, '0')}:00.000Z`;
  const caller = people[who] as Caller;
  return { tenant: TENANT, day: world.day, at, caller, pack: world.pack };
}

/** What an act gathers about the person of a check. */
function around(world: World, check: SpotCheck | undefined) {
  const { person = '', village = '', result, on = '' } = check ?? {};
  const at = registerRef(TENANT, person, village, result?.day ?? on);
  const { postings: own = [], grants: held = [] } = people[person] ?? {};
  const record = world.records.get(`strikeRecord strikes:${person}`) as Stored<'strikeRecord'>;
  const proposals = proposalsIn(world.records).filter(({ body }) => body.person === person);
  return {
    checks: allOf(world, 'spotCheck').filter(({ body }) => body.person === person),
    postings: own,
    registers: [world.records.get(keyOf(at)) as Stored<'register'> | undefined],
    strikes: {
      ...{ tenant: TENANT, person, postings: own, held, record, proposals },
      rulesOn: () => world.pack,
    },
  };
}

/** As at the month's end: what comes after it comes as an open correction. */
function sumUp({ records, day }: World, person: string): Write[] {
  const at = registerRef(TENANT, person, posting().village, monthOf(day));
  const before = records.get(keyOf(at)) as Stored<'register'> | undefined;
  if (!before) return [];
  return [{ kind: 'replace', before, body: { ...before.body, state: 'summed-up' } }];
}
