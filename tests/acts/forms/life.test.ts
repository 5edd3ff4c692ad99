import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { Input } from '../../../src/contract/contract';
import { MOST_WAITING } from '../../../src/core/forms/limits';
import { exportDeskRef } from '../../../src/core/forms/places';
import { insert } from '../../../src/core/records';
import type { County } from '../../fixtures/open-county';
import { COUNTY, TOWNSHIP, UNIT, VILLAGE, openCounty } from '../../fixtures/open-county';
import { storesToTry } from '../../support/stores';
import { settled } from '../leave/leave-county';

const MONTH = '2026-10';
const at = (day: string) => ({ now: `${day}T04:00:00Z` });
const ASKED = at('2026-11-02');

type Of = Input<'forms.ask'>['of'];
const sheet = (division: string): Of => ({ form: 'month-sheet', division, month: MONTH });
const ask = (county: County, who: string, of: Of) =>
  county.answer('forms.ask', who, { of, reason: '年底存档' }, ASKED);

async function asked(county: County, who: string, of: Of): Promise<string> {
  const { output, refusal } = await ask(county, who, of);
  if (!output) throw new Error(JSON.stringify(refusal));
  return output.number;
}

const settle = (county: County, who: string, number: string, agree = true) => {
  const input = { number, agree, ...(agree ? {} : { reason: '范围太大' }) };
  return county.answer('forms.settle', who, input, ASKED);
};

async function fetched(county: County, who: string, number: string, day = '2026-11-02') {
  const { output, refusal } = await county.answer('forms.fetch', who, { number }, at(day));
  return refusal?.code ?? output?.name;
}

const role = (person: string, granted: 'county-officer' | 'township-officer', scope: string) => ({
  ...{ person, role: granted, scope, from: '2026-01-01' },
});

