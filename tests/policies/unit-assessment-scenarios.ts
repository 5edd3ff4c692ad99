import type { Pack } from '../../src/core/policy/schema';
import { Refused } from '../../src/core/refusal';
import { decideOpenYear } from '../../src/core/unit-assessment/open';
import { conclusionBasis, unitAssessmentRule } from '../../src/core/unit-assessment/rule';
import type { Scenario } from './scenarios';

const TODAY = '2026-11-21';

/** What a year is opened by, in words; or why it is not. */
function opened(pack: Pack): string {
  const rule = unitAssessmentRule(pack, TODAY);
  const actor = { person: 'one', name: '一' };
  const facts = { tenant: 't', day: TODAY, at: `${TODAY}T02:00:00Z`, actor, division: '533123' };
  try {
    decideOpenYear('2026', { ...facts, rule, before: undefined });
    return conclusionBasis(pack, TODAY, 'praise')
      .map(({ text }) => text)
      .join('；');
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

const into = (expected: string): Scenario => ({
  name: '派出单位考核开不开、算进哪里',
  check: (pack) => expect(opened(pack)).toBe(expected),
});

const all: Readonly<Record<string, Scenario>> = {
  'guizhou-2018': into('unit-assessment-no-rule'),
  'dehong-2021': into(
    '帮扶工作纳入派出单位乡村振兴实绩考核、党委（党组）书记抓基层党建述职评议考核',
  ),
  'hubei-2016': into('帮扶工作纳入派出单位年度目标考核'),
  'county-2021': into(
    '帮扶工作纳入派出单位领导班子和领导干部考核、乡村振兴实绩考核、党委（党组）书记抓基层党建述职评议考核',
  ),
  'qinghai-2018': into('帮扶工作纳入派出单位领导班子和领导干部考核'),
};

/** What a unit's own assessment counts into, by a pack. */
export function unitAssessmentScenarios(pack: string): readonly Scenario[] {
  const found = all[pack];
  return found ? [found] : [];
}
