import type { County } from '../../fixtures/open-county';
import { endPosting } from '../../fixtures/end-posting';
import { VILLAGE, openCounty } from '../../fixtures/open-county';
import { confirm, lift } from './proposal-county';

const EVENING = { now: '2026-11-25T15:59:59Z' };
const NEXT_DAY = { now: '2026-11-25T16:00:00Z' };
const DAY = '2026-11-03';

async function struck(pack = 'guizhou-2018', ...days: string[]) {
  const county = await openCounty(pack);
  const ids: string[] = [];
  for (const day of days.length > 0 ? days : [DAY]) ids.push(await confirm(county, 'member', day));
  return { county, proposal: ids[0] ?? '', ids };
}

function decide(county: County, proposal: string, over = {}, who = 'county', when = NEXT_DAY) {
  return county.answer('proposal.decide', who, { proposal, decision: 'adopt', ...over }, when);
}

test('proposed, answered, decided: the effect holds until the year’s end and is shown', async () => {
  const { county, proposal } = await struck();
  const [notice] = (await county.call('inbox.list', 'member', {})).notices;
  expect(notice?.leadsTo).toMatchObject({ page: 'proposals', proposal });
  expect(notice?.text).toContain('这只是建议，还没有决定');
  const home = await county.call('home.show', 'member', {});
  expect(home.todos).toContainEqual({
    kind: 'proposals',
    text: '有一条关于您的处置建议，11 月 25 日前可以说明',
    since: expect.any(String) as string,
    opens: { page: 'proposal-one', query: { proposal } },
  });
  expect(home.menu).toContain('proposals');

  const open = await county.call('proposal.show', 'member', { proposal });
  expect(open.dues).toMatchObject([
    {
      what: '说明期限',
      by: '11 月 25 日',
      explanation: { text: expect.stringContaining('5 天') as string },
    },
    {
      what: '办理期限',
      by: '12 月 5 日',
      explanation: { note: expect.stringContaining('约定') as string },
    },
  ]);

  const text = '当天在县里开会';
  await county.call('proposal.answer', 'member', { proposal, text });
  const waiting = await county.call('home.show', 'county', {});
  expect(waiting.todos.map((todo) => todo.text)).toContain('关于李一的处置建议等您决定');
  const seen = await county.call('proposal.show', 'county', { proposal });
  expect(seen).toMatchObject({
    ...{ state: 'answered', ready: true, can: ['decide'], answer: { text } },
    ...{ decides: '县委组织部', title: '本次派驻期内第 1 次查实无故不在岗' },
    effects: [{ text: '年终考核和驻村工作考核不得评为优秀', to: '2026-12-31', inForce: false }],
  });
  expect(seen.dues.map(({ what }) => what)).toEqual(['办理期限']);
  expect(seen.explanations).toMatchObject([{ rule: 'strike-ladder', clause: '6.6.1' }]);

  await county.call('proposal.decide', 'county', { proposal, decision: 'adopt' });
  expect((await county.call('proposal.show', 'member', { proposal })).dues).toEqual([]);
  const mine = await county.call('proposal.list', 'member', {});
  expect(mine.effects).toMatchObject([
    { text: '年终考核和驻村工作考核不得评为优秀', from: '2026-01-01', to: '2026-12-31' },
  ]);
  const after = await county.call('proposal.list', 'member', {}, { now: '2026-12-31T16:00:00Z' });
  expect(after.effects).toEqual([]);
});

test('a cadre whose posting has ended still reads it, answers it, and sees what was decided', async () => {
  const { county, proposal } = await struck();
  await endPosting(county, 'member', '2026-11-20');
  const later = { now: '2026-11-21T04:00:00Z' };
  const { todos, menu } = await county.call('home.show', 'member', {}, later);
  expect(todos).toContainEqual(expect.objectContaining({ kind: 'proposals' }));
  expect(menu).toContain('proposals');
  expect((await county.call('proposal.show', 'member', { proposal }, later)).can).toEqual([
    'answer',
  ]);
  await county.call('proposal.answer', 'member', { proposal, text: '当天在县里开会' }, later);
  expect((await decide(county, proposal)).output?.state).toBe('decided');
  const mine = await county.call('proposal.list', 'member', {}, NEXT_DAY);
  expect(mine.mine.map(({ state }) => state)).toEqual(['decided']);
  const other = await county.answer('proposal.answer', 'alone', { proposal, text: '不知道' });
  expect(other.refusal?.code).toBe('out-of-scope');
});

test('each fact says its clause and leads to its record, where one may see that; so do effects', async () => {
  const { county, proposal } = await struck('guizhou-2018', DAY, '2026-11-10');
  const record = `check:member:${DAY}`;
  const seen = await county.call('proposal.show', 'member', { proposal });
  expect(seen.facts).toMatchObject([
    {
      explanation: { rule: 'strike-ladder', clause: '6.6.1' },
      leadsTo: { page: 'check-one', query: { check: record } },
    },
  ]);
  expect(seen.effects).toMatchObject([
    { proposal, explanation: { rule: 'strike-ladder', clause: '6.6.1' } },
  ]);
  // The unit sees what concerns its people, not how they were checked.
  const [fact] = (await county.call('proposal.show', 'unit', { proposal })).facts;
  expect(fact).toMatchObject({ explanation: { rule: 'strike-ladder' } });
  expect(fact).not.toHaveProperty('leadsTo');
});

