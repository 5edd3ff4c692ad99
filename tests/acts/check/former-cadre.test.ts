import type { County } from '../../fixtures/open-county';
import { endPosting } from '../../fixtures/end-posting';
import { openCounty } from '../../fixtures/open-county';
import { at, code, judge, record } from './check-county';

let county: County;
beforeEach(async () => {
  county = await openCounty('guizhou-2018');
});

const later = at('2026-11-22');

describe('a cadre whose posting has ended', () => {
  test('still sees and answers what was found while it lasted', async () => {
    const check = await record(county);
    await endPosting(county, 'member', '2026-11-21');
    const { todos, menu } = await county.call('home.show', 'member', {}, later);
    expect(todos).toMatchObject([{ opens: { page: 'check-one', query: { check } } }]);
    expect(menu).toEqual(expect.arrayContaining(['my-month', 'checks', 'proposals']));
    const { mine, mayOrder, all } = await county.call('check.list', 'member', {}, later);
    expect([mine.map((each) => each.check), mayOrder, all]).toEqual([[check], false, []]);
    expect((await county.call('check.show', 'member', { check }, later)).can).toEqual(['answer']);
    await county.call('check.answer', 'member', { check, words: '在邻村入户' }, later);
    expect((await judge(county, check)).refusal).toBeUndefined();
    const asked = { cadre: 'member', month: '2026-11' };
    const { days } = await county.call('attendance.month', 'member', asked, at('2026-11-28'));
    expect(days[19]).toMatchObject({ mark: 'absent' });
  });

  test.each([
    ['on its last day', '2026-11-22', []],
    ['the day after', '2026-11-21', ['not-allowed']],
  ])('reports no more: %s', async (_name, to, refusals) => {
    await endPosting(county, 'member', to);
    const input = { cadre: 'member', village: '533123100201', reason: '在村' };
    const { refusal } = await county.answer('attendance.report', 'member', input, later);
    expect(refusal ? [refusal.code] : []).toEqual(refusals);
  });

  test('sees nothing that was only planned, and answers nobody else’s', async () => {
    const check = await record(county);
    await endPosting(county, 'alone', '2026-11-20');
    const answer = { check, words: '在邻村入户' };
    expect(await code(county.answer('check.answer', 'alone', answer, later))).toBe('out-of-scope');
    expect(await county.call('check.list', 'alone', {}, later)).toMatchObject({ mine: [] });
  });
});
