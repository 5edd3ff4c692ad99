import type { County } from '../../fixtures/open-county';
import {
  INSIDE,
  TOWNSHIP,
  UNPLACED,
  VILLAGE,
  openCounty,
  report,
} from '../../fixtures/open-county';

const MONTH = '2026-10';
const NOVEMBER = { now: '2026-11-02T02:00:00Z' };
let county: County;

beforeEach(async () => {
  county = await openCounty();
  await report(county, 'member', '2026-10-12T00:30:00Z');
});

const step = { village: VILLAGE, month: MONTH };
const sheets = (who = 'clerk') =>
  county.call('attendance.sheets', who, { division: TOWNSHIP, month: MONTH }, NOVEMBER);
const month = (who: string) =>
  county.call('attendance.month', who, { cadre: 'member', month: MONTH }, NOVEMBER);

async function close(): Promise<void> {
  await county.call('attendance.sumUp', 'first', step, NOVEMBER);
  await county.call('attendance.sign', 'secretary', step, NOVEMBER);
  await county.call('attendance.confirm', 'clerk', step, NOVEMBER);
}

test('first secretary, village secretary, township: and each sees what they can do next', async () => {
  const can = async (who: string) => {
    const { villages } = await county.call(
      'attendance.sheets',
      who,
      { division: VILLAGE, month: MONTH },
      NOVEMBER,
    );
    return villages[0]?.can;
  };
  expect(await can('first')).toEqual(['sum-up']);
  expect(await can('clerk')).toEqual([]);
  const summed = await county.call('attendance.sumUp', 'first', step, NOVEMBER);
  expect(summed).toEqual({ state: 'summed-up', sheets: 2 });
  expect(await can('secretary')).toEqual(['sign', 'send-back']);
  expect(await can('clerk')).toEqual(['send-back', 'correct']);
  await county.call('attendance.sign', 'secretary', step, NOVEMBER);
  expect(await can('clerk')).toEqual(['confirm', 'send-back', 'correct']);
  await county.call('attendance.confirm', 'clerk', step, NOVEMBER);
  expect([await can('clerk'), await can('secretary')]).toEqual([['correct'], []]);
  const { state, steps } = await month('member');
  expect(state).toBe('confirmed');
  expect(steps.map(({ byName }) => byName)).toEqual(['赵第一', '王书记', '陈干事']);
});

test('roles and places are kept apart', async () => {
  const tries = [
    ['attendance.sumUp', 'member', 'not-allowed'],
    ['attendance.sumUp', 'secretary', 'not-allowed'],
    ['attendance.sumUp', 'elsewhere', 'out-of-scope'],
    ['attendance.sign', 'first', 'not-allowed'],
    ['attendance.sign', 'secretary2', 'out-of-scope'],
    ['attendance.confirm', 'county', 'not-allowed'],
  ] as const;
  for (const [endpoint, who, code] of tries) {
    const { refusal } = await county.answer(endpoint, who, step, NOVEMBER);
    expect([endpoint, who, refusal?.code]).toEqual([endpoint, who, code]);
  }
});

test('a village without a first secretary is summed up by the township', async () => {
  const alone = { village: UNPLACED, month: MONTH };
  const summed = await county.call('attendance.sumUp', 'clerk', alone, NOVEMBER);
  expect(summed).toEqual({ state: 'summed-up', sheets: 1 });
});

test('summing up twice at once happens once', async () => {
  const answers = await Promise.all([
    county.answer('attendance.sumUp', 'first', step, NOVEMBER),
    county.answer('attendance.sumUp', 'first', step, NOVEMBER),
  ]);
  expect(answers.filter(({ output }) => output)).toHaveLength(1);
  expect(answers.find(({ refusal }) => refusal)?.refusal?.code).toBe('month-not-at-step');
  const { steps } = await month('member');
  expect(steps).toHaveLength(1);
});

