import ExcelJS from 'exceljs';
import type { Input } from '../../../src/contract/contract';
import { assemblyRef, resultRef } from '../../../src/core/evaluation/places';
import { insert } from '../../../src/core/records';
import { postingRef } from '../../../src/core/roster/places';
import { resultOf } from '../../fixtures/evaluation-result';
import type { County } from '../../fixtures/open-county';
import { COUNTY, TOWNSHIP, UNIT, openCounty, postings, report } from '../../fixtures/open-county';
import { confirm, openPaidCounty, paying } from '../allowance/paid-county';
import { openLeaveCounty } from '../leave/leave-county';
import { cellsOf, openBook, openDocument } from './open-file';

const NOVEMBER = { now: '2026-11-20T04:00:00Z' };

type Of = Input<'forms.ask'>['of'];

/** A form by the way of two people. */
async function taken(county: County, who: string, second: string, of: Of, when = NOVEMBER) {
  const { number } = await county.call('forms.ask', who, { of, reason: '存档' }, when);
  await county.call('forms.settle', second, { number, agree: true }, when);
  return { number, file: await county.call('forms.fetch', who, { number }, when) };
}

function page(book: ExcelJS.Workbook): ExcelJS.Worksheet {
  const [first] = book.worksheets;
  if (!first) throw new Error('no worksheet');
  return first;
}

test('考勤台账: a year of everybody, month by month, cell by cell', async () => {
  const county = await openCounty('guizhou-2018');
  for (const day of ['12', '13', '14']) {
    await report(county, 'member', `2026-10-${day}T00:30:00Z`);
  }
  await report(county, 'member', '2026-11-02T00:30:00Z');
  const of = { form: 'attendance-ledger' as const, division: COUNTY, year: 2026 };
  const { file, number } = await taken(county, 'county', 'prefecture', of);
  expect(file.name).toBe('盈江县2026年考勤台账.xlsx');
  const sheet = page(await openBook(file));
  const cells = cellsOf(sheet);
  expect(cells[0]?.[0]).toBe('盈江县2026年驻村干部考勤台账');
  expect(cells[1]?.[0]).toContain('依据：DB52/T 1272—2018 6.2');
  expect(cells[2]).toEqual([
    ...['序号', '姓名', '职务', '村', '派出单位'],
    ...['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    ...['全年在村', '全年出差', '全年请假', '全年轮休', '全年休息', '全年未报到', '全年缺岗'],
    '全年计入',
  ]);
  const member = cells.find((row) => row[1] === '李一');
  expect(member?.slice(0, 5)).toEqual([
    ...['1', '李一', '工作队员', '平原镇新建村', '县农业农村局'],
  ]);
  expect(member?.slice(5, 17)).toEqual([
    ...['0', '0', '0', '0', '0', '0', '0', '0', '0', '3', '1', ''],
  ]);
  expect(member?.[17]).toBe('4');
  expect(member?.slice(18, 21)).toEqual(['0', '0', '0']);
  expect(member?.slice(23)).toEqual(['0', '4']);
  expect(cells.slice(3, 6).map((row) => row[1])).toEqual(
    ['李一', '赵第一', '周独'].sort(byVillage),
  );
  expect(sheet.headerFooter.oddFooter).toBe(
    `&L盈江县　县干部 2026-11-20 12:00 导出　编号 ${number}　演示数据，均为虚构&R第 &P 页，共 &N 页`,
  );
  expect(sheet.headerFooter.oddHeader).toBe('&C含个人信息，只用于申请的用途，请勿外传');
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '3:3' });
});

/** 新建村 before 拱腊村, by code; then by name. */
function byVillage(a: string, b: string): number {
  const of = (name: string) => (name === '周独' ? `2${name}` : `1${name}`);
  return of(a) < of(b) ? -1 : 1;
}

