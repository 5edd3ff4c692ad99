import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { Input } from '../../../src/contract/contract';
import type { County } from '../../fixtures/open-county';
import { COUNTY, UNIT, VILLAGE, UNPLACED, openCounty, report } from '../../fixtures/open-county';
import { storesToTry } from '../../support/stores';

const friday = { now: '2026-11-20T04:00:00Z' };
const DAY = '2026-11-20';
const visit = { household: '岳老三', outcome: '缺化肥，已报合作社' };

const entry = (over: Partial<Input<'log.write'>> = {}): Input<'log.write'> => ({
  ...{ cadre: 'member', village: VILLAGE, day: DAY, kind: 'service', text: '修水管' },
  ...over,
});

describe.each(storesToTry())('%s', (_name, open) => {
  let store: Store;
  let county: County;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    county = await openCounty('dehong-2021', store);
  });

  const ownMonth = (now = friday) =>
    county.call('log.month', 'member', { cadre: 'member', month: '2026-11' }, now);

  test('from a form that knows nearly all to an entry, changed, added to and taken back', async () => {
    const form = await county.call('log.form', 'member', { cadre: 'member' }, friday);
    expect(form).toMatchObject({ day: DAY, village: VILLAGE, villageName: '新建村', entries: 0 });
    expect(form.kinds.map(({ text }) => text)).toEqual([
      ...['建强组织', '巩固脱贫成果', '强村富民', '基层治理', '为民服务'],
    ]);
    const { entry: first } = await county.call('log.write', 'member', entry(), friday);
    const { entry: second } = await county.call(
      'log.write',
      'member',
      entry({ text: '', visits: [visit] }),
      friday,
    );
    await county.call('log.amend', 'member', { entry: first, kind: 'governance', text: '修渠' });
    await county.call('log.add', 'member', { entry: first, text: '渠通了' });
    const month = await ownMonth();
    expect(month.entries.map(({ entry: id, text, kindName }) => [id, text, kindName])).toEqual([
      [first, '修渠', '基层治理'],
      [second, '', '为民服务'],
    ]);
    expect(month.entries[0]?.additions).toMatchObject([{ text: '渠通了' }]);
    expect(month.figures.visits).toEqual({ count: 1, households: 1, asked: 1, short: 0 });
    await county.call('log.takeBack', 'member', { entry: second }, friday);
    const left = await ownMonth();
    expect(left.entries.map(({ entry: id }) => id)).toEqual([first]);
    expect(left.figures.visits).toEqual({ count: 0, households: 0, asked: 1, short: 1 });
    const { entry: third } = await county.call('log.write', 'member', entry(), friday);
    expect(third).toBe(`log:member:${DAY}:3`);
  });

  test('two sent at once are two, and one sent twice is one', async () => {
    const [a, b] = await Promise.all([
      county.call('log.write', 'member', entry(), friday),
      county.call('log.write', 'member', entry({ text: '修路' }), friday),
    ]);
    expect([a.entry, b.entry].sort()).toEqual([`log:member:${DAY}:1`, `log:member:${DAY}:2`]);
    const again = { ...friday, key: 'the same call' };
    const once = await county.call('log.write', 'member', entry(), again);
    expect(await county.call('log.write', 'member', entry(), again)).toEqual(once);
    expect((await ownMonth()).figures.entries).toBe(3);
  });

  test('a day in the village without an entry is told as a fact, once it is over', async () => {
    await report(county, 'member', '2026-11-18T01:00:00Z');
    await report(county, 'member', '2026-11-19T01:00:00Z');
    await report(county, 'member', '2026-11-20T01:00:00Z');
    await county.call('log.write', 'member', entry({ day: '2026-11-18' }), friday);
    const { figures, explanations } = await ownMonth();
    expect(figures).toMatchObject({ inVillage: 3, daysWritten: 1, asked: true });
    expect(figures.missing).toEqual([{ from: '2026-11-19', to: '2026-11-19' }]);
    expect(explanations.find(({ rule }) => rule === 'work-log')?.clause).toBe('日常管理(一)');
  });

  test('offices read what lies in their grant, a line for each cadre', async () => {
    await county.call('log.write', 'member', entry({ visits: [visit] }), friday);
    const alone = entry({ cadre: 'alone', village: UNPLACED });
    const { entry: other } = await county.call('log.write', 'alone', alone, friday);
    const all = { division: COUNTY, month: '2026-11' };
    const { rows } = await county.call('log.division', 'county', all, friday);
    expect(
      rows.map(({ cadre, figures }) => [cadre, figures.entries, figures.visits.count]),
    ).toEqual([
      ['first', 0, 0],
      ['member', 1, 1],
      ['alone', 1, 0],
    ]);
    const own = { division: VILLAGE, month: '2026-11' };
    const village = await county.call('log.division', 'first', own, friday);
    expect(village.rows.map(({ cadre }) => cadre)).toEqual(['first', 'member']);
    const unit = await county.call('log.unit', 'unit', { unit: UNIT, month: '2026-11' }, friday);
    expect(unit.rows).toEqual(rows);
    const refused = await county.answer('log.entry', 'first', { entry: other }, friday);
    expect(refused.refusal?.code).toBe('out-of-scope');
    const seen = await county.call('log.entry', 'county', { entry: other }, friday);
    expect(seen).toMatchObject({ cadre: 'alone', text: '修水管', can: [] });
  });
});

test('an entry costs one read and one commit', async () => {
  const county = await openCounty('dehong-2021');
  const before = county.storeCalls();
  await county.call('log.write', 'member', entry(), friday);
  expect(county.storeCalls() - before).toBe(2);
});
