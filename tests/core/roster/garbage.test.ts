import type { Cell, Workbook } from '../../../src/core/roster/cells';
import { addressOf } from '../../../src/core/roster/cells';
import { checkRoster } from '../../../src/core/roster/check-roster';
import { planImport } from '../../../src/core/roster/plan-import';
import { sheetNames, templateSheets } from '../../../src/core/roster/template';
import { context, noRecords } from '../../fixtures/roster/county';
import * as fc from '../../support/random';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '张三',
    '是',
    '第一书记',
    '2026-02-30',
    '1/2/26',
    '533123101001',
    '新建',
    '/',
    '县级',
  ),
  fc.string({
    unit: fc.constantFrom('0', '9', '-', '年', 'X', 'e', '.', '１', '\u200b', ' '),
    maxLength: 20,
  }),
);
const content = fc.oneof(
  text.map((value) => ({ kind: 'text' as const, text: value })),
  fc.double().map((number) => ({ kind: 'number' as const, text: String(number), number })),
  fc.integer().map((number) => ({ kind: 'number' as const, text: String(number), number })),
  fc
    .constantFrom('2026-01-05', '0000-00-00', '+275760-09-13')
    .map((value) => ({ kind: 'date' as const, text: value })),
  fc.constantFrom<Pick<Cell, 'kind' | 'text'>>(
    { kind: 'boolean', text: 'TRUE' },
    { kind: 'error', text: '#REF!' },
    { kind: 'formula', text: '=A1' },
  ),
);
const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), content), { maxLength: 14 });
const workbook: fc.Arbitrary<Workbook> = fc.record({
  date1904: fc.boolean(),
  sheets: fc
    .array(
      fc.tuple(
        fc.constantFrom(...sheetNames, '人员表'),
        fc.boolean(),
        fc.array(cells, { maxLength: 6 }),
      ),
      { maxLength: 6 },
    )
    .map((sheets) => sheets.map(([name, hidden, rows]) => garbageSheet(name, hidden, rows))),
});

function garbageSheet(
  name: string,
  hidden: boolean,
  rows: [number, Pick<Cell, 'kind' | 'text' | 'number'>][][],
) {
  const header = (templateSheets as Record<string, readonly { header: string }[]>)[name] ?? [];
  const all = [
    header.map(({ header: value }, i) => [i + 1, { kind: 'text' as const, text: value }] as const),
    ...rows,
  ];
  return {
    name,
    hidden,
    hiddenColumns: [],
    merges: hidden ? ['A1:B2'] : [],
    rows: all.map((row, i) => ({
      number: i + 1,
      hidden: false,
      cells: new Map(
        row.map(([column, value]) => [
          column,
          { sheet: name, address: addressOf(column, i + 1), ...value },
        ]),
      ),
    })),
  };
}

test('whatever stands in the cells, the answer is problems in words, never a crash', () => {
  fc.assert(
    fc.property(workbook, (garbage) => {
      const roster = checkRoster(garbage, context());
      for (const problem of roster.problems) {
        expect(problem.cell).toMatch(/^[A-Z]+\d+$/);
        expect(problem.wrong).not.toContain('undefined');
        expect(problem.right).not.toContain('undefined');
      }
      expect(planImport(roster, noRecords).replace).toBe(0);
    }),
    { numRuns: 150 },
  );
});
