import type { AllowanceMonth } from '../allowance/allowance-month';
import { dueBy } from '../allowance/due-by';
import { allowanceWords } from '../allowance/kinds';
import { linesOf } from '../allowance/lines';
import type { AllowancePaid } from '../allowance/payments';
import { lineStateWords, standingOf } from '../allowance/payments';
import type { Day } from '../calendar/day';
import type { Pack } from '../policy/schema';
import { unitName } from '../roster/places';
import type { PrintedCell, PrintedTable } from './printed';

export interface AllowanceTableFacts {
  readonly months: readonly AllowanceMonth[];
  readonly paid: readonly AllowancePaid[];
  readonly pack: Pack | undefined;
  readonly today: Day;
  readonly nameOf: (village: string) => string;
}

const yuan = (fen: number) => fen / 100;

/** 补助发放表: a line for each person and kind, how it is made, what was paid, a place to sign, and sums. */
export function allowanceTable(
  facts: AllowanceTableFacts,
  { title, notes }: Pick<PrintedTable, 'title' | 'notes'>,
): PrintedTable {
  const lines = facts.months.flatMap((one) => linesFor(one, facts));
  return {
    ...{ name: '补助发放表', title, notes },
    columns: [
      ...[column('序号', 5), column('姓名', 9), column('村', 14), column('派出单位', 18)],
      ...[column('补助种类', 12), column('怎么算', 36), column('应发（元）', 10)],
      ...[column('已发（元）', 10), column('未发（元）', 10), column('状态', 11)],
      column('签收', 12),
    ],
    rows: rowsOf(lines),
    foot: [
      '应发按已确认的考勤表和这个月最后一天执行的文件算；写“还不能算”的，文件没有定数或考勤表还没有确认。',
    ],
    signatures: ['制表人：＿＿＿＿＿＿＿', '审核人：＿＿＿＿＿＿＿', '发放单位（盖章）：'],
  };
}

interface Line {
  readonly name: string;
  readonly village: string;
  readonly unit: string;
  readonly kind: string;
  readonly text: string;
  readonly due: number | undefined;
  readonly paid: number;
  readonly left: number | undefined;
  readonly state: string;
}

function linesFor(one: AllowanceMonth, facts: AllowanceTableFacts): Line[] {
  const { pack, today, nameOf } = facts;
  const isOwn = (each: AllowancePaid) => each.person === one.person && each.unit === one.unit;
  const payments = facts.paid.find(isOwn)?.payments ?? [];
  const by = dueBy(one.month, pack);
  return linesOf(one, pack).map((line) => {
    const { state, paid, left } = standingOf(line, payments, by, today);
    return {
      name: one.sheets[0]?.name ?? '',
      village: one.sheets.map(({ village }) => nameOf(village)).join('、'),
      unit: unitName(one.unit),
      ...{ kind: allowanceWords[line.kind], text: line.text, due: line.due, paid, left },
      state: lineStateWords[state],
    };
  });
}

function* rowsOf(lines: readonly Line[]): Iterable<readonly PrintedCell[]> {
  for (const [index, line] of lines.entries()) {
    const { name, village, unit, kind, text, due, paid, left, state } = line;
    yield [
      ...[index + 1, name, village, unit, kind, text, due === undefined ? '还不能算' : yuan(due)],
      ...[yuan(paid), left === undefined ? '' : yuan(left), state, ''],
    ];
  }
  for (const kind of new Set(lines.map((line) => line.kind))) yield sumRow(kind, lines);
}

function sumRow(kind: string, lines: readonly Line[]): readonly PrintedCell[] {
  const own = lines.filter((line) => line.kind === kind);
  const open = own.filter(({ due }) => due === undefined).length;
  const sum = (pick: (line: Line) => number) => yuan(own.reduce((all, one) => all + pick(one), 0));
  return [
    ...['合计', '', '', '', kind, open > 0 ? `${open} 人还不能算，没有计入` : ''],
    ...[sum(({ due }) => due ?? 0), sum(({ paid }) => paid), sum(({ left }) => left ?? 0), '', ''],
  ];
}

function column(title: string, width: number) {
  return { title, width };
}
