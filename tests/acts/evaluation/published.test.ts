import type { EndpointName } from '../../../src/contract/contract';
import type { AssemblyState } from '../../../src/core/evaluation/assembly';
import { COUNTY, TOWNSHIP, UNPLACED, VILLAGE, openCounty } from '../../fixtures/open-county';
import type { County } from '../../fixtures/open-county';
import { resultOf, usedBy } from '../../fixtures/evaluation-result';
import { settleAssembly, settleResult } from './village-county';

let county: County;
beforeEach(async () => {
  county = await openCounty('dehong-2021');
});

const states: AssemblyState[] = ['planned', 'open', 'closing', 'counted', 'published'];

/** Words and numbers that stand in the result and nowhere else. */
const marked = resultOf({
  parties: resultOf().parties.map((party) => ({
    ...party,
    ...(party.party === 'villagers' ? { ballots: 7301, used: usedBy({ phone: 7301 }) } : {}),
    questions: party.questions.map((each) =>
      each.counts ? { ...each, counts: { ...each.counts, good: 7177 } } : each,
    ),
  })),
  comments: [{ number: 1, party: 'villagers', text: '只此一句', state: 'shown' }],
});

/** Everything that anybody without a seat for it could ask about an assembly. */
async function everythingSaid(assembly: string, who: string): Promise<string> {
  const asked: [EndpointName, object][] = [
    ['evaluation.results', { assembly }],
    ['evaluation.overview', { division: COUNTY, quarter: '2026-Q4' }],
    ['evaluation.village', { village: VILLAGE }],
    ['evaluation.talks', { assembly }],
    ['evaluation.issues', { division: VILLAGE }],
  ];
  const answers = await Promise.all(
    asked.map(([name, input]) => county.answer(name, who, input as never)),
  );
  return JSON.stringify(answers);
}

describe('what is not published', () => {
  test.each(states)(
    '%s: nothing of a result goes out unless both records say so',
    async (state) => {
      for (const view of ['hidden', 'published'] as const) {
        const number = view === 'hidden' ? 1 : 2;
        const assembly = await settleResult(county, { ...marked, number, view }, { number, state });
        for (const who of ['', 'member', 'first', 'secretary', 'clerk', 'county']) {
          const input = { assembly };
          const { output, refusal } = await county.answer('evaluation.results', who, input);
          const open = state === 'published' && view === 'published';
          expect([state, view, who, output !== undefined]).toEqual([state, view, who, open]);
          if (!open) expect(refusal?.code).toBe('result-unpublished');
        }
      }
    },
  );

  test.each(states)('%s: no list shows a hidden one', async (state) => {
    const known = { ...marked, view: 'hidden' as const };
    const assembly = await settleResult(county, known, { state });
    for (const who of ['', 'member', 'first', 'secretary', 'clerk', 'county']) {
      const said = await everythingSaid(assembly, who);
      for (const secret of ['7301', '7177', '只此一句']) expect(said).not.toContain(secret);
    }
  });

  test('the marks are found once it is published: the look above is not blind', async () => {
    const assembly = await settleResult(county, marked);
    const said = await everythingSaid(assembly, '');
    for (const told of ['7301', '7177', '只此一句']) expect(said).toContain(told);
  });

  test('an assembly without a result says no more than one that is not there', async () => {
    const open = await settleAssembly(county);
    const ask = async (assembly: string) =>
      (await county.answer('evaluation.results', '', { assembly })).refusal;
    expect(await ask(open)).toEqual(await ask(`assembly:${UNPLACED}:2020-Q1:1`));
  });
});

