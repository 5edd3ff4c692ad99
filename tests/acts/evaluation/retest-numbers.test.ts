import { resultRef, roundRef } from '../../../src/core/evaluation/places';
import type { RatingOption } from '../../../src/core/policy/kinds/evaluation-words';
import { replace } from '../../../src/core/records';
import type { Village } from './village-assembly';
import { QUARTER, later, openVillage, planned } from './village-assembly';

let village: Village;
beforeEach(async () => {
  village = await openVillage();
  const { store, tenant } = village;
  // So high a line that 好 from all but three falls below it, and may be rated again.
  const { round } = await store.read({ round: roundRef(tenant, QUARTER) });
  if (!round) throw new Error('no round');
  const form = { ...round.body.form, threshold: 90 };
  await store.commit([replace(round, { ...round.body, form })]);
});

const names = (count: number) => [...Array(count).keys()].map((i) => `村民${i + 1}`);

/** An assembly at which these villagers vote on paper: all 好 but three who say 差. Published. */
async function assemblyOf(people: readonly string[], retestOf?: string) {
  const { call, store, tenant } = village;
  const { assembly } = await call('evaluation.plan', 'clerk', {
    ...planned,
    ...(retestOf ? { retestOf } : {}),
  });
  const named = people.map((name) => ({ party: 'villagers' as const, name }));
  const { lines } = await call('evaluation.addToRoll', 'clerk', { assembly, lines: named });
  await call('evaluation.open', 'clerk', { assembly });
  for (const line of lines) await call('evaluation.surrenderForPaper', 'clerk', { assembly, line });
  const sheets = people.map((_, i) => {
    const option: RatingOption = i < 3 ? 'poor' : 'good';
    return { ratings: [option, option, option] };
  });
  const paper = { assembly, party: 'villagers' as const, sheets };
  await call('evaluation.enterPaper', 'clerk', paper);
  await call('evaluation.enterPaper', 'secretary', paper);
  await call('evaluation.close', 'clerk', { assembly });
  await call('evaluation.count', 'clerk', { assembly }, { now: later(60) });
  await call('evaluation.publish', 'clerk', { assembly }, { now: later(61) });
  const { result } = await store.read({ result: resultRef(tenant, assembly) });
  return { assembly, result: result?.body };
}

type Known = Awaited<ReturnType<typeof assemblyOf>>['result'];
const ratingsIn = (result: Known) =>
  result?.parties.flatMap(({ questions }) => questions.map((each) => each.withheld ?? 'shown'));
const shares = (result: Known) => result?.standings.map(({ percent }) => percent);

test('a re-test to which one more came has a standing and no numbers; with the same people it has', async () => {
  const first = await assemblyOf(names(10));
  expect(ratingsIn(first.result)).toEqual(['shown', 'shown', 'shown']);
  const second = await assemblyOf(names(11), first.assembly);
  expect(ratingsIn(second.result)).toEqual(['few-changed', 'few-changed', 'few-changed']);
  expect(shares(second.result)?.filter((share) => share !== undefined)).toEqual([]);
  const shown = await village.call('evaluation.results', undefined, { assembly: second.assembly });
  expect(shown.parties[0]?.questions[0]?.withheldWords).toBe(
    '和上一次比只有一两个人不同，为保护这一两个人不公布各项票数',
  );
  // The third has the people of the second, and one more than the first: still nothing.
  const third = await assemblyOf(names(11), second.assembly);
  expect(ratingsIn(third.result)).toEqual(['few-changed', 'few-changed', 'few-changed']);
});

test('a re-test to which three more came has its numbers, and so has one of the same people', async () => {
  const first = await assemblyOf(names(10));
  const second = await assemblyOf(names(13), first.assembly);
  expect(ratingsIn(second.result)).toEqual(['shown', 'shown', 'shown']);
  const third = await assemblyOf(names(13), second.assembly);
  expect(ratingsIn(third.result)).toEqual(['shown', 'shown', 'shown']);
  expect(shares(third.result)?.slice(0, 3)).toEqual([76.9, 76.9, 76.9]);
});
