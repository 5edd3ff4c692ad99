import { checkRoster } from '../../../src/core/roster/check-roster';
import { packParts, packSteps, partHolding } from '../../../src/core/roster/pack-steps';
import { planImport } from '../../../src/core/roster/plan-import';
import { readWorkbook } from '../../../cloudfunctions/roster/read-workbook';
import type { Stored } from '../../../src/core/records';
import { context, noRecords, phoneNumber } from '../../fixtures/roster/county';
import { largeRows, manyVillages } from '../../fixtures/roster/large';
import { base64Of, rightRows, rosterFile, workbookOf } from '../../fixtures/roster/workbook';

function person(id: string, name: string, phone: string): Stored<'person'> {
  const body = { name, phone, township: '533123101' };
  return { collection: 'person', tenant: 't1', id, version: 1, body };
}

test('more rows than one import takes', async () => {
  const workbook = await readWorkbook(await rosterFile());
  const sheets = workbook.sheets.map((sheet) => {
    const row = sheet.rows[1]!;
    const rows = Array.from({ length: 20_002 }, (_, i) => ({ ...row, number: i + 1 }));
    return sheet.name === '单位' ? { ...sheet, rows } : sheet;
  });
  const { problems } = checkRoster({ ...workbook, sheets }, context());
  expect(problems).toContainEqual(
    expect.objectContaining({ kind: 'sheet-too-long', sheet: '单位', cell: 'A20002' }),
  );
});

test('more rows of one person than one step takes', async () => {
  const rows = rightRows();
  rows.派驻 = Array.from({ length: 81 }, (_, i) => {
    const day = `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return [
      '张三',
      null,
      null,
      '533123101001',
      null,
      null,
      '盈江县财政局',
      '工作队员',
      null,
      `${day}-01`,
      `${day}-28`,
    ];
  });
  const { problems } = checkRoster(await readWorkbook(await base64Of(workbookOf(rows))), context());
  expect(problems.map(({ kind, sheet, cell }) => [kind, sheet, cell])).toEqual([
    ['person-too-many', '派驻', 'A82'],
  ]);
});

test('a phone that another person holds on record', async () => {
  const records = { ...noRecords, persons: [person('p-old', '周八', phoneNumber(1))] };
  const { problems } = checkRoster(await readWorkbook(await rosterFile()), context(records));
  expect(problems.map(({ kind, cell }) => [kind, cell])).toEqual([['phone-taken', 'C2']]);
});

test('a person on record by phone is found again when the ID number comes later', async () => {
  const records = { ...noRecords, persons: [person('p-old', '张三', phoneNumber(1))] };
  const roster = checkRoster(await readWorkbook(await rosterFile()), context(records));
  expect(roster.problems).toEqual([]);
  expect(roster.people[0]?.person).toBe('p-old');
  expect(planImport(roster, records).replace).toBe(1);
});

test('steps stay within a commit, keep a person together, and are found in their parts', async () => {
  const divisions = manyVillages(300);
  const records = { ...noRecords, divisions };
  const file = await base64Of(workbookOf({ ...largeRows(700, 300) }));
  const roster = checkRoster(await readWorkbook(file), context(records));
  expect(roster.problems).toEqual([]);
  const plan = planImport(roster, records);
  const steps = packSteps(plan);
  expect(steps.flat()).toHaveLength(plan.insert);
  for (const step of steps) expect(step.length).toBeLessThanOrEqual(96);
  const stepOf = new Map<string, number>();
  steps.forEach((step, i) =>
    step.forEach((target) => {
      const owner =
        target.collection === 'person'
          ? target.id
          : 'person' in target.body
            ? target.body.person
            : undefined;
      if (owner) expect(stepOf.get(owner) ?? i).toBe(i);
      if (owner) stepOf.set(owner, i);
    }),
  );
  const parts = packParts('import:1', steps);
  expect(parts.length).toBeLessThanOrEqual(90);
  steps.forEach((step, i) => {
    const part = parts.find(({ first }) => first === partHolding(i, steps.length))!;
    expect(part.steps[i - part.first]).toBe(step);
  });
});
