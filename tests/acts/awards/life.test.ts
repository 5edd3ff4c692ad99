import { awardsFor } from '../../../cloudfunctions/_backend/facts/awards';
import { COUNTY, TENANT } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import { NOTICE_TO, announceTwo, nominateOne, openAwardCounty, openOne } from './award-county';

describe.each(storesToTry())('a round on %s', (_name, open) => {
  test('is opened, nominated for, reviewed, published, decided and read by anybody', async () => {
    const awards = await openAwardCounty(await open());
    const { round } = await announceTwo(awards);
    expect(round).toBe(`awardRound:${COUNTY}:2026:1`);
    const { lists } = await awards.call('awards.public', '', {});
    expect(lists).toMatchObject([{ round, state: 'announced', stateWords: '12 月 8 日公布' }]);
    const read = await awards.call('awards.read', '', { round });
    expect(read.entries).toEqual([
      { entry: 1, name: '人ann', of: expect.any(String), why: '修好了进村的路', class: 'c1' },
      { entry: 2, name: '人bob', of: expect.any(String), why: '修好了进村的路', class: 'c2' },
    ]);
    expect(read.announced).toEqual({ on: '2026-12-08', documentNumber: '盈组通〔2026〕9号' });
    expect(await awards.told('ann')).toEqual([
      '您获得 2026 年“优秀第一书记” 表扬，已经公布，谁都能看到。',
      expect.stringContaining('推荐您参加 2026 年“优秀第一书记” 评优表扬'),
    ]);
    expect(await awards.told('unit')).toHaveLength(2);
    const of = (nominee: string, year: string) =>
      awardsFor(awards.store, TENANT, { nominee, year });
    expect(await of('cadre:ann', '2026')).toMatchObject([{ body: { title: '优秀第一书记' } }]);
    expect(await of('cadre:ann', '2025')).toEqual([]);
    expect(await of('cadre:eve', '2026')).toEqual([]);
  });

  test('counts its list against its places, also of two at once', async () => {
    const awards = await openAwardCounty(await open());
    const round = await openOne(awards);
    const both = [
      await nominateOne(awards, round, 'ann', 'c1'),
      await nominateOne(awards, round, 'bob', 'c1'),
    ];
    awards.goTo('2026-11-30');
    const codes = await Promise.all(
      both.map((nomination, i) =>
        awards.code('awards.review', i === 0 ? 'one' : 'two', { nomination, decision: 'take' }),
      ),
    );
    expect(codes.sort()).toEqual(['award-places-full', 'done']);
    const { nominations } = await awards.call('awards.round', 'one', { round });
    expect(nominations.map(({ state }) => state).sort()).toEqual(['nominated', 'taken']);
  });

  test('is not decided past an objection that comes with the decision', async () => {
    const awards = await openAwardCounty(await open());
    const round = await openOne(awards);
    const nomination = await nominateOne(awards, round, 'ann', 'c1');
    awards.goTo('2026-11-30');
    await awards.call('awards.review', 'one', { nomination, decision: 'take' });
    await awards.call('awards.publish', 'one', { round, to: NOTICE_TO });
    awards.goTo('2026-12-08');
    await Promise.all([
      awards.answer('awards.object', 'bob', { round, entry: 1, text: '不在村' }),
      awards.answer('awards.announce', 'one', { round }),
    ]);
    const { phase, openObjections } = await awards.call('awards.round', 'one', { round });
    // Whichever came first: one stands and the other waits for it, or was made after it.
    expect([`deciding ${1}`, `announced ${1}`]).toContain(`${phase} ${openObjections}`);
  });
});
