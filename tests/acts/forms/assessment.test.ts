import type { Input } from '../../../src/contract/contract';
import type { AssessedCounty } from '../assessment/assessed-county';
import { decideOne, openAssessedCounty, openOne, sheetOf } from '../assessment/assessed-county';
import { TOWNSHIP } from '../../fixtures/small-county';
import { cellsOf, openBook, openDocument } from './open-file';

/** A form by the way of two people. */
async function taken(county: AssessedCounty, of: Input<'forms.ask'>['of']) {
  const { number } = await county.call('forms.ask', 'clerk', { of, reason: '存档' });
  await county.call('forms.settle', 'one', { number, agree: true });
  return county.call('forms.fetch', 'clerk', { number });
}

test('考核表: nothing before it is told; then facts, whom one heard, grade, and no word of theirs', async () => {
  const county = await openAssessedCounty();
  const round = await openOne(county);
  const sheet = sheetOf(round, 'ann');
  const of = { form: 'assessment-form' as const, sheet };
  const early = await county.answer('forms.print', 'ann', { of });
  expect(early.refusal?.code).toBe('form-empty');
  const said = { sheet, from: 'township' as const, text: '住得惯' };
  await county.call('assessment.opine', 'clerk', said);
  await decideOne(county, round, 'ann');
  await county.call('assessment.sign', 'ann', { sheet });
  const file = await taken(county, of);
  expect(file.name).toBe('人ann2026年年度考核表.docx');
  const { tables, lines } = await openDocument(file);
  expect(lines.slice(0, 2)).toEqual(['2026 年年度考核表', '数据截至 2026-11-20']);
  expect(tables[0]).toEqual([
    ['姓名', '人ann'],
    ['驻村', '弄璋村'],
    ['职务', '第一书记'],
    ['派出单位', '县农业农村局'],
    ['考核时段', '2026-01-01 至 2026-12-31'],
  ]);
  expect(tables[1]).toContainEqual(['乡镇意见', '已听取']);
  expect(tables[2]?.slice(0, 2)).toEqual([
    ['等次', '称职'],
    ['理由', '履职到位'],
  ]);
  expect(JSON.stringify(tables)).not.toContain('住得惯');
  const own = await openDocument(await county.call('forms.print', 'ann', { of }));
  expect(own.tables).toEqual(tables);
  // Nobody else prints it without a second person, and a unit not at all.
  expect(await county.code('forms.ask', 'unit', { of, reason: '存档' })).toBe('not-allowed');
});

test('考核名册: everybody of a township, with the grade and how far it has come', async () => {
  const county = await openAssessedCounty();
  const round = await openOne(county);
  await decideOne(county, round, 'ann');
  const file = await taken(county, { form: 'assessment-roll', round, division: TOWNSHIP });
  expect(file.name).toBe('弄璋镇2026年年度考核名册.xlsx');
  const [first] = (await openBook(file)).worksheets;
  const cells = first ? cellsOf(first) : [];
  expect(cells[0]?.[0]).toBe('弄璋镇2026 年年度考核名册');
  const at = cells.findIndex(([number]) => number === '序号');
  expect(cells[at]).toEqual(['序号', '姓名', '派驻村', '职务', '派出单位', '等次', '办理情况']);
  expect(cells[at + 1]).toEqual([
    ...['1', '人ann', '弄璋村', '第一书记', '县农业农村局', '称职', '等本人签字或提出异议'],
  ]);
  expect(cells[at + 2]?.slice(5)).toEqual(['', '征求意见']);
});
