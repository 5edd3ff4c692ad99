import { fieldsOf } from '../../../src/core/policy/form';
import { kindOf, ruleNames } from '../../../src/core/policy/kinds/kinds';
import type { FormField } from '../../../src/pages/policy/rules/value-draft';
import { draftOf, pathsOf, valueOf } from '../../../src/pages/policy/rules/value-draft';
import { packs } from '../../policies/all-packs';

const valued = packs.flatMap((pack) =>
  ruleNames
    .filter((rule) => !kindOf(rule).fixed)
    .flatMap((rule) =>
      (pack.rules[rule] ?? []).flatMap((entry) =>
        'value' in entry ? [[pack.id, rule, entry.value] as const] : [],
      ),
    ),
);

test.each(valued)('%s %s comes out of its fields as it went in', (_pack, rule, value) => {
  const fields = fieldsOf(kindOf(rule).schema);
  const draft = draftOf(fields, value as Record<string, unknown>);
  expect(kindOf(rule).schema.parse(valueOf(fields, draft))).toEqual(value);
});

test.each(ruleNames)('%s can be filled in from nothing but its fields', (rule) => {
  if (kindOf(rule).fixed) return;
  const fields = fieldsOf(kindOf(rule).schema);
  expect(fields.length).toBeGreaterThan(0);
  const filled = valueOf(fields, Object.fromEntries(fields.map((each) => [each.name, fill(each)])));
  expect(kindOf(rule).schema.safeParse(filled).error).toBeUndefined();
});

/** The first that a field takes. */
function fill({ name, kind, options, fields = [] }: FormField): ReturnType<typeof draftOf>[string] {
  const first = options?.[0]?.value ?? '';
  if (kind === 'items') return [Object.fromEntries(fields.map((each) => [each.name, fill(each)]))];
  if (kind === 'choices') return [first];
  if (kind === 'choice') return first;
  if (kind === 'yes-no') return 'yes';
  if (name === 'village') return '533123104201';
  return kind === 'day' ? '2026-12-31' : '1';
}

describe('what is typed', () => {
  const field = (kind: FormField['kind']): FormField[] => [
    { name: 'x', title: '某项', kind, optional: false },
  ];
  const read = (kind: FormField['kind'], text: string) => valueOf(field(kind), { x: text }).x;

  test.each([
    ['60', 6000],
    ['2.5', 250],
    ['2.55', 255],
    ['0.29', 29],
    ['1.005', '1.005'],
    ['六十', '六十'],
    ['-1', '-1'],
    ['', undefined],
  ])('%j yuan', (text, expected) => expect(read('money', text)).toBe(expected));

  test.each([
    ['20', 20],
    [' 20 ', 20],
    ['2.5', '2.5'],
    ['二十', '二十'],
  ])('%j as a number', (text, expected) => expect(read('number', text)).toBe(expected));

  test('paths name the fields of items as a refusal does', () => {
    const items: FormField[] = [
      { name: 'bands', title: '档次', kind: 'items', optional: false, fields: field('number') },
    ];
    expect(pathsOf(items, { bands: [{ x: '1' }, { x: '2' }] })).toEqual([
      ...['value.bands', 'value.bands.0.x', 'value.bands.1.x'],
    ]);
  });
});