test('a report out of the outbox after that waits, and the township settles it', async () => {
  await close();
  const queued = { clock: '2026-10-13T01:00:00.000Z', offset: 0 };
  const late = await report(county, 'member', NOVEMBER.now, { queued });
  expect(late).toMatchObject({ day: '2026-10-13', asCorrection: true, late: true });
  const [waiting] = (await sheets()).villages;
  expect(waiting?.can).toContain('correct');
  expect(waiting?.openCorrections).toEqual([
    {
      ...{ cadre: 'member', name: '李一', day: '2026-10-13', at: '2026-11-02T02:00:00.000Z' },
      ...{ now: 'not-reported', becomes: 'in-village', reason: '汇总之后才收到的报到' },
    },
  ]);
  expect((await month('member')).days[12]?.mark).toBe('not-reported');

  const settle = {
    ...{ cadre: 'member', day: '2026-10-13', becomes: 'in-village' as const },
    reason: '核对过村里的值班记录',
  };
  const { refusal } = await county.answer('attendance.correct', 'first', settle, NOVEMBER);
  expect(refusal?.code).toBe('not-allowed');
  const other = await county.answer('attendance.correct', 'elsewhere', settle, NOVEMBER);
  expect(other.refusal?.code).toBe('out-of-scope');
  await county.call('attendance.correct', 'clerk', settle, NOVEMBER);
  const after = await month('member');
  expect(after.state).toBe('confirmed');
  expect(after.days[12]).toMatchObject({
    mark: 'in-village',
    why: '09:00 报到，在村，有信号后补发',
  });
  expect(after.corrections).toMatchObject([
    { was: '未报到', becomes: '在村', state: 'made', decidedByName: '陈干事' },
  ]);
  expect((await sheets()).villages[0]?.openCorrections).toEqual([]);
});

test('a month with nothing on record is corrected only once it is summed up', async () => {
  const ask = { cadre: 'first', day: '2026-10-13', becomes: 'trip' as const, reason: '州里开会' };
  const early = await county.answer('attendance.correct', 'clerk', ask, NOVEMBER);
  expect(early.refusal?.code).toBe('month-not-confirmed');
  await county.call('attendance.sumUp', 'first', step, NOVEMBER);
  expect((await county.call('attendance.correct', 'clerk', ask, NOVEMBER)).corrections).toBe(1);
});

test('a wrong entry is taken off, stays in the history, and the day can be reported again', async () => {
  const line = { cadre: 'member', village: VILLAGE, day: '2026-11-20', means: 'officer' as const };
  await county.call('attendance.enter', 'clerk', line);
  const off = { ...{ cadre: 'member', day: '2026-11-20' }, becomes: 'not-reported' as const };
  await county.call('attendance.correct', 'clerk', { ...off, reason: '登记错了人' });
  const asked = { cadre: 'member', month: '2026-11' };
  const shown = await county.call('attendance.month', 'member', asked);
  expect(shown.days[19]?.mark).toBe('not-reported');
  expect(shown.corrections).toMatchObject([
    { was: '在村', becomes: '未报到', reason: '登记错了人' },
  ]);
  const again = await report(county, 'member', '2026-11-20T06:00:00Z');
  expect(again.already).toBe(false);
  const after = await county.call('attendance.month', 'member', asked);
  expect(after.days[19]).toMatchObject({ mark: 'in-village', why: '14:00 报到，在村' });
});

test('a month is shown with why, summary and clause', async () => {
  const shown = await month('clerk');
  expect(shown).toMatchObject({
    ...{ name: '李一', villageName: '新建村', unit: '县农业农村局', state: 'draft' },
    summary: { inVillage: 1, target: 20, per: 'month', short: 19 },
  });
  expect(shown.days).toHaveLength(31);
  expect(shown.days[11]).toMatchObject({ mark: 'in-village', why: '08:30 报到，在村' });
  expect(shown.days[0]?.mark).toBe('holiday');
  expect(shown.days[0]?.why).toMatch(
    /^国庆节放假。依据：国务院办公厅关于2026年部分节假日安排的通知/,
  );
  const target = shown.explanations.find(({ rule }) => rule === 'day-target');
  expect(target).toMatchObject({ clause: '6.2', document: 'DB52/T 1272—2018' });
  const stranger = await county.answer('attendance.month', 'alone', {
    cadre: 'member',
    month: MONTH,
  });
  expect(stranger.refusal?.code).toBe('out-of-scope');
});

