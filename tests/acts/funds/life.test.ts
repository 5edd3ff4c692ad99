import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { County } from '../../fixtures/open-county';
import { COUNTY, TOWNSHIP, UNIT } from '../../fixtures/open-county';
import { storesToTry } from '../../support/stores';
import {
  YEAR,
  book,
  fundTodosOf,
  given,
  openFundCounty,
  plan,
  spending,
  villageYear,
} from './fund-county';

describe.each(storesToTry())('%s', (_name, open) => {
  let store: Store;
  let county: County;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    county = await openFundCounty(store);
  });

  const settle = (who: string, number: number, over = {}) =>
    county.call('funds.settle', who, { ...book, number, agree: true, ...over });

  test('what came waits with the unit, what the unit wrote with the team, until the other side says so', async () => {
    await county.call('funds.enter', 'first', given(6_000_000));
    expect((await villageYear(county)).lines).toMatchObject([{ due: 10_000_000, got: 0 }]);
    expect(await fundTodosOf(county, 'unit')).toEqual(['新建村 2026 年经费有 1 笔等您核对']);
    expect(await fundTodosOf(county, 'clerk')).toEqual([]);
    await settle('unit', 0);
    expect(await fundTodosOf(county, 'unit')).toEqual([]);
    const { notices } = await county.call('inbox.list', 'first', {});
    expect(notices[0]).toMatchObject({
      text: '派干事办理：您登记的 2026 年“收到帮扶资金 60000 元”核对无误。',
      leadsTo: { page: 'village-funds', village: book.village },
    });

    await county.call('funds.enter', 'unit', given(4_000_000));
    expect(await fundTodosOf(county, 'member')).toEqual(['新建村 2026 年经费有 1 笔等您核对']);
    const own = await county.answer('funds.settle', 'unit', { ...book, number: 1, agree: true });
    expect(own.refusal?.code).toBe('funds-own');
    await settle('member', 1);
    const year = await villageYear(county, 'unit');
    expect(year.lines).toMatchObject([{ state: 'reached', got: 10_000_000, left: 0 }]);
    expect(year.can).toEqual(['give']);
    expect(year.explanations).toContainEqual(
      expect.objectContaining({ rule: 'unit-support', clause: '三.4' }),
    );
  });

  test('what was spent waits with the township: handed back with why, written anew, found right', async () => {
    await county.call('funds.enter', 'first', spending(60_050));
    expect(await fundTodosOf(county, 'clerk')).toEqual(['新建村 2026 年经费有 1 笔等您核对']);
    await settle('clerk', 0, { agree: false, reason: '没有发票' });
    await county.call('funds.enter', 'first', spending(60_050, { voucher: '0012' }));
    await settle('clerk', 1);
    const { entries, sums } = await villageYear(county, 'member');
    expect(entries.map(({ number, state, lookedAt }) => [number, state, lookedAt])).toEqual([
      [1, 'confirmed', '陈干事核对'],
      [0, 'handed-back', '陈干事退回：没有发票'],
    ]);
    expect(sums).toEqual({
      received: 0,
      spent: 60_050,
      purchases: 0,
      balance: -60_050,
      waiting: 0,
    });

    await county.call('funds.reverse', 'first', { ...book, number: 1, reason: '记到别的村了' });
    expect(await fundTodosOf(county, 'clerk')).toHaveLength(1);
    await settle('clerk', 2);
    const after = await villageYear(county);
    expect(after.sums).toMatchObject({ spent: 0, waiting: 0 });
    expect(after.entries).toHaveLength(3);
  });

  test('two written at once both stand; looked at by two at once, one does it', async () => {
    await Promise.all([
      county.call('funds.enter', 'first', given(100)),
      county.call('funds.enter', 'member', spending(50)),
    ]);
    const { entries } = await villageYear(county);
    expect(entries.map(({ number }) => number)).toEqual([1, 0]);
    const at = entries.find(({ kind }) => kind === 'received')?.number ?? 0;
    const looked = await Promise.all(
      ['unit', 'clerk'].map((who) =>
        county.answer('funds.settle', who, { ...book, number: at, agree: true }),
      ),
    );
    const codes = looked.map(({ refusal }) => refusal?.code ?? 'done');
    expect(codes.sort()).toEqual(['done', 'funds-entry-settled']);
  });

  test('a project from the plan to its end, with what was spent on it', async () => {
    const { templates } = await villageYear(county, 'first');
    expect(templates.village.map(({ text }) => text)).toContain('一批基础设施项目');
    const { project } = await county.call('funds.planProject', 'first', plan);
    await county.call('funds.enter', 'first', spending(300_000, { project }));
    await settle('clerk', 0);
    const report = { project, state: 'going', on: '2026-11-15', text: '路基好了' } as const;
    await county.call('funds.reportProject', 'member', report);
    const changed = { ...plan, due: '2027-03-31', reason: '等材料' };
    const { village, ...rest } = changed;
    void village;
    await county.call('funds.replanProject', 'first', { ...rest, project });
    const late = { now: '2027-04-01T02:00:00Z' };
    const shown = await county.call('funds.village', 'county', { ...book, year: '2027' }, late);
    expect(shown.projects).toMatchObject([
      {
        ...{ state: 'going', late: true, planned: 5_000_000, spent: 300_000 },
        plan: { due: '2027-03-31', templateWords: '到村：一批基础设施项目' },
        notes: [
          { text: '路基好了' },
          { text: '等材料', was: expect.stringContaining('2026 年 12 月 31 日') },
        ],
      },
    ]);
    const list = await county.call(
      'funds.within',
      'clerk',
      { division: TOWNSHIP, year: YEAR },
      late,
    );
    expect(list.rows[0]).toMatchObject({ projects: { all: 1, late: 1 } });
  });

  test('each sees the villages they look after; the half-year’s hint is the county’s alone', async () => {
    const rows = async (who: string, division: string) => {
      const asked = await county.answer('funds.within', who, { division, year: YEAR });
      return asked.output?.rows.map(({ lines }) => lines[0]?.behind) ?? asked.refusal?.code;
    };
    expect(await rows('county', COUNTY)).toEqual([true, true]);
    expect(await rows('clerk', TOWNSHIP)).toEqual([false, false]);
    expect(await rows('elsewhere', TOWNSHIP)).toBe('out-of-scope');
    expect(await rows('first', TOWNSHIP)).toBe('not-allowed');
    const { rows: own } = await county.call('funds.unit', 'unit', { unit: UNIT, year: YEAR });
    expect(own.map(({ villageName, lines }) => [villageName, lines.length])).toEqual([
      ['新建村', 1],
      ['拱腊村', 1],
    ]);
    const other = await county.answer('funds.village', 'alone', book);
    expect(other.refusal?.code).toBe('out-of-scope');
  });
});
