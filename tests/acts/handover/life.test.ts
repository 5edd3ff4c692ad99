import { storesToTry } from '../../support/stores';
import { VILLAGE } from '../../fixtures/small-county';
import type { HandoverCounty } from './handover-county';
import {
  ANN,
  COMES,
  application,
  confirmZoe,
  naming,
  openHandoverCounty,
  passRoute,
  proposeRecall,
} from './handover-county';

const inVillage = async (county: HandoverCounty) =>
  (await county.postings())
    .filter(({ village, position }) => village === VILLAGE && position === 'first-secretary')
    .map(({ person, from, to }) => ({ person, from, to }));

const succession = ANN;

describe.each(storesToTry())('a change in term on %s', (_name, open) => {
  test('goes its route, somebody is named, both hand over, and the old posting ends', async () => {
    const county = await openHandoverCounty(await open());
    await county.call('handover.apply', 'ann', application);
    expect(await county.todos('one')).toEqual(['弄璋村 人ann申请任期内调整，等您办理']);
    await passRoute(county);
    expect(await county.told('unit')).toEqual(['弄璋村 人ann的任期内调整已同意，请另派人接替。']);
    expect(await county.told('ann')).toHaveLength(5);
    expect(await county.todos('unit')).toEqual(['弄璋村 人ann离任，请另派人：等您报接替人']);
    await county.call('handover.name', 'unit', naming);
    expect(await county.todos('unit')).toEqual([]);
    expect(await county.todos('one')).toEqual(['接替弄璋村 人ann的人已报来，等您确认']);
    await county.call('handover.confirm', 'one', { succession, decision: 'confirm' });
    expect(await county.todos('one')).toEqual([]);
    // The new one comes while the old one stays.
    expect(await inVillage(county)).toEqual([
      { person: 'ann', from: '2026-01-01', to: undefined },
      { person: 'zoe', from: COMES, to: undefined },
    ]);
    expect(await county.code('handover.sign', 'zoe', { succession })).toBe('not-allowed');
    expect(await county.todos('ann')).toEqual(['弄璋村的工作交接，等您看清单并签字']);
    county.goTo(COMES);
    const line = { succession, kind: 'equipment', text: '打印机一台' } as const;
    await county.call('handover.addLine', 'zoe', line);
    await county.call('handover.sign', 'ann', { succession });
    await county.call('handover.sign', 'zoe', { succession });
    expect(await county.todos('clerk')).toEqual(['弄璋村 人ann的交接双方已签字，等您阅看']);
    const { sheet } = await county.call('handover.show', 'clerk', { succession });
    expect(sheet).toMatchObject({
      ...{ fixed: true, old: { byName: '人ann' }, new: { byName: '人zoe' } },
      lines: [{ kind: 'equipment', text: '打印机一台', by: '人zoe' }],
    });
    await county.call('handover.see', 'clerk', { succession });
    expect(await inVillage(county)).toEqual([
      { person: 'ann', from: '2026-01-01', to: COMES },
      { person: 'zoe', from: COMES, to: undefined },
    ]);
    expect(await county.todos('clerk')).toEqual([]);
    // Whose posting ended still sees their own; the caller record went along.
    county.goTo('2026-11-26');
    const { mine } = await county.call('handover.list', 'ann', {});
    expect(mine).toMatchObject([{ state: 'done', successor: '人zoe' }]);
    const roles = async (person: string) =>
      (await county.call('home.show', person, {})).person?.roles;
    expect(await roles('zoe')).toEqual(['533123104201 第一书记']);
    expect(await roles('ann')).toEqual([]);
  });

  test('brings somebody new onto the roster, without the number itself', async () => {
    const county = await openHandoverCounty(await open());
    await county.call('handover.apply', 'ann', application);
    await passRoute(county);
    const idNumber = '53312319900101123X';
    const wrong = await county.answer('handover.name', 'unit', { ...naming, idNumber });
    expect(wrong.refusal).toMatchObject({ code: 'successor-id-wrong', field: 'idNumber' });
    const fresh = { ...naming, name: '新来的', phone: '13700001111' };
    await county.call('handover.name', 'unit', fresh);
    await county.call('handover.confirm', 'one', { succession, decision: 'confirm' });
    const { comes } = await county.call('handover.show', 'one', { succession });
    expect(comes).toMatchObject({ name: '新来的', known: true, from: COMES });
    const posted = await inVillage(county);
    expect(posted).toHaveLength(2);
  });
});