describe.each(storesToTry())('%s', (_name, open) => {
  let store: Store;
  let county: County;
  beforeAll(async () => {
    store = await open();
  });
  beforeEach(async () => {
    county = await openCounty('guizhou-2018', store);
  });
  afterAll(() => store.close());

  test('asked with a reason, agreed by another, fetched a few times within its days, and logged', async () => {
    const number = await asked(county, 'clerk', sheet(TOWNSHIP));
    expect(number).toMatch(/^20261102-[0-9A-Z]{8}$/);
    expect(await fetched(county, 'clerk', number)).toBe('export-not-agreed');
    const { notices } = await county.call('inbox.list', 'county', {}, ASKED);
    expect(notices[0]).toMatchObject({
      text: '陈干事申请导出“平原镇 2026-10 考勤表”，原因：年底存档。请您同意或退回。',
      leadsTo: { page: 'exports' },
    });
    const { todos } = await county.call('home.show', 'county', {}, ASKED);
    expect(todos.filter(({ kind }) => kind === 'exports')).toMatchObject([
      { text: '陈干事申请导出“平原镇 2026-10 考勤表”，等您同意或退回', opens: { page: 'exports' } },
    ]);
    const { waiting } = await county.call('forms.mine', 'county', {}, ASKED);
    expect(waiting).toMatchObject([{ number, reason: '年底存档', can: ['settle'] }]);

    expect((await settle(county, 'county', number)).output).toEqual({ state: 'agreed' });
    const after = await county.call('home.show', 'county', {}, ASKED);
    expect(after.todos.filter(({ kind }) => kind === 'exports')).toEqual([]);
    const told = await county.call('inbox.list', 'clerk', {}, ASKED);
    expect(told.notices[0]?.text).toBe(
      '县干部办理：您申请导出的“平原镇 2026-10 考勤表”同意了，请在 11 月 8 日前（含当天）取文件，最多取 3 次。',
    );
    // The seventh day is the last; not another’s, not a fourth time.
    expect(await fetched(county, 'county', number)).toBe('export-not-yours');
    expect(await fetched(county, 'clerk', number)).toBe('平原镇2026-10考勤表.xlsx');
    expect(await fetched(county, 'clerk', number, '2026-11-08')).toBe('平原镇2026-10考勤表.xlsx');
    expect(await fetched(county, 'clerk', number, '2026-11-09')).toBe('export-over');
    expect(await fetched(county, 'clerk', number)).toBe('平原镇2026-10考勤表.xlsx');
    expect(await fetched(county, 'clerk', number)).toBe('export-used-up');

    const log = { division: COUNTY, month: '2026-11' };
    const { exports } = await county.call('forms.log', 'county', log, ASKED);
    expect(exports).toMatchObject([
      {
        ...{ number, what: '平原镇 2026-10 考勤表', byName: '陈干事', reason: '年底存档' },
        ...{ fetched: 3, left: 0, can: [] },
      },
    ]);
    expect(exports[0]?.steps.map(({ step, byName }) => [step, byName])).toEqual([
      ['申请', '陈干事'],
      ['同意', '县干部'],
      ['取文件', '陈干事'],
      ['取文件', '陈干事'],
      ['取文件', '陈干事'],
    ]);
  });

  test('nobody agrees to their own: not themselves, not by a lent seat, not whose seat they used', async () => {
    const { tenant } = county;
    const lent = {
      ...role('stand-in', 'county-officer', COUNTY),
      ...{ onBehalfOf: { person: 'county', name: '县干部' }, lentBy: 'county' },
    };
    await store.commit([
      ...settled(tenant, 'second', [], role('second', 'county-officer', COUNTY)),
      ...settled(tenant, 'stand-in', [], lent),
    ]);
    const number = await asked(county, 'county', sheet(COUNTY));
    const code = async (who: string, of = number) => (await settle(county, who, of)).refusal?.code;
    expect(await code('county')).toBe('export-own');
    expect(await code('stand-in')).toBe('export-own');
    expect(await code('clerk')).toBe('out-of-scope');
    expect((await settle(county, 'second', number)).output).toEqual({ state: 'agreed' });
    // Asked with the lent seat, it is neither the borrower’s nor the lender’s to agree to.
    const borrowed = await asked(county, 'stand-in', sheet(COUNTY));
    expect(await code('county', borrowed)).toBe('export-own');
    expect((await settle(county, 'second', borrowed)).output).toEqual({ state: 'agreed' });
  });

  test('what waits goes to one’s own office where there is another, else one up; and to nobody nowhere', async () => {
    await store.commit(
      settled(county.tenant, 'clerk2', [], role('clerk2', 'township-officer', TOWNSHIP)),
    );
    const desk = async (who: string) => {
      const { waiting } = await county.call('forms.mine', who, {}, ASKED);
      return waiting.map(({ what }) => what);
    };
    await asked(county, 'clerk', sheet(TOWNSHIP));
    expect(await desk('clerk2')).toEqual(['平原镇 2026-10 考勤表']);
    expect(await desk('county')).toEqual([]);
    // The county has one seat: its own goes to the prefecture.
    await asked(county, 'county', sheet(COUNTY));
    expect(await desk('prefecture')).toEqual(['盈江县 2026-10 考勤表']);
    await asked(county, 'unit', { form: 'unit-allowances', unit: UNIT, month: MONTH });
    expect(await desk('county')).toEqual(['县农业农村局 2026-10 补助发放表']);
    // Nobody above the prefecture has a seat here.
    expect((await ask(county, 'prefecture', sheet(COUNTY))).refusal?.code).toBe(
      'export-nobody-agrees',
    );
  });

  test('refused with a word; a request nobody answers lapses', async () => {
    const number = await asked(county, 'clerk', sheet(TOWNSHIP));
    const silent = await county.answer('forms.settle', 'county', { number, agree: false }, ASKED);
    expect(silent.refusal).toMatchObject({ code: 'export-reason-needed', field: 'reason' });
    expect((await settle(county, 'county', number, false)).output).toEqual({ state: 'refused' });
    expect(await fetched(county, 'clerk', number)).toBe('export-not-agreed');
    expect((await settle(county, 'county', number)).refusal?.code).toBe('export-not-at-step');

    const late = await asked(county, 'clerk', sheet(TOWNSHIP));
    const settleOn = async (day: string) => {
      const input = { number: late, agree: true };
      return (await county.answer('forms.settle', 'county', input, at(day))).refusal?.code;
    };
    const waits = async (day: string) => {
      const { todos } = await county.call('home.show', 'county', {}, at(day));
      return todos.filter(({ kind }) => kind === 'exports').length;
    };
    expect([await waits('2026-11-16'), await waits('2026-11-17')]).toEqual([1, 0]);
    expect(await settleOn('2026-11-17')).toBe('export-not-at-step');
    expect(await settleOn('2026-11-16')).toBeUndefined();
  });

  test('a desk holds so many and no more', async () => {
    const since = '2026-11-01T02:00:00.000Z';
    const open = Array.from({ length: MOST_WAITING }, (_, i) => ({
      ...{ number: `20261101-AAAAAA${10 + i}`, what: '表', byName: '某人', askers: ['x'], since },
      // One of them lapsed yesterday.
      until: i === 0 ? '2026-11-01' : '2026-11-15',
    }));
    await store.commit([insert(exportDeskRef(county.tenant, COUNTY), { open })]);
    await asked(county, 'clerk', sheet(TOWNSHIP));
    expect((await ask(county, 'clerk', sheet(TOWNSHIP))).refusal?.code).toBe('export-many-waiting');
  });

  test('which office may have which form', async () => {
    const ledger: Of = { form: 'attendance-ledger', division: COUNTY, year: 2026 };
    const paid: Of = { form: 'allowance-sheet', division: COUNTY, month: MONTH };
    const person: Of = { form: 'person-ledger', cadre: 'member', year: 2026 };
    const unit: Of = { form: 'unit-allowances', unit: UNIT, month: MONTH };
    const rows: [string, Of, string | undefined][] = [
      ['county', ledger, undefined],
      ['prefecture', ledger, 'export-nobody-agrees'],
      ['clerk', ledger, 'out-of-scope'],
      ['unit', ledger, 'out-of-scope'],
      // The county has one seat here, and no allowance is the prefecture’s to see.
      ['county', paid, 'export-nobody-agrees'],
      ['prefecture', paid, 'not-allowed'],
      ['unit', person, undefined],
      ['clerk', person, undefined],
      ['elsewhere', person, 'out-of-scope'],
      ['county', unit, undefined],
      ['clerk', unit, 'out-of-scope'],
      ['prefecture', unit, 'not-allowed'],
      ['member', person, 'not-allowed'],
      ['secretary', sheet(VILLAGE), 'not-allowed'],
    ];
    for (const [who, of, code] of rows) {
      const { refusal } = await ask(county, who, of);
      expect([who, of.form, refusal?.code]).toEqual([who, of.form, code]);
    }
  });

  test('without a second person: one’s own, and a village’s sheet for those who sign it; both logged', async () => {
    const print = async (who: string, of: Of) => {
      const { output, refusal } = await county.answer('forms.print', who, { of }, ASKED);
      return refusal?.code ?? output?.name;
    };
    const own: Of = { form: 'person-ledger', cadre: 'member', year: 2026 };
    expect(await print('member', own)).toBe('李一2026年个人考勤台账.xlsx');
    expect(await print('first', own)).toBe('export-needs-agreement');
    expect(await print('unit', own)).toBe('export-needs-agreement');
    for (const who of ['first', 'secretary', 'clerk']) {
      expect(await print(who, sheet(VILLAGE))).toBe('新建村2026-10考勤表.xlsx');
    }
    expect(await print('county', sheet(VILLAGE))).toBe('export-needs-agreement');
    expect(await print('clerk', sheet(TOWNSHIP))).toBe('export-needs-agreement');
    expect(await print('member', sheet(VILLAGE))).toBe('out-of-scope');
    const log = { division: COUNTY, month: '2026-11' };
    const { exports } = await county.call('forms.log', 'county', log, ASKED);
    expect(exports.map(({ byName, exempt }) => [byName, exempt]).sort()).toEqual([
      ['李一', '本人自己的表，不用另一位同意'],
      ['王书记', '本村考勤表由签字的人打印，不用另一位同意'],
      ['赵第一', '本村考勤表由签字的人打印，不用另一位同意'],
      ['陈干事', '本村考勤表由签字的人打印，不用另一位同意'],
    ]);
    const inputs = { number: exports[0]?.number ?? '' };
    expect(await fetched(county, 'clerk', inputs.number)).toMatch(/^export-not-/);
  });

  test('a seat given up since takes the file with it', async () => {
    const { tenant } = county;
    const until = { ...role('leaving', 'township-officer', TOWNSHIP), to: '2026-11-03' };
    await store.commit(settled(tenant, 'leaving', [], until));
    const number = await asked(county, 'leaving', sheet(TOWNSHIP));
    await settle(county, 'county', number);
    expect(await fetched(county, 'leaving', number, '2026-11-03')).toMatch(/xlsx$/);
    expect(await fetched(county, 'leaving', number, '2026-11-04')).toBe('not-allowed');
  });
});
