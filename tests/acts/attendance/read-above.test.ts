import type { CorrectedMark } from '../../../src/core/attendance/correct';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, UNIT, VILLAGE, openCounty, report } from '../../fixtures/open-county';

const FRIDAY = { now: '2026-11-20T04:00:00Z' };
const SATURDAY = { now: '2026-11-21T04:00:00Z' };
let county: County;

beforeEach(async () => {
  county = await openCounty();
  await report(county, 'member', '2026-10-12T00:30:00Z');
  await report(county, 'member', '2026-11-20T00:12:00Z');
});

describe('a prefecture', () => {
  const prefecture = { division: '5331' };

  test('sees who is in the villages of its counties, with the way to reach them', async () => {
    const { counts, rows } = await county.call(
      'attendance.today',
      'prefecture',
      prefecture,
      FRIDAY,
    );
    expect(counts).toEqual({ posted: 3, inVillage: 1, trip: 0, notReported: 2 });
    expect(rows.find(({ cadre }) => cadre === 'member')).toMatchObject({
      ...{ villageName: '新建村', townshipName: '平原镇', phone: '13800000000' },
    });
  });

  test('reads the sheets of its counties and can do nothing with them', async () => {
    const month = { ...prefecture, month: '2026-10' };
    const { villages } = await county.call('attendance.sheets', 'prefecture', month, FRIDAY);
    expect(villages.map(({ villageName }) => villageName)).toEqual(['新建村', '拱腊村']);
    expect(villages.flatMap(({ can }) => can)).toEqual([]);
    const step = { village: VILLAGE, month: '2026-10' };
    for (const endpoint of ['attendance.confirm', 'attendance.sendBack'] as const) {
      const { refusal } = await county.answer(endpoint, 'prefecture', step, FRIDAY);
      expect(refusal?.code).toBe('not-allowed');
    }
  });
});

test('a day off says so, and nobody is missing', async () => {
  const shown = await county.call('attendance.today', 'clerk', { division: TOWNSHIP }, SATURDAY);
  expect(shown).toMatchObject({ dayOff: true, dayKind: '周末', counts: { notReported: 0 } });
  const friday = await county.call('attendance.today', 'clerk', { division: TOWNSHIP }, FRIDAY);
  expect(friday).toMatchObject({ dayOff: false, counts: { notReported: 2 } });
});

describe('a dispatching unit', () => {
  const unit = (month: string) =>
    county.call('attendance.unit', 'unit', { unit: UNIT, month }, FRIDAY);

  test('sees each of its people: where, today, and the days that count', async () => {
    const { unit: name, rows } = await unit('2026-11');
    expect(name).toBe('县农业农村局');
    expect(rows.map(({ name: who }) => who)).toEqual(['赵第一', '李一', '周独']);
    expect(rows[1]).toMatchObject({
      ...{ cadre: 'member', villageName: '新建村', townshipName: '平原镇', state: 'draft' },
      today: { mark: 'in-village', time: '08:12' },
      summary: { counted: 1, target: 20, per: 'month' },
    });
    expect(rows[2]).toMatchObject({ state: 'none', today: { mark: 'not-reported' } });
  });

  test('a month that is over has no today', async () => {
    const { rows } = await unit('2026-10');
    expect(rows.map(({ today }) => today)).toEqual([undefined, undefined, undefined]);
    expect(rows[1]?.summary).toMatchObject({ inVillage: 1, counted: 1 });
  });

  test('opens each one’s month, and no other unit’s list', async () => {
    const month = { cadre: 'member', month: '2026-11' };
    expect((await county.call('attendance.month', 'unit', month, FRIDAY)).name).toBe('李一');
    const other = { unit: 'unit:县水利局', month: '2026-11' };
    const { refusal } = await county.answer('attendance.unit', 'unit', other, FRIDAY);
    expect(refusal?.code).toBe('out-of-scope');
  });
});

test('a late report is taken up or turned down, each with its reason', async () => {
  const now = '2026-11-02T02:00:00Z';
  const step = { village: VILLAGE, month: '2026-10' };
  await county.call('attendance.sumUp', 'first', step, { now });
  for (const day of ['13', '14']) {
    await report(county, 'member', now, { queued: { clock: `2026-10-${day}T00:12:00.000Z` } });
  }
  const open = async () => {
    const asked = { division: TOWNSHIP, month: '2026-10' };
    const { villages } = await county.call('attendance.sheets', 'clerk', asked, { now });
    return villages[0]?.openCorrections ?? [];
  };
  const [first, second] = await open();
  if (!first || !second) throw new Error('two reports wait');
  const settle = (day: string, becomes: CorrectedMark, reason: string) =>
    county.call('attendance.correct', 'clerk', { cadre: 'member', day, becomes, reason }, { now });
  await settle(first.day, first.becomes, '村里核实过');
  await settle(second.day, second.now, '与其他记录对不上');
  expect(await open()).toEqual([]);
  const asked = { cadre: 'member', month: '2026-10' };
  const { days, corrections } = await county.call('attendance.month', 'member', asked, { now });
  expect([days[12]?.mark, days[13]?.mark]).toEqual(['in-village', 'not-reported']);
  expect(corrections.map(({ state, decidedReason }) => [state, decidedReason])).toEqual([
    ['made', '村里核实过'],
    ['refused', '与其他记录对不上'],
  ]);
});
