import { UNIT, VILLAGE, openCounty } from '../../fixtures/open-county';
import { proposalsIn, runTimer } from '../proposal/proposal-county';
import { NEXT_YEAR, book, given, openFundCounty } from './fund-county';

const on = (day: number) => ({ now: `2027-01-${day}T02:00:00Z` });

async function giveAndAgree(
  county: Awaited<ReturnType<typeof openFundCounty>>,
  fen: number,
  when = {},
) {
  const { entry } = await county.call('funds.enter', 'first', given(fen), when);
  await county.call('funds.settle', 'unit', { ...book, number: entry, agree: true }, when);
}

test('a closed year that fell short is proposed to the unit, follows its facts, and is for people to decide', async () => {
  const county = await openFundCounty();
  await giveAndAgree(county, 6_000_000);
  await runTimer(county, on(10).now);
  // Nobody has said yet that everything is written down.
  expect(await proposalsIn(county)).toEqual([]);

  await county.call('funds.close', 'clerk', book, NEXT_YEAR);
  await runTimer(county, on(11).now);
  const [made, ...others] = await proposalsIn(county);
  expect(others).toEqual([]);
  expect(made?.id).toBe(`proposal:fund-shortfall:${UNIT}:2026:${VILLAGE}`);
  expect(made?.body).toMatchObject({
    ...{ about: 'unit', unit: UNIT, state: 'open', title: '2026 年给村里的钱少 40000 元' },
  });
  const todos = (await county.call('home.show', 'unit', {}, on(11))).todos;
  expect(todos.map(({ text }) => text)).toContain(
    '有一条关于本单位的处置建议，1 月 16 日前可以说明',
  );
  const proposal = made?.id ?? '';
  const seen = await county.call('proposal.show', 'unit', { proposal }, on(11));
  expect(seen.facts[0]).toMatchObject({
    explanation: { rule: 'unit-support' },
    leadsTo: { page: 'village-funds', query: book },
  });

  // Money made up in time: the proposal says less, and nobody wrote anything else.
  await giveAndAgree(county, 1_000_000, on(12));
  await runTimer(county, on(12).now);
  expect((await proposalsIn(county))[0]?.body.title).toBe('2026 年给村里的钱少 30000 元');
  await county.call('proposal.answer', 'unit', { proposal, text: '三月底前补足' }, on(13));
  const decision = { proposal, decision: 'adopt', remark: '三月底前补足' } as const;
  await county.call('proposal.decide', 'county', decision, on(14));

  await giveAndAgree(county, 3_000_000, on(15));
  await runTimer(county, on(15).now);
  expect((await proposalsIn(county))[0]?.body).toMatchObject({
    ...{ state: 'decided', review: { why: 'facts-gone' } },
  });
});

test('made up before anybody decided, it is gone; a run cut off or run twice writes nothing else', async () => {
  const county = await openFundCounty();
  await county.call('funds.close', 'clerk', book, NEXT_YEAR);
  await runTimer(county, on(11).now);
  await runTimer(county, on(11).now);
  const [made] = await proposalsIn(county);
  expect([made?.version, made?.body.title]).toEqual([1, '2026 年给村里的钱少 100000 元']);
  await giveAndAgree(county, 10_000_000, on(12));
  await runTimer(county, on(12).now);
  expect((await proposalsIn(county))[0]?.body).toMatchObject({
    state: 'dropped',
    droppedFor: 'facts-gone',
  });
});

test('no document that orders it: nothing is looked at', async () => {
  const county = await openCounty('guizhou-2018');
  await county.call('funds.close', 'clerk', book, NEXT_YEAR);
  await runTimer(county, on(11).now);
  expect(await proposalsIn(county)).toEqual([]);
});
