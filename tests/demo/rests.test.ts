import { demoCounty } from '../../cloudfunctions/_backend/demo/tenant';
import { packOn } from '../../cloudfunctions/_backend/facts/rules-in-force';
import { restRules } from '../../src/core/leave/rest-rules';
import { kindOf } from '../../src/core/policy/kinds/kinds';

test('the demo county has 轮休 by values of its own, as their kinds ask, counted by township', () => {
  for (const { rule, value } of demoCounty.values ?? []) {
    expect([rule, kindOf(rule).schema.safeParse(value).success]).toEqual([rule, true]);
  }
  const rules = restRules(packOn(demoCounty, '2026-11-20'), '533123104202', '2026-11-20');
  expect(rules.group).toEqual({ code: '533123104', words: '本乡镇' });
  expect(rules.explanations[0]).toMatchObject({
    unset: false,
    text: expect.stringContaining('1/3'),
  });
});