test('unanswered, it can be decided on the day after the period and not before', async () => {
  const { county, proposal } = await struck();
  const early = await decide(county, proposal, {}, 'county', EVENING);
  expect(early.refusal?.code).toBe('proposal-answer-first');
  expect(early.refusal?.message).toContain('11 月 25 日');
  expect((await decide(county, proposal)).output?.state).toBe('decided');
});

test('nothing is in force by itself: not after any time, and not when it is decided against', async () => {
  const { county, proposal } = await struck();
  const late = { now: '2026-12-06T00:00:00Z' };
  const [overdue] = (await county.call('proposal.list', 'county', {}, late)).waiting;
  expect(overdue).toMatchObject({ overdue: true, state: 'open' });
  const onTime = await county.call('proposal.list', 'county', {}, { now: '2026-12-05T15:00:00Z' });
  expect(onTime.waiting[0]?.overdue).toBe(false);
  expect((await county.call('proposal.list', 'member', {}, late)).effects).toEqual([]);
  const silent = await decide(county, proposal, { decision: 'reject' });
  expect(silent.refusal).toMatchObject({ code: 'proposal-remark-needed', field: 'remark' });
  await decide(county, proposal, { decision: 'reject', remark: '当天确有公务' });
  const mine = await county.call('proposal.list', 'member', {});
  expect(mine.effects).toEqual([]);
  expect(mine.mine[0]?.stateWords).toBe('不作处置');
});

test('handed back, the township adds the fact, and the person has the whole period again', async () => {
  const { county, proposal } = await struck();
  const remark = '缺当天的值班表';
  await decide(county, proposal, { decision: 'return', remark });
  const todo = (await county.call('home.show', 'clerk', {}, NEXT_DAY)).todos.map((t) => t.text);
  expect(todo).toContain('关于李一的处置建议退回，等您补充事实');
  const facts = '值班表在后，当天无人';
  await county.call('proposal.supplement', 'clerk', { proposal, facts }, NEXT_DAY);
  const early = await decide(county, proposal, {}, 'county', { now: '2026-12-01T15:59:00Z' });
  expect(early.refusal?.code).toBe('proposal-answer-first');
  const late = await decide(county, proposal, {}, 'county', { now: '2026-12-01T16:00:00Z' });
  expect(late.output?.state).toBe('decided');
});

test('only the seat that decides does, and never on oneself', async () => {
  const { county, proposal } = await struck();
  expect((await decide(county, proposal, {}, 'prefecture')).refusal?.code).toBe(
    'proposal-not-yours',
  );
  expect((await decide(county, proposal, {}, 'clerk')).refusal?.code).toBe('not-allowed');
  const own = await county.answer('proposal.answer', 'first', { proposal, text: '不是我' });
  expect(own.refusal?.code).toBe('out-of-scope');
});

test('a lifted confirmation marks what was decided; the office lifts it, with its effects', async () => {
  const { county, proposal } = await struck();
  await decide(county, proposal);
  await lift(county, 'member', DAY);
  const seen = await county.call('proposal.show', 'county', { proposal }, NEXT_DAY);
  expect(seen).toMatchObject({ review: true, since: '所依据的事实已撤销', can: ['keep', 'lift'] });
  const todos = (await county.call('home.show', 'county', {}, NEXT_DAY)).todos;
  expect(todos.map(({ text }) => text)).toContain('关于李一的处置建议所依据的事实有变，等您复核');
  const onUnit = async () => (await county.call('proposal.list', 'unit', {}, NEXT_DAY)).unitEffects;
  expect(await onUnit()).toMatchObject([
    { proposal, whom: '李一', inForce: true, to: '2026-12-31', explanation: { clause: '6.6.1' } },
  ]);
  const reason = '督查结论已撤销';
  const input = { proposal, decision: 'lift', reason } as const;
  await county.call('proposal.review', 'county', input, NEXT_DAY);
  const mine = await county.call('proposal.list', 'member', {}, NEXT_DAY);
  expect(mine.effects).toEqual([]);
  expect(await onUnit()).toEqual([]);
  const lifted = await county.call('proposal.show', 'member', { proposal }, NEXT_DAY);
  expect(lifted).toMatchObject({
    state: 'lifted',
    effects: [{ inForce: false, lifted: { reason } }],
  });
});

test('a unit’s officer sees what concerns its people and cannot answer for them', async () => {
  const { county, proposal } = await struck('guizhou-2018', DAY, '2026-11-10');
  const [one] = (await county.call('proposal.list', 'unit', {})).unit;
  expect(one?.name).toBe('李一');
  const seen = await county.call('proposal.show', 'unit', { proposal });
  expect(seen.can).toEqual([]);
  const refused = await county.answer('proposal.answer', 'unit', { proposal, text: '说明' });
  expect(refused.refusal?.code).toBe('out-of-scope');
});

test('a division’s are listed by state', async () => {
  const { county } = await struck();
  const open = await county.call('proposal.within', 'clerk', { division: VILLAGE, state: 'open' });
  expect(open).toMatchObject({ more: false, proposals: [{ name: '李一', villageName: '新建村' }] });
  const none = { division: VILLAGE, state: 'decided' } as const;
  expect((await county.call('proposal.within', 'clerk', none)).proposals).toEqual([]);
});
