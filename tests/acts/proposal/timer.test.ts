import type { Store } from '../../../cloudfunctions/_backend/ports';
import { UNPLACED, VILLAGE, openCounty } from '../../fixtures/open-county';
import type { County } from '../../fixtures/open-county';
import { lay } from '../leave/rest-county';
import {
  confirm,
  confirmedMonth,
  keepResult,
  lift,
  proposalsIn,
  runTimer,
  workdaysOf,
} from './proposal-county';

const OCTOBER = workdaysOf('2026-10');
const NOV = (day: number) => `2026-11-${String(day).padStart(2, '0')}T02:00:00Z`;
const [first = '', second = ''] = OCTOBER;

async function titles(county: County): Promise<[string | undefined, string, string][]> {
  return (await proposalsIn(county)).map(({ body }) => [body.person, body.title, body.state]);
}

describe('dehong-2021: a month below its workdays', () => {
  test('by nothing is none, by one day is one, with a good reason is none', async () => {
    const county = await openCounty('dehong-2021');
    await confirmedMonth(county, 'first', '2026-10');
    await confirmedMonth(county, 'member', '2026-10', { missing: [first] });
    const leave = { [first]: { leave: { id: 'leave:alone:1', kind: 'sick' as const } } };
    await confirmedMonth(county, 'alone', '2026-10', { missing: [first], facts: leave });
    await runTimer(county, NOV(10));
    const [one, ...others] = await proposalsIn(county);
    expect(others).toEqual([]);
    expect(one?.id).toBe('proposal:short-attendance:member:2026-10');
    expect(one?.body).toMatchObject({ title: '2026 年 10 月出勤比正常工作日少 1 天' });
    expect(one?.body.outcomes.map(({ on, effect }) => [on, effect])).toEqual([
      ['others', 'talk:township-coordinating-leader'],
      ['unit', 'talk:unit-deputy'],
      ['person', 'talk:member'],
    ]);
    const seen = await county.call('proposal.show', 'unit', { proposal: one?.id ?? '' });
    expect(seen.facts[0]).toMatchObject({
      leadsTo: { page: 'my-month', query: { cadre: 'member', month: '2026-10' } },
      explanation: { rule: 'short-attendance' },
    });
  });

  test('again and again writes nothing; corrected, it follows the facts and goes when they do', async () => {
    const county = await openCounty('dehong-2021');
    await confirmedMonth(county, 'member', '2026-10', { missing: [first] });
    await runTimer(county, NOV(10));
    await runTimer(county, NOV(11));
    const [before] = await proposalsIn(county);
    expect(before?.version).toBe(1);
    await confirmedMonth(county, 'member', '2026-10', { missing: [first, second] });
    // The day's look is over: the next one comes tomorrow.
    await runTimer(county, NOV(11));
    expect((await proposalsIn(county))[0]?.version).toBe(1);
    await runTimer(county, NOV(12));
    expect(await titles(county)).toEqual([
      ['member', '2026 年 10 月出勤比正常工作日少 2 天', 'open'],
    ]);
    await confirmedMonth(county, 'member', '2026-10');
    await runTimer(county, NOV(13));
    expect((await titles(county)).map(([, , state]) => state)).toEqual(['dropped']);
  });

  test('what was decided is marked, not changed', async () => {
    const county = await openCounty('dehong-2021');
    await confirmedMonth(county, 'member', '2026-10', { missing: [first] });
    await runTimer(county, NOV(10));
    const [{ id: proposal } = { id: '' }] = await proposalsIn(county);
    await county.call('proposal.answer', 'member', { proposal, text: '补了纸质签到' });
    await county.call('proposal.decide', 'county', { proposal, decision: 'adopt' });
    await confirmedMonth(county, 'member', '2026-10');
    await runTimer(county, NOV(25));
    const [after] = await proposalsIn(county);
    expect(after?.body).toMatchObject({ state: 'decided', review: { why: 'facts-gone' } });
  });

  test('a month that is not confirmed says nothing', async () => {
    const county = await openCounty('dehong-2021');
    await confirmedMonth(county, 'member', '2026-10', { missing: [first], state: 'signed' });
    await runTimer(county, NOV(10));
    expect(await proposalsIn(county)).toEqual([]);
  });

  test('cut off at any commit, the next run ends the same', async () => {
    const county = await openCounty('dehong-2021');
    await confirmedMonth(county, 'first', '2026-10', { missing: [first] });
    await confirmedMonth(county, 'member', '2026-10', { missing: [first, second] });
    for (const fails of [1, 2, 3]) {
      let commits = 0;
      const cut: Store = {
        ...county.store,
        commit: async (writes) => {
          commits += 1;
          if (commits === fails) throw new Error('cut off');
          return county.store.commit(writes);
        },
      };
      await runTimer(county, NOV(10), cut).catch(() => undefined);
    }
    await runTimer(county, NOV(10));
    expect((await titles(county)).map(([person]) => person).sort()).toEqual(['first', 'member']);
    expect((await proposalsIn(county)).map(({ version }) => version)).toEqual([1, 1]);
  });
});

test.each(['guizhou-2018', 'hubei-2016', 'county-2021', 'qinghai-2018'])(
  '%s orders no talk and no review: nothing is made and nothing is noted',
  async (pack) => {
    const county = await openCounty(pack);
    await confirmedMonth(county, 'member', '2026-10', { missing: [first, second] });
    await runTimer(county, NOV(10));
    expect(await proposalsIn(county)).toEqual([]);
  },
);

