import { addDays, dayOf, instantOf } from '../../../src/core/calendar/day';
import { daysOfQuarter, quarterBefore, quarterOf } from '../../../src/core/calendar/quarter';
import type { Assembly } from '../../../src/core/evaluation/assembly';
import {
  assemblyId,
  assemblyRef,
  resultRef,
  roundRef,
  talkId,
  talkRef,
} from '../../../src/core/evaluation/places';
import type { EvaluationResult } from '../../../src/core/evaluation/result';
import type { Round } from '../../../src/core/evaluation/round';
import { explain } from '../../../src/core/policy/explain';
import { valueAt } from '../../../src/core/policy/value-at';
import type { Stored, Write } from '../../../src/core/records';
import { insert, keyOf } from '../../../src/core/records';
import { townshipOf } from '../../../src/core/roster/division';
import type { Village } from '../../../src/core/roster/division';
import { packOn } from '../facts/rules-in-force';
import type { InventedCadre } from './cadres';
import { inventIssues } from './issues';
import type { DemoPeople } from './people';
import type { InventedOfficer } from './officers';
import { talkFiles, talkNames } from './talk-files';
import { DEMO_TENANT, demoCounty } from './tenant';

/** 弄璋村, whose first secretary a visitor can be. */
export const RATED_VILLAGE = '533123104201';

/**
 * Last quarter's 三讲三评 of one village as it was published: what was said, how it was rated, what
 * was promised. Its box and keys are gone, as they are once a box has been emptied.
 */
export function inventLastAssembly(
  people: DemoPeople,
  villages: readonly Village[],
  now: number,
): Write[] {
  const village = villages.find(({ code }) => code === RATED_VILLAGE);
  const cadres = people.cadres.filter(({ posting }) => posting.village === RATED_VILLAGE);
  const officer = people.officers.find(
    ({ grant }) => grant.scope === townshipOf(RATED_VILLAGE) && grant.role === 'township-officer',
  );
  const first = cadres.find(({ posting }) => posting.position === 'first-secretary');
  if (!village || !officer || !first) return [];
  const assembly = assemblyOf(village, cadres, now);
  return [
    insert(roundRef(DEMO_TENANT, assembly.body.quarter), roundOf(assembly.body)),
    insert(assembly, assembly.body),
    insert(resultRef(DEMO_TENANT, assembly.id), resultOf(assembly)),
    ...talksOf(assembly, first, officer),
    ...inventIssues(assembly, { first, officer }, now),
  ];
}

function assemblyOf(
  village: Village,
  cadres: readonly InventedCadre[],
  now: number,
): Stored<'assembly'> {
  const quarter = quarterBefore(quarterOf(dayOf(now)));
  const { to } = daysOfQuarter(quarter);
  const id = assemblyId(village.code, quarter, 1);
  const body: Assembly = {
    ...{ village: village.code, villageName: village.name, township: village.township },
    ...{
      quarter,
      number: 1,
      day: addDays(to, -6),
      lastDay: addDays(to, 15),
      place: '村委会会议室',
    },
    ...{ state: 'published', code: 'DEMQ3LMZ', boxKey: '', tokenKeys: {}, fingerprint: '' },
    subjects: [
      ...cadres.map((cadre) => ({
        ...{ id: `cadres:${cadre.id}`, party: 'cadres' as const, person: cadre.id },
        name: cadre.person.name,
      })),
      { id: 'village-cadres', party: 'village-cadres', name: '村组干部' },
      { id: 'villagers', party: 'villagers', name: '村群众' },
    ],
    ways: { villagers: 'secret', 'village-cadres': 'secret', cadres: 'signed' },
    ...{ lines: 60, slips: 20, steps: [] },
  };
  return { ...assemblyRef(DEMO_TENANT, id), version: 1, body };
}

const options = ['good', 'fair', 'middling', 'poor', 'unknown'] as const;