test('补助发放表: days, due, paid, left and a place to sign, with sums', async () => {
  const county = await openPaidCounty('qinghai-2018');
  await confirm(county);
  await county.call('allowance.pay', 'unit', paying(10_000, { note: '先发一部分' }), NOVEMBER);
  const of = { form: 'unit-allowances' as const, unit: UNIT, month: '2026-10' };
  const { file } = await taken(county, 'unit', 'county', of);
  expect(file.name).toBe('县农业农村局2026-10补助发放表.xlsx');
  const cells = cellsOf(page(await openBook(file)));
  expect(cells[0]?.[0]).toBe('县农业农村局2026年10月驻村补助发放表');
  expect(cells[2]).toEqual([
    ...['序号', '姓名', '村', '派出单位', '补助种类', '怎么算', '应发（元）', '已发（元）'],
    ...['未发（元）', '状态', '签收'],
  ]);
  const living = cells.filter((row) => row[4] === '生活补助');
  expect(
    living.map(([, name, , , , , due, paid, left, state]) => [name, due, paid, left, state]),
  ).toEqual([
    ['周独', '还不能算', '0', '', '还不能算'],
    ['赵第一', '0', '0', '0', '没有要发的'],
    ['李一', '180', '100', '80', '未发'],
    ['', '180', '100', '80', ''],
  ]);
  expect(living[2]?.[5]).toBe('3 天，每天 60 元，派出单位支出');
  expect(living[3]?.slice(0, 6)).toEqual([
    ...['合计', '', '', '', '生活补助', '1 人还不能算，没有计入'],
  ]);
  expect(cells.flat().join('')).toContain('制表人：＿＿');
  // The same for a township, by the township’s own people.
  const division = { form: 'allowance-sheet' as const, division: TOWNSHIP, month: '2026-10' };
  const whole = await taken(county, 'clerk', 'county', division);
  const rows = cellsOf(page(await openBook(whole.file)));
  expect(rows[0]?.[0]).toBe('平原镇2026年10月驻村补助发放表');
  expect(rows.filter((row) => row[4] === '生活补助')).toHaveLength(4);
});

test('请假单: request, route, decisions and return, on paper', async () => {
  const county = await openLeaveCounty('guizhou-2018');
  const asking = {
    ...{ kind: 'personal' as const, from: '2026-11-23', to: '2026-11-26' },
    reason: '<家里>有事 & 要办',
  };
  const { leave } = await county.call('leave.apply', 'member', asking);
  const draft = await openDocument(
    await county.call('forms.print', 'member', { of: { form: 'leave-form', leave } }),
  );
  expect(draft.lines).toContain('办理情况：待审批');
  await county.call('leave.decide', 'county', { leave, decision: 'grant', remark: '注意安全' });
  const back = { now: '2026-11-26T04:00:00Z' };
  await county.call('leave.return', 'member', { leave, on: '2026-11-26' }, back);
  const { file, number } = await taken(
    ...([county, 'clerk', 'county', { form: 'leave-form', leave } as const, back] as const),
  );
  expect(file.name).toBe('李一2026年11月23日至26日请假单.docx');
  const { tables, lines, header, footer } = await openDocument(file);
  expect(lines.slice(0, 2)).toEqual(['驻村干部请假单', '办理情况：已销假']);
  expect(tables[0]).toEqual([
    ['姓名', '李一', '职务', '工作队员'],
    ['所驻村', '新建村', '派出单位', '县农业农村局'],
    ['请假种类', '事假', '天数', '4 天'],
    ['起止时间', '2026 年 11 月 23 日至 26 日'],
    ['事由', '<家里>有事 & 要办'],
    ['申请时间', '2026-11-20 12:00'],
  ]);
  expect(tables[1]?.[0]).toEqual([
    ...['怎么批', '4 天 → 县委组织部审批，报市（州）委组织部备案 · 6.2'],
  ]);
  expect(tables[2]).toEqual([
    ['申请', '李一', '2026-11-20 12:00', ''],
    ['批准', '县干部', '2026-11-20 12:00', '注意安全'],
    ['销假', '李一', '2026-11-26 12:00', ''],
  ]);
  expect(tables[3]).toEqual([['返岗第一天', '2026-11-26', '与批准的时间相比', '提前 1 天']]);
  expect(lines).toContain('县委组织部（审批）：县干部　2026-11-20');
  expect(header).toBe('含个人信息，只用于申请的用途，请勿外传');
  expect(footer).toContain(
    `盈江县　陈干事 2026-11-26 12:00 导出　编号 ${number}　演示数据，均为虚构`,
  );
});