describe('dehong-2021: the quarter’s review', () => {
  const JANUARY = '2027-01-04T02:00:00Z';

  test('names those with a confirmed absence in the quarter, how long is long being unset', async () => {
    const county = await openCounty('dehong-2021');
    await confirm(county, 'member', '2026-11-03');
    await confirm(county, 'first', '2026-09-30');
    await runTimer(county, JANUARY);
    const found = await proposalsIn(county);
    expect(found.map(({ id }) => id)).toEqual(['proposal:recall:member:2026-Q4']);
    const [one] = found;
    expect(one?.body.facts).toMatchObject([{ record: 'check:member:2026-11-03' }]);
    expect(one?.body.facts[0]?.text).toContain('未设置');
    expect(one?.body.outcomes.map(({ effect }) => effect)).toEqual([
      ...['recalled', 'on-file', 'sends-another', 'bar:promotion', 'bar:rank'],
    ]);
    await lift(county, 'member', '2026-11-03');
    await runTimer(county, '2027-01-05T02:00:00Z');
    expect((await titles(county)).map(([, , state]) => state)).toEqual(['dropped']);
  });
});

describe('dehong-2021: ratings in the quarter’s review', () => {
  const JANUARY = '2027-01-20T02:00:00Z';
  const of = { village: VILLAGE, villageName: '新建村', quarter: '2026-Q4', day: '2027-01-10' };

  test('a published result below the line is put forward with turnout and means, the latest one', async () => {
    const county = await openCounty('dehong-2021');
    await keepResult(county, of);
    await runTimer(county, JANUARY);
    const found = await proposalsIn(county);
    // Rated at the same assembly, the other two parties are nobody’s recall.
    expect(found.map(({ id }) => id)).toEqual(['proposal:recall:first:2026-Q4']);
    const facts = found[0]?.body.facts ?? [];
    expect(facts[0]?.text).toBe(
      '2026 年第四季度三讲三评（新建村，1 月 10 日）：“好”和“较好”占 60%，低于 80% 的整改重评界线（多低算较低：未设置）',
    );
    expect(facts[1]?.text).toBe(
      '村群众评帮扶成效：名单上 40 人，32 人参加（手机 12、票条 10、会场平板 6、纸票 4），有效票 30 张，作废 1 张；好 12、较好 6、一般 7、差 2、不了解 3',
    );
    const { facts: shown } = await county.call('proposal.show', 'first', {
      proposal: found[0]?.id ?? '',
    });
    const query = { assembly: `assembly:${VILLAGE}:2026-Q4:1` };
    expect(shown.map(({ leadsTo, explanation }) => [leadsTo, explanation?.rule])).toEqual([
      [{ page: 'evaluation-results', query }, 'recall-satisfaction'],
      [{ page: 'evaluation-results', query }, 'recall-satisfaction'],
    ]);
    // A re-test stands for what it repeats: reached, the first is no ground any more.
    const standings = [{ subject: 'cadres:first', standing: 'reached' as const }];
    await keepResult(county, { ...of, number: 2, standings });
    await runTimer(county, '2027-01-21T02:00:00Z');
    expect((await titles(county)).map(([, , state]) => state)).toEqual(['dropped']);
  });

  test('nothing of a result that is not published, of another quarter, or that reached its line', async () => {
    const county = await openCounty('dehong-2021');
    await keepResult(county, { ...of, view: 'hidden' });
    await keepResult(county, { ...of, number: 2, quarter: '2026-Q3' });
    const standings = [{ subject: 'cadres:first', standing: 'reached' as const }];
    await keepResult(county, { ...of, village: UNPLACED, standings });
    await runTimer(county, JANUARY);
    expect(await proposalsIn(county)).toEqual([]);
  });

  test('with the county’s own line the figure decides: at it nothing, a point below it is', async () => {
    for (const [below, made] of [
      [60, []],
      [61, ['open']],
    ] as const) {
      const county = await openCounty('dehong-2021');
      await lay(county, 'recall-satisfaction', { below });
      await keepResult(county, of);
      await runTimer(county, JANUARY);
      expect((await titles(county)).map(([, , state]) => state)).toEqual(made);
    }
  });
});

describe('the ranking', () => {
  const asked = { division: '533123', month: '2026-10' } as const;

  test.each(['guizhou-2018', 'hubei-2016', 'county-2021', 'qinghai-2018'])(
    '%s orders none: it is refused and nothing leads there',
    async (pack) => {
      const county = await openCounty(pack);
      const { refusal } = await county.answer('proposal.ranking', 'county', asked);
      expect(refusal?.code).toBe('ranking-not-ordered');
      expect((await county.call('proposal.list', 'county', {})).mayRank).toBe(false);
    },
  );

  test('dehong-2021: the last, once every sheet is confirmed, under the document’s name', async () => {
    const county = await openCounty('dehong-2021');
    await confirmedMonth(county, 'first', '2026-10');
    await confirmedMonth(county, 'member', '2026-10', { missing: [first] });
    await confirmedMonth(county, 'alone', '2026-10', { state: 'signed' });
    const waits = await county.call('proposal.ranking', 'county', asked);
    expect(waits.townships).toMatchObject([{ confirmed: 2, registers: 3, people: [] }]);
    await confirmedMonth(county, 'alone', '2026-10', { missing: [first, second] });
    const { townships, explanations, reportedTo } = await county.call(
      'proposal.ranking',
      'prefecture',
      asked,
    );
    expect(townships[0]?.people.map(({ name }) => name)).toEqual(['周独', '李一']);
    expect(explanations[0]).toMatchObject({ rule: 'ranking', clause: '日常管理(三)' });
    expect(reportedTo).toBe('县委组织部、市（州）委组织部');
    expect((await county.call('proposal.list', 'county', {})).mayRank).toBe(true);
  });
});