describe('after a recall', () => {
  test('the decision asks the unit, and lifting it calls that off', async () => {
    const county = await openHandoverCounty();
    const proposal = await proposeRecall(county, 'ann');
    await county.call('proposal.decide', 'one', { proposal, decision: 'adopt' });
    expect(await county.told('unit')).toEqual(['弄璋村 人ann召回后另派，请报接替人。']);
    expect(await county.todos('unit')).toEqual(['弄璋村 人ann离任，请另派人：等您报接替人']);
    const { waiting } = await county.call('handover.list', 'unit', {});
    expect(waiting).toMatchObject([{ cause: 'recall', state: 'asked' }]);
    const lift = { proposal, decision: 'lift', reason: '申诉成立' } as const;
    await county.call('proposal.review', 'one', lift);
    expect(await county.todos('unit')).toEqual([]);
    const shown = await county.call('handover.show', 'ann', { succession });
    expect(shown).toMatchObject({ state: 'called-off', can: [] });
  });

  test('who is recalled leaves before somebody comes, on the day the county sets', async () => {
    const county = await openHandoverCounty();
    const proposal = await proposeRecall(county, 'ann');
    await county.call('proposal.decide', 'one', { proposal, decision: 'adopt' });
    await county.call('handover.release', 'one', { succession, lastDay: '2026-11-22' });
    expect(await inVillage(county)).toEqual([
      { person: 'ann', from: '2026-01-01', to: '2026-11-22' },
    ]);
    await county.call('handover.name', 'unit', naming);
    await county.call('handover.confirm', 'one', { succession, decision: 'confirm' });
    county.goTo(COMES);
    await county.call('handover.sign', 'zoe', { succession });
    // Who left does not come back to sign: the township says why.
    const instead = '已回原单位，电话里核对过';
    await county.call('handover.sign', 'clerk', { succession, instead });
    await county.call('handover.see', 'clerk', { succession });
    expect(await inVillage(county)).toEqual([
      { person: 'ann', from: '2026-01-01', to: '2026-11-22' },
      { person: 'zoe', from: COMES, to: undefined },
    ]);
  });

  test('a decision that sends nobody asks nobody; the county asks by hand', async () => {
    const county = await openHandoverCounty();
    const proposal = await proposeRecall(county, 'ann', 'reported-upward');
    const open = { cadre: 'ann', cause: 'recall' } as const;
    expect(await county.code('handover.open', 'one', open)).toBe('succession-not-recalled');
    await county.call('proposal.decide', 'one', { proposal, decision: 'adopt' });
    expect(await county.todos('unit')).toEqual([]);
    await county.call('handover.open', 'one', open);
    expect(await county.todos('unit')).toHaveLength(1);
    expect(await county.code('handover.open', 'one', open)).toBe('succession-exists');
  });
});

describe('where the document has no handover', () => {
  test('confirming ends the one posting the day before the other begins, and says so', async () => {
    const county = await openHandoverCounty(undefined, 'hubei-2016');
    expect(await county.code('handover.apply', 'ann', application)).toBe('succession-no-rule');
    const { mayApply } = await county.call('handover.list', 'ann', {});
    expect(mayApply).toBeUndefined();
    await county.call('handover.open', 'one', { cadre: 'ann', cause: 'term-end' });
    await county.call('handover.name', 'unit', { ...naming, seen: [] });
    await county.call('handover.confirm', 'one', { succession, decision: 'confirm' });
    expect(await inVillage(county)).toEqual([
      { person: 'ann', from: '2026-01-01', to: '2026-11-24' },
      { person: 'zoe', from: COMES, to: undefined },
    ]);
    const shown = await county.call('handover.show', 'one', { succession });
    expect(shown).toMatchObject({ state: 'done', left: '2026-11-24' });
    expect(shown.sheet).toBeUndefined();
    expect(shown.noSheet).toContain('文件没有写');
  });
});

test('the list fills itself with what is open, and stands still once it is signed', async () => {
  const county = await openHandoverCounty();
  await confirmZoe(county);
  const shown = await county.call('handover.show', 'ann', { succession });
  expect(shown.sheet).toEqual({ lines: [], fixed: false });
  const add = { succession, kind: 'document', text: '户档案 58 本' } as const;
  await county.call('handover.addLine', 'ann', add);
  await county.call('handover.sign', 'ann', { succession });
  expect(await county.code('handover.addLine', 'zoe', add)).toBe('handover-signed');
  await county.call('handover.returnList', 'zoe', { succession, text: '少了印章' });
  expect((await county.told('ann'))[0]).toContain('少了印章');
  await county.call('handover.addLine', 'zoe', { ...add, text: '印章一枚' });
  const { sheet } = await county.call('handover.show', 'zoe', { succession });
  expect(sheet?.lines.map(({ text }) => text)).toEqual(['户档案 58 本', '印章一枚']);
  const line = sheet?.lines[0]?.id ?? '';
  await county.call('handover.dropLine', 'zoe', { succession, line });
  const after = await county.call('handover.show', 'zoe', { succession });
  expect(after.sheet?.lines.map(({ text }) => text)).toEqual(['印章一枚']);
});
