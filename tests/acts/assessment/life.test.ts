import { storesToTry } from '../../support/stores';
import { decideOne, openAssessedCounty, openOne, sheetOf } from './assessed-county';

describe.each(storesToTry())('an assessment on %s', (_name, open) => {
  test('is opened, asked about, handed in, decided, signed, closed and reported', async () => {
    const county = await openAssessedCounty(await open());
    const round = await openOne(county);
    const { sheets, excellent } = await county.call('assessment.round', 'one', { round });
    expect(sheets.map(({ name }) => name)).toEqual(['人eve', '人ann', '人bob', '人both', '人gone']);
    expect(excellent?.text).toBe('不占所在地、派出单位的名额；优秀比例未设置');
    const sheet = sheetOf(round, 'ann');
    const say = (who: string, from: 'township' | 'unit' | 'village-cadres') =>
      county.call('assessment.opine', who, { sheet, from, text: '肯干' });
    await say('clerk', 'township');
    await say('unit', 'unit');
    await say('secretary', 'village-cadres');
    const hearing = { on: '2026-11-18', method: 'meeting' as const, invited: 12, came: 9 };
    for (const from of ['party-members', 'villagers'] as const) {
      await county.call('assessment.hear', 'clerk', { sheet, from, text: '常上门', hearing });
    }
    await county.call('assessment.hand', 'one', { sheet });
    const seen = await county.call('assessment.sheet', 'two', { sheet });
    expect(seen.opinions).toHaveLength(5);
    expect(seen.opinions[4]).toMatchObject({
      ...{ fromWords: '群众', text: '常上门' },
      heard: '2026-11-18 座谈会，请 12 人、到 9 人',
    });
    expect(seen.facts.map(({ title }) => title)).toContain('工作日志和走访');
    expect(seen.proposed).toMatchObject({ highest: 'excellent' });
    expect(seen.proposed).not.toHaveProperty('suggestedWords');
    const grade = { sheet, grade: 'excellent' as const, reason: '群众认可' };
    await county.call('assessment.decide', 'two', grade);
    expect((await county.told('ann'))[0]).toContain('定为“优秀”');
    await county.call('assessment.sign', 'ann', { sheet });
    const people = ['ann'];
    expect(await county.call('assessment.close', 'one', { round, people })).toMatchObject({
      closed: 1,
    });
    // Dehong 日常管理(五): the result is reported back to the unit.
    expect(await county.told('unit')).toEqual([
      '您单位派出的干部2026 年年度考核结果：人ann“优秀”。',
    ]);
    const { sheets: own } = await county.call('assessment.mine', 'ann', {});
    expect(own).toMatchObject([{ title: '2026 年年度考核', gradeWords: '优秀', state: 'closed' }]);
  });

  test('of a term is about those whose posting ended in the year', async () => {
    const county = await openAssessedCounty(await open());
    const input = { year: '2026', time: 'end-of-term' as const, opinionsUntil: '2026-12-10' };
    const { round } = await county.call('assessment.open', 'one', input);
    await county.runTimer();
    const { sheets } = await county.call('assessment.round', 'one', { round });
    expect(sheets.map(({ name }) => name)).toEqual(['人gone']);
    const sheet = sheetOf(round, 'gone');
    const seen = await county.call('assessment.sheet', 'gone', { sheet });
    expect(seen.period).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  });

  test('takes one of two decisions made at once', async () => {
    const county = await openAssessedCounty(await open());
    const round = await openOne(county);
    const sheet = await decideOne(county, round, 'ann');
    const codes = await Promise.all([
      county.code('assessment.sign', 'ann', { sheet }),
      county.code('assessment.object', 'ann', { sheet, text: '有出入' }),
    ]);
    expect(codes.sort()).toEqual(['assessment-not-at-step', 'done']);
  });
});
