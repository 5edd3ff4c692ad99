import type { Write } from '../../../src/core/records';
import { insert, replace } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import type { Posting } from '../../../src/core/roster/people';
import { callerRef, personRef, postingRef, villageRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import {
  COUNTY,
  TOWNSHIP,
  UNIT,
  UNPLACED,
  VILLAGE,
  openCounty,
  report,
} from '../../fixtures/open-county';

const NOVEMBER = { now: '2026-11-02T02:00:00Z' };
let county: County;

/** One person's postings, village by village, each from a day to the day before the next. */
function stays(
  person: string,
  name: string,
  stretches: readonly [village: string, from: string, to?: string][],
) {
  return stretches.map(([village, from, to]): Posting => ({
    ...{ person, name, village, township: village.slice(0, 9), unit: UNIT },
    ...{ position: 'member', teamLeader: false, from, to },
  }));
}

/** Somebody new on the roster, bound, with these postings. */
async function settle(posted: readonly Posting[]): Promise<void> {
  const [{ person: id, name }] = posted as [Posting];
  const { tenant, store } = county;
  const person = { name, phone: '13800000001', township: TOWNSHIP, openid: id };
  await store.commit([
    insert(personRef(tenant, id), person),
    insert(callerRef(tenant, id), callerOf(id, person, posted, [])),
    ...posted.map((each) => insert(postingRef(tenant, id, each.from), each)),
  ] as Write[]);
}

const monthOf = (who: string, month: string, cadre = 'mover') =>
  county.call('attendance.month', who, { cadre, month }, NOVEMBER);

async function rowOf(division: string, month: string, village: string, who = 'county') {
  const asked = { division, month };
  const { villages } = await county.call('attendance.sheets', who, asked, NOVEMBER);
  const rows = villages.find((each) => each.village === village)?.rows;
  return rows?.find(({ cadre }) => cadre === 'mover');
}

describe('there, elsewhere and back in one month', () => {
  beforeEach(async () => {
    county = await openCounty();
    await settle(
      stays('mover', '段移', [
        [VILLAGE, '2026-01-01', '2026-10-10'],
        [UNPLACED, '2026-10-11', '2026-10-20'],
        [VILLAGE, '2026-10-21'],
      ]),
    );
    for (const [village, day] of [
      [VILLAGE, '09'],
      [UNPLACED, '12'],
      [VILLAGE, '22'],
    ] as const) {
      await report(county, 'mover', `2026-10-${day}T00:30:00Z`, { village });
    }
  });

  test('every report counts on the own page, and each in its village', async () => {
    const own = await monthOf('mover', '2026-10');
    expect(own.summary).toMatchObject({ inVillage: 3, counted: 3, short: 17 });
    expect(own.days.map(({ mark }) => mark)).not.toContain('not-posted');
    const here = await rowOf(COUNTY, '2026-10', VILLAGE);
    expect(here?.summary).toMatchObject({ inVillage: 2, counted: 2 });
    expect(here?.marks.slice(10, 20)).toEqual(Array.from({ length: 10 }, () => 'not-posted'));
    const there = await rowOf(COUNTY, '2026-10', UNPLACED);
    expect(there?.summary).toMatchObject({ inVillage: 1 });
  });

  test('an officer of one village sees its days and no others', async () => {
    const there = await monthOf('secretary2', '2026-10');
    expect(there).toMatchObject({ village: UNPLACED, summary: { inVillage: 1 } });
    const marks = there.days.map(({ mark }) => mark);
    expect([marks[8], marks[11], marks[21]]).toEqual(['not-posted', 'in-village', 'not-posted']);
    expect(JSON.stringify(there.days[8])).not.toContain('报到，');
    const both = await monthOf('clerk', '2026-10');
    expect(both.summary.inVillage).toBe(3);
  });

  test('and of another month nothing', async () => {
    const asked = { cadre: 'mover', month: '2026-09' };
    const { refusal } = await county.answer('attendance.month', 'secretary2', asked, NOVEMBER);
    expect(refusal?.code).toBe('out-of-scope');
    expect((await monthOf('secretary', '2026-09')).village).toBe(VILLAGE);
  });
});

describe('under hubei-2016, somebody who moved in the year', () => {
  const FAR = '533123101201';
  beforeEach(async () => {
    county = await openCounty('hubei-2016');
    await settle(
      stays('mover', '段移', [
        [FAR, '2026-01-01', '2026-10-14'],
        [VILLAGE, '2026-10-15'],
      ]),
    );
    const { tenant, store } = county;
    const { village } = await store.read({ village: villageRef(tenant, VILLAGE) });
    if (!village) throw new Error('no village');
    await store.commit([insert(villageRef(tenant, FAR), { ...village.body, code: FAR })]);
    for (const [where, day] of [
      [FAR, '09-28'],
      [FAR, '10-12'],
      [VILLAGE, '10-16'],
    ] as const) {
      await report(county, 'mover', `2026-${day}T00:30:00Z`, { village: where });
    }
  });

  test('has the same year on every page', async () => {
    const expected = { counted: 3, target: 180, per: 'year', short: 177 };
    expect((await monthOf('mover', '2026-10')).summary).toMatchObject(expected);
    expect((await monthOf('secretary', '2026-10')).summary).toMatchObject(expected);
    expect((await rowOf(VILLAGE, '2026-10', VILLAGE))?.summary).toMatchObject(expected);
    expect((await rowOf(TOWNSHIP, '2026-10', VILLAGE))?.summary).toMatchObject(expected);
    expect((await rowOf(COUNTY, '2026-10', VILLAGE))?.summary).toMatchObject(expected);
  });

  test('costs two reads more where not all of the year lies in the division, none for the county', async () => {
    const cost = async (division: string) => {
      const before = county.storeCalls();
      await rowOf(division, '2026-10', VILLAGE);
      return county.storeCalls() - before;
    };
    const months = 9;
    expect(await cost(COUNTY)).toBe(4 + months);
    expect(await cost(TOWNSHIP)).toBe(4 + months + 2);
  });

  test('a newcomer is told the days and the target, and nothing is missing', async () => {
    await settle(stays('new', '新来', [[VILLAGE, '2026-10-15']]));
    const { summary } = await monthOf('new', '2026-10', 'new');
    expect(summary).toMatchObject({ counted: 0, target: 180, per: 'year' });
    expect(summary).not.toHaveProperty('short');
    const target = (await monthOf('new', '2026-10', 'new')).explanations.find(
      ({ rule }) => rule === 'day-target',
    );
    expect(target?.note).toContain('1 月 1 日起派驻没有间断的才与要求比较');
  });
});

test('nobody enters their own presence, whatever offices they hold', async () => {
  county = await openCounty();
  const line = { cadre: 'first', village: VILLAGE, day: '2026-11-20', means: 'paper' as const };
  const own = await county.answer('attendance.enter', 'first', line);
  expect(own.refusal).toMatchObject({ code: 'own-sheet', field: 'cadre' });
  expect(await county.call('attendance.enter', 'first', { ...line, cadre: 'member' })).toEqual({
    ...{ day: '2026-11-20', already: false },
  });
});

test('who signed as the village does not confirm as the township', async () => {
  county = await openCounty();
  const { tenant, store } = county;
  const { secretary } = await store.read({ secretary: callerRef(tenant, 'secretary') });
  if (!secretary) throw new Error('no secretary');
  const office = {
    ...{ person: 'secretary', from: '2026-01-01' },
    role: 'township-officer' as const,
  };
  const grants = [...secretary.body.grants, { ...office, scope: TOWNSHIP }];
  await store.commit([replace(secretary, { ...secretary.body, grants })]);
  const step = { village: VILLAGE, month: '2026-10' };
  await county.call('attendance.sumUp', 'first', step, NOVEMBER);
  await county.call('attendance.sign', 'secretary', step, NOVEMBER);
  const { villages } = await county.call(
    'attendance.sheets',
    'secretary',
    { division: VILLAGE, month: '2026-10' },
    NOVEMBER,
  );
  expect(villages[0]?.can).toEqual(['send-back', 'correct']);
  const { refusal } = await county.answer('attendance.confirm', 'secretary', step, NOVEMBER);
  expect(refusal?.code).toBe('own-step');
  await county.call('attendance.confirm', 'clerk', step, NOVEMBER);
});

test('a trip cut short leaves its days to a longer one', async () => {
  county = await openCounty();
  const trip = (from: string, to: string) =>
    county.call(
      'attendance.recordTrip',
      'member',
      {
        ...{ cadre: 'member', village: VILLAGE, from: `2026-10-${from}`, to: `2026-10-${to}` },
        ...{ destination: '昆明', purpose: '参加培训' },
      },
      NOVEMBER,
    );
  await trip('09', '20');
  await trip('12', '16');
  await trip('12', '13');
  const { summary } = await monthOf('member', '2026-10', 'member');
  expect(summary.trip).toBe(12);
});