test('召回审批表: facts, answer, decision, and what follows until when', async () => {
  const county = await openCounty('dehong-2021');
  const facts = '=三次入户走访发现不了解村情';
  const opening = { cadre: 'member', kind: 'recall', ground: 'unfit', facts } as const;
  const { proposal } = await county.call('proposal.open', 'county', opening);
  await county.call('proposal.answer', 'member', { proposal, text: '有病在身' });
  const of = { form: 'recall-form' as const, proposal };
  const before = await openDocument(await county.call('forms.print', 'member', { of }));
  expect(before.tables[3]).toEqual([['决定', '还没有决定']]);
  expect(before.tables[4]).toEqual([['处置', '没有。作出决定以后才有处置。']]);
  await county.call('proposal.decide', 'county', { proposal, decision: 'adopt' });
  const { file } = await taken(county, 'county', 'prefecture', of);
  expect(file.name).toBe('李一召回审批表.docx');
  const { tables, lines } = await openDocument(file);
  expect(lines.slice(0, 2)).toEqual(['驻村干部召回审批表', '办理情况：已决定']);
  expect(tables[0]?.slice(0, 2)).toEqual([
    ['姓名', '李一', '职务', '工作队员'],
    ['所驻村', '新建村', '派出单位', '县农业农村局'],
  ]);
  expect(tables[1]?.flat().join('')).toContain(facts);
  expect(tables[2]?.[0]).toEqual(['说明', '有病在身']);
  expect(tables[3]).toEqual([['决定按建议处置', '县干部', '2026-11-20 12:00', '']]);
  expect(tables[4]).toEqual([
    ['2026-11-20 办理', '召回'],
    ['2026-11-20 办理', '记入个人档案'],
    ['2026-11-20 办理', '派出单位另行选派'],
    ['2026-11-20 至 2029-11-20', '36 个月内不得提拔使用'],
    ['2026-11-20 至 2029-11-20', '36 个月内不得晋升职级'],
  ]);
  // Another kind of proposal has no such form.
  const other = { form: 'recall-form' as const, proposal: 'proposal:strike:member:check:1' };
  const { refusal } = await county.answer('forms.ask', 'county', { of: other, reason: 'x' });
  expect(refusal?.code).toBe('out-of-scope');
});

test('三讲三评结果表: only what is published, the same as everybody reads', async () => {
  const county = await openCounty('dehong-2021');
  const result = resultOf({ village: '533123100201', villageName: '新建村' });
  const put = (known: object) =>
    county.store.commit([
      insert(resultRef(county.tenant, result.assembly), { ...result, ...known }),
    ]);
  const asked = { assembly: result.assembly };
  await put({});
  const early = await county.answer('forms.result', 'stranger', asked);
  expect(early.refusal?.code).toBe('result-unpublished');
  await county.store.commit([
    insert(assemblyRef(county.tenant, result.assembly), { state: 'published' } as never),
  ]);
  const file = await county.call('forms.result', 'stranger', asked);
  const sheet = page(await openBook(file));
  const cells = cellsOf(sheet);
  expect(cells[0]?.[0]).toBe('新建村2026 年第四季度三讲三评结果');
  const rows = cells.filter((row) => row[0] === '村群众' || row[0] === '各方合计');
  expect(rows).toEqual([
    ['村群众', '赵第一', '帮扶成效', '12', '6', '7', '2', '3', ''],
    [
      ...['村群众', '村组干部', '工作成效', '', '', '', '', ''],
      '几乎一致：不同意见不到 3 份，为保护每个人不公布各项票数',
    ],
    [
      ...['各方合计', '赵第一', '', '', '', '', '', ''],
      '“好”和“较好”占 60%，低于 80% 的界线，要整改后重评',
    ],
    ['各方合计', '村组干部', '', '', '', '', '', '', '能公布的票数不够，不作结论'],
  ]);
  const text = cells.flat().join('\n');
  expect(text).toContain('村群众写的意见：修路修得好');
  expect(text).not.toContain('张三家的事没人管');
  expect(text).not.toContain('多来家里坐坐');
  expect(sheet.headerFooter.oddFooter).toBe(
    '&L盈江县　2026-11-20 12:00 导出　演示数据，均为虚构&R第 &P 页，共 &N 页',
  );
});

test.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1'])(
  'text that a spreadsheet would run is only text, in a long table too: %j',
  async (name) => {
    const county = await openCounty('guizhou-2018');
    const evil = { ...postings[1]!, person: 'evil', name, unit: `unit:${name}x` };
    await county.store.commit([insert(postingRef(county.tenant, 'evil', '2026-01-01'), evil)]);
    const of = { form: 'attendance-ledger' as const, division: COUNTY, year: 2026 };
    const { file } = await taken(county, 'county', 'prefecture', of);
    const sheet = page(await openBook(file));
    const seen = sheet.getColumn(2).values.filter((value) => typeof value === 'string');
    const cleaned = name.replace(/\r/g, '\n');
    expect(seen.map((value) => String(value).replace(/\r\n?/g, '\n'))).toContain(`'${cleaned}`);
    sheet.eachRow((row) =>
      row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)),
    );
  },
);
