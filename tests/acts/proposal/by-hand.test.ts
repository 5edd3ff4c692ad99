import { openCounty } from '../../fixtures/open-county';

const facts = '三次入户走访发现不了解村情';
const NEXT_DAY = { now: '2026-11-26T00:00:00Z' };

test.each([
  ['guizhou-2018', ['accountability']],
  ['dehong-2021', ['recall', 'false-attendance']],
  ['hubei-2016', ['accountability']],
  ['county-2021', ['recall', 'rectification']],
  ['qinghai-2018', ['unit-talk']],
])('%s: what may be put forward is what its document orders', async (pack, kinds) => {
  const county = await openCounty(pack);
  const form = await county.call('proposal.form', 'county', {});
  expect(form.kinds.map(({ kind }) => kind)).toEqual(kinds);
});

test('dehong-2021: a recall bars promotion and rank for 36 months, counted from the decision', async () => {
  const county = await openCounty('dehong-2021');
  const input = { cadre: 'member', kind: 'recall', ground: 'unfit', facts } as const;
  const { proposal } = await county.call('proposal.open', 'county', input);
  const decision = { proposal, decision: 'adopt' } as const;
  await county.call('proposal.decide', 'county', decision, { now: '2027-02-28T04:00:00Z' });
  const { effects } = await county.call('proposal.show', 'member', { proposal }, NEXT_DAY);
  expect(effects.map(({ on, text, from, to }) => [on, text, from, to])).toEqual([
    ['person', '召回', '2027-02-28', '2027-02-28'],
    ['person', '记入个人档案', '2027-02-28', '2027-02-28'],
    ['unit', '派出单位另行选派', '2027-02-28', '2027-02-28'],
    ['person', '36 个月内不得提拔使用', '2027-02-28', '2030-02-28'],
    ['person', '36 个月内不得晋升职级', '2027-02-28', '2030-02-28'],
  ]);
  expect(effects.map(({ explanation }) => explanation?.rule)).toEqual([
    ...['recall', 'recall', 'recall', 'recall-bar', 'recall-bar'],
  ]);
});

test.each([
  ['a ground the document does not name', { ground: 'absent' }, 'proposal-ground-unknown'],
  ['no ground', {}, 'proposal-ground-unknown'],
  ['a kind it does not have', { kind: 'unit-talk' }, 'value-unset'],
  ['false attendance of a member', { kind: 'false-attendance' }, 'proposal-of-first-secretary'],
  ['somebody not on the roster', { cadre: 'nobody', ground: 'unfit' }, 'out-of-scope'],
] as const)('%s is refused', async (_, over, code) => {
  const county = await openCounty('dehong-2021');
  const input = { cadre: 'member', kind: 'recall', facts, ...over } as const;
  const { refusal } = await county.answer('proposal.open', 'county', input);
  expect(refusal?.code).toBe(code);
});

test('what concerns the unit is the unit’s to answer', async () => {
  const county = await openCounty('qinghai-2018');
  const input = { cadre: 'member', kind: 'unit-talk', facts: '半年没有研究驻村工作' } as const;
  const { proposal } = await county.call('proposal.open', 'county', input);
  const own = await county.answer('proposal.answer', 'member', { proposal, text: '与我无关' });
  expect(own.refusal?.code).toBe('out-of-scope');
  const waits = async () => (await county.call('home.show', 'unit', {})).todos;
  expect(await waits()).toMatchObject([
    {
      text: expect.stringMatching(/^有一条关于本单位的处置建议/) as unknown,
      opens: { page: 'proposal-one', query: { proposal } },
    },
  ]);
  await county.call('proposal.answer', 'unit', { proposal, text: '下周专题研究' });
  expect(await waits()).toEqual([]);
  await county.call('proposal.decide', 'county', { proposal, decision: 'adopt' });
  const seen = await county.call('proposal.show', 'unit', { proposal });
  expect(seen.effects).toMatchObject([
    { whom: '县农业农村局', text: '由同级组织部门、同级扶贫部门约谈派出单位主要领导' },
  ]);
  // Done once on one day: the unit’s list keeps it until the year is over.
  const onUnit = async (now: string) =>
    (await county.call('proposal.list', 'unit', {}, { now })).unitEffects;
  expect(await onUnit('2026-12-31T15:59:00Z')).toMatchObject([
    { proposal, whom: '县农业农村局', once: true },
  ]);
  expect(await onUnit('2026-12-31T16:00:00Z')).toEqual([]);
  expect((await county.call('proposal.list', 'county', {})).unitEffects).toEqual([]);
});