test('a month before the posting is said plainly', async () => {
  const ask = { cadre: 'member', month: '2025-12' };
  const { refusal } = await county.answer('attendance.month', 'member', ask);
  expect(refusal?.message).toBe('李一在 2025-12 没有派驻记录，所以没有考勤表。');
});

test('under hubei-2016 the year counts, in workdays', async () => {
  county = await openCounty('hubei-2016');
  await report(county, 'member', '2026-09-25T01:00:00Z');
  await report(county, 'member', '2026-09-28T01:00:00Z');
  await report(county, 'member', '2026-10-12T01:00:00Z');
  const expected = { counted: 2, target: 180, per: 'year', short: 178 };
  expect((await month('member')).summary).toMatchObject(expected);
  const row = (await sheets()).villages[0]?.rows.find(({ cadre }) => cadre === 'member');
  expect(row?.summary).toMatchObject(expected);
});

test('a trip stands in the months it touches, recorded by the cadre or the township', async () => {
  const trip = {
    ...{ cadre: 'member', village: VILLAGE, from: '2026-10-30', to: '2026-11-02' },
    ...{ destination: '昆明', purpose: '参加培训' },
  };
  expect(await county.call('attendance.recordTrip', 'clerk', trip, NOVEMBER)).toMatchObject({
    days: 4,
  });
  const again = { ...trip, to: '2026-10-31' };
  await county.call('attendance.recordTrip', 'member', again, NOVEMBER);
  const shown = await month('member');
  expect(shown.days.slice(28).map(({ mark }) => mark)).toEqual(['not-reported', 'trip', 'trip']);
  const november = { cadre: 'member', month: '2026-11' };
  const after = await county.call('attendance.month', 'member', november, NOVEMBER);
  expect(after.days[1]?.mark).toBe('not-reported');
  const { refusal } = await county.answer('attendance.recordTrip', 'alone', trip, NOVEMBER);
  expect(refusal?.code).toBe('out-of-scope');
});

test('today lists everybody posted, and one phone for two people is a hint and no more', async () => {
  const device = 'one-phone';
  await report(county, 'first', '2026-11-20T00:10:00Z', { device });
  await report(county, 'member', '2026-11-20T00:20:00Z', { device });
  const today = await county.call('attendance.today', 'clerk', { division: TOWNSHIP });
  expect(today).toMatchObject({
    ...{ day: '2026-11-20', dayKind: '工作日' },
    counts: { posted: 3, inVillage: 2, trip: 0, notReported: 1 },
  });
  expect(today.rows.map(({ name, mark }) => `${name} ${mark}`)).toEqual([
    ...['赵第一 in-village', '李一 in-village', '周独 not-reported'],
  ]);
  expect(today.rows[0]).toMatchObject({
    time: '08:10',
    villageName: '新建村',
    phone: '13800000000',
  });
  expect(today.hints).toMatchObject([{ names: ['赵第一', '李一'] }]);
  expect(JSON.stringify(today)).not.toContain('device');
  const out = await county.answer('attendance.today', 'secretary', { division: TOWNSHIP });
  expect(out.refusal?.code).toBe('out-of-scope');
});

test('lists of a county take a handful of reads, however many villages', async () => {
  await report(county, 'alone', '2026-11-20T00:10:00Z', { point: INSIDE });
  const count = async (run: () => Promise<unknown>) => {
    const before = county.storeCalls();
    await run();
    return county.storeCalls() - before;
  };
  const division = TOWNSHIP;
  expect(await count(() => county.call('attendance.today', 'county', { division }))).toBe(5);
  const input = { division, month: MONTH };
  expect(await count(() => county.call('attendance.sheets', 'county', input))).toBe(4);
});