function resultOf({ id, body }: Stored<'assembly'>): EvaluationResult {
  const { village, villageName, township, quarter, number, day, subjects } = body;
  const at = instantOf(Date.parse(`${addDays(day, 2)}T02:00:00Z`));
  const cadres = subjects.filter(({ party }) => party === 'cadres');
  return {
    ...{ assembly: id, village, villageName, township, quarter, number, day, subjects, options },
    ...{ countedAt: at, publishedAt: at, view: 'published', smallest: 10, threshold: 60 },
    parties: [
      {
        ...{ party: 'villagers', way: 'secret', onRoll: 46, ballots: 38, void: 1 },
        used: { phone: 17, slip: 9, tablet: 8, paper: 5, signed: 0 },
        questions: [
          ...cadres.map(({ id: subject }, i) => ({
            ...{ subject, ratedOn: 'results' as const },
            counts: { good: 21 - 3 * i, fair: 9 + i, middling: 5 + i, poor: 1, unknown: 2 + i },
          })),
          {
            ...{ subject: 'village-cadres', ratedOn: 'work' },
            counts: { good: 14, fair: 11, middling: 7, poor: 3, unknown: 3 },
          },
        ],
        comments: 'kept',
      },
      {
        ...{ party: 'village-cadres', way: 'secret', onRoll: 11, ballots: 10, void: 0 },
        used: { phone: 8, slip: 2, tablet: 0, paper: 0, signed: 0 },
        questions: [
          ...cadres.map(({ id: subject }) => ({
            ...{ subject, ratedOn: 'results' as const, withheld: 'nearly-alike' as const },
          })),
          {
            ...{ subject: 'villagers', ratedOn: 'drive' },
            counts: { good: 4, fair: 4, middling: 2, poor: 0, unknown: 0 },
          },
        ],
        comments: 'kept',
      },
      {
        ...{ party: 'cadres', way: 'signed', onRoll: cadres.length, ballots: cadres.length },
        used: { phone: 0, slip: 0, tablet: 0, paper: 0, signed: cadres.length },
        ...{ void: 0, questions: [], comments: 'dropped' },
      },
    ],
    standings: subjects.map(({ id: subject }) => ({ subject, standing: 'reached' })),
    comments: [
      ['修路修得好，雨天也能走了', 'shown'],
      ['希望多到三组来看看', 'shown'],
      ['水管还没有人来看', 'unread'],
      ['我家隔壁那户的事', 'held'],
    ].map(([text = '', state], i) => ({
      ...{ number: i + 1, party: 'villagers', text },
      state: state as 'shown' | 'held' | 'unread',
    })),
    explanations: explanationsOn(day),
  };
}

function roundOf({ quarter, lastDay }: Assembly): Round {
  const { from } = daysOfQuarter(quarter);
  const pack = packOn(demoCounty, from);
  const turns = (pack && valueAt(pack, 'evaluation-form', from)?.turns) ?? [];
  return {
    ...{ quarter, state: 'ended', by: '', byName: '马建平', at: `${from}T02:00:00.000Z` },
    form: {
      turns,
      options,
      smallest: 10,
      threshold: 60,
      lastDay,
      explanations: explanationsOn(from),
    },
  };
}

function explanationsOn(day: string) {
  const pack = packOn(demoCounty, day);
  const rules = ['form', 'options', 'smallest-group', 'threshold'] as const;
  return rules.map((rule) => explain(pack, `evaluation-${rule}`, day));
}

function talksOf(
  { id, body }: Stored<'assembly'>,
  first: InventedCadre,
  officer: InventedOfficer,
): Write[] {
  const { id: by, person } = first;
  const at = instantOf(Date.parse(`${body.day}T02:00:00Z`));
  const said = [
    [
      'cadres',
      person.name,
      '一、三组进村路硬化 1.2 公里。\n二、帮 6 户办了小额贷款。\n三、水管改造还差三组。',
    ],
    [
      'village-cadres',
      '村委会主任',
      '一、低保评议公开了名单。\n二、三组的水沟还没有修，年底前修好。',
    ],
    ['villagers', '村民代表', '今年种了坚果，卖得比去年好。希望晚上路上有灯。'],
  ] as const;
  return [
    ...talkFiles({ first, officer, to: keyOf(talkRef(DEMO_TENANT, talkId(id, 1))), at }),
    ...said.map(([party, speaker, outline], i) =>
      insert(talkRef(DEMO_TENANT, talkId(id, i + 1)), {
        ...{ assembly: id, village: body.village, number: i + 1, party, speaker, outline },
        ...{ photos: [], state: 'ready', by, byName: person.name, at },
        ...(party === 'cadres' ? talkNames() : {}),
      }),
    ),
  ];
}