describe('a published result', () => {
  test('is one view for everybody', async () => {
    const assembly = await settleResult(county);
    const views = await Promise.all(
      ['', 'member', 'first', 'clerk', 'county', 'prefecture', 'elsewhere'].map((who) =>
        county.call('evaluation.results', who, { assembly }),
      ),
    );
    for (const view of views) expect(view).toEqual(views[0]);
  });

  test('says who came how, the options in words, and why a number is missing', async () => {
    const assembly = await settleResult(county);
    const { parties, standings } = await county.call('evaluation.results', '', { assembly });
    const [villagers, officials] = parties;
    expect(villagers).toMatchObject({ onRoll: 40, usedAll: 32, ballots: 30, void: 1 });
    expect(villagers?.questions[0]?.counts?.map(({ text, count }) => `${text}${count}`)).toEqual([
      ...['好12', '较好6', '一般7', '差2', '不了解3'],
    ]);
    expect(villagers?.questions[1]?.withheldWords).toBe(
      '几乎一致：不同意见不到 3 份，为保护每个人不公布各项票数',
    );
    expect(officials?.notes.join()).toContain('5 人署名评议');
    expect(standings[0]?.words).toBe('“好”和“较好”占 60%，低于 80% 的界线，要整改后重评');
  });

  test('gives a standing without a percentage where the numbers it rests on are withheld', async () => {
    const standings = (['reached', 'below'] as const).map((standing) => ({
      ...{ subject: 'village-cadres', standing, percent: 100 },
    }));
    const assembly = await settleResult(county, { standings });
    const shown = await county.call('evaluation.results', '', { assembly });
    expect(shown.standings.map(({ words }) => words)).toEqual([
      '“好”和“较好”不低于 80% 的界线',
      '“好”和“较好”低于 80% 的界线，要整改后重评',
    ]);
    expect(JSON.stringify(shown.standings)).not.toContain('100');
  });

  test('without a line set says so and concludes nothing', async () => {
    const standings = [{ subject: 'cadres:first', standing: 'unset' as const, percent: 60 }];
    const assembly = await settleResult(county, { threshold: undefined, standings });
    const shown = await county.call('evaluation.results', '', { assembly });
    expect(shown.standings[0]?.words).toContain('未设置');
    expect(shown.standings[0]?.words).toContain('不作结论');
  });
});

describe('comments', () => {
  test('are shown once the township let them through, and no longer when it takes that back', async () => {
    const assembly = await settleResult(county);
    const shown = async () =>
      (await county.call('evaluation.results', '', { assembly })).comments.map(({ text }) => text);
    expect(await shown()).toEqual(['修路修得好']);
    const read = await county.call('evaluation.readComments', 'clerk', { assembly });
    // What has not been read comes first.
    expect(read.comments.map(({ number }) => number)).toEqual([3, 1, 2]);
    const decide = (number: number, state: 'shown' | 'held' | 'unread') =>
      county.call('evaluation.decideComment', 'clerk', { assembly, number, state });
    await decide(3, 'shown');
    expect(await shown()).toEqual(['修路修得好', '多来家里坐坐']);
    await decide(1, 'held');
    await decide(3, 'unread');
    expect(await shown()).toEqual([]);
  });

  test('are read by the township and the county only', async () => {
    const assembly = await settleResult(county);
    const code = async (who: string) =>
      (await county.answer('evaluation.readComments', who, { assembly })).refusal?.code;
    expect(await code('first')).toBe('not-allowed');
    expect(await code('secretary')).toBe('not-allowed');
    expect(await code('elsewhere')).toBe('out-of-scope');
    expect(await code('county')).toBeUndefined();
  });

  test('cannot be decided before they are there', async () => {
    const assembly = await settleAssembly(county);
    const input = { assembly, number: 1, state: 'shown' as const };
    const code = async (over = {}) =>
      (await county.answer('evaluation.decideComment', 'clerk', { ...input, ...over })).refusal
        ?.code;
    expect(await code()).toBe('result-unknown');
    const counted = await settleResult(county, { number: 2 }, { state: 'counted' });
    expect(await code({ assembly: counted, number: 4 })).toBe('comment-unknown');
  });
});

test('a township and a county get sums of what was published, nothing else', async () => {
  await settleResult(county);
  await settleResult(county, { village: UNPLACED, villageName: '拱腊村' }, { village: UNPLACED });
  await settleResult(county, { number: 2, view: 'hidden' }, { number: 2, state: 'counted' });
  const of = (division: string) =>
    county.call('evaluation.overview', '', { division, quarter: '2026-Q4' });
  const { sums, results } = await of(TOWNSHIP);
  expect(results.map(({ village, number }) => [village, number])).toEqual([
    [VILLAGE, 1],
    [UNPLACED, 1],
  ]);
  expect(sums).toHaveLength(2);
  expect(sums[0]).toMatchObject({ ratedParty: 'cadres', villages: 2, withheld: 0 });
  expect(sums[0]?.counts.map(({ count }) => count)).toEqual([24, 12, 14, 4, 6]);
  expect(sums[1]).toMatchObject({ ratedParty: 'village-cadres', villages: 0, withheld: 2 });
  expect(sums[1]?.counts).toEqual([]);
  expect(await of(COUNTY)).toEqual(await of(TOWNSHIP));
  expect((await of('533123101')).results).toEqual([]);
});
