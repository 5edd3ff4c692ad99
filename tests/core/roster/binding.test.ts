import { groupCode, normaliseCode } from '../../../src/core/roster/binding-code';
import type { Grant } from '../../../src/core/roster/people';
import { widestDivision } from '../../../src/core/roster/widest-division';

test.each(['7KQ2M-9XHTA', '7kq2m9xhta', ' 7KQ2M 9XHTA ', '７ＫＱ２Ｍ－９ＸＨＴＡ', '7KQ2M—9XHTA'])(
  '%s is one and the same code',
  (typed) => {
    expect(normaliseCode(typed)).toBe('7KQ2M9XHTA');
  },
);

test('codes are printed in two groups of five', () => {
  expect(groupCode('7KQ2M9XHTA')).toBe('7KQ2M-9XHTA');
});

const grant = (scope: string, to?: string): Grant => ({
  person: 'p',
  role: 'county-officer',
  scope,
  from: '2026-01-01',
  ...(to && { to }),
});

test.each<[string, Grant[], string]>([
  ['nothing granted', [], '533123104'],
  ['a village of the township', [grant('533123104201')], '533123104'],
  ['the township', [grant('533123104')], '533123104'],
  ['the county', [grant('533123')], '533123'],
  ['another township', [grant('533123101')], '533123'],
  ['the prefecture', [grant('5331')], '5331'],
  ['another county of the prefecture', [grant('533122')], '5331'],
  ['the province and a village', [grant('53'), grant('533123104201')], '53'],
  ['another province', [grant('520102')], ''],
  ['a dispatching unit', [grant('unit:县农业农村局')], '533123'],
  ['the county until yesterday', [grant('533123', '2026-11-19')], '533123104'],
  ['the county until today', [grant('533123', '2026-11-20')], '533123'],
])('whoever may undo the binding of somebody with %s', (_what, grants, division) => {
  expect(widestDivision({ township: '533123104' }, grants, '2026-11-20')).toBe(division);
});
