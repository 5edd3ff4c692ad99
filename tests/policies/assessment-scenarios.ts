import { assessmentRule, timesOn } from '../../src/core/assessment/rule';
import type { AssessmentTime } from '../../src/core/assessment/rule';
import { usesOf } from '../../src/core/assessment/uses';
import { excellentCount } from '../../src/core/assessment/quota';
import type { Pack } from '../../src/core/policy/schema';
import type { Scenario } from './scenarios';

const TODAY = '2026-11-21';
const three: readonly AssessmentTime[] = ['annual', 'end-of-term', 'yearly-review'];

interface Expected {
  readonly times: readonly AssessmentTime[];
  readonly led: string;
  readonly with?: readonly string[];
  /** Whose opinion is asked for. */
  readonly asks?: readonly string[];
  readonly components?: readonly string[];
  /** Assessments that published ratings are evidence in. */
  readonly ratings?: readonly AssessmentTime[];
  readonly result?: object;
  readonly quota: string;
  readonly uses: readonly string[];
}

/** Who leads which assessment with whom, whose word is asked for, and what a result counts for. */
function assessed(expected: Expected): Scenario {
  return {
    name: '考核谁牵头、听谁意见、结果算什么',
    check(pack) {
      const rule = assessmentRule(pack, 'annual', TODAY);
      const all = three.map((time) => [time, assessmentRule(pack, time, TODAY)] as const);
      expect({
        times: timesOn(pack, TODAY),
        ...{ led: rule?.led, with: rule?.with, asks: rule?.asks, components: rule?.components },
        ratings: all.filter(([, each]) => each?.ratings).map(([time]) => time),
        result: rule?.result,
        quota: excellentCount([], rule?.quota).text,
        uses: usesOf(pack, 'excellent', TODAY).map(({ text }) => text),
      }).toEqual({
        with: [],
        asks: [],
        components: [],
        ratings: [],
        result: undefined,
        ...expected,
      });
      // No document here says how a grade follows from figures.
      expect(rule?.scoring).toBeUndefined();
    },
  };
}

const none: Scenario = {
  name: '考核没有写明：不开，县里先定',
  check(pack: Pack) {
    expect(three.map((time) => assessmentRule(pack, time, TODAY))).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect(usesOf(pack, 'excellent', TODAY).map(({ unset }) => unset)).toEqual([true]);
  },
};

export const assessmentScenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'guizhou-2018': [none],
  // 日常管理(五)(八)、组织保障(三).
  'dehong-2021': [
    assessed({
      ...{ times: ['annual', 'end-of-term'], led: 'county-org' },
      with: ['coordinating-members', 'township-party-committee', 'unit'],
      asks: ['township', 'unit', 'village-cadres', 'party-members', 'villagers'],
      ratings: ['annual', 'end-of-term'],
      result: { counts: 'annual-grade', onFile: false, reportedToUnit: true },
      quota: '不占所在地、派出单位的名额；优秀比例未设置',
      uses: [
        '作为干部年度考核等次，反馈派出单位',
        '实绩突出、群众认可的，在提拔任用、职级晋升、公务员遴选、职称评聘、表彰奖励中同等条件下优先',
      ],
    }),
  ],
  // 三.5.
  'hubei-2016': [
    assessed({
      ...{ times: ['annual', 'yearly-review'], led: 'province-team-office' },
      components: [
        ...['帮扶工作绩效', '扶贫专项资金使用绩效'],
        ...['派出单位支持驻点村项目情况', '派出单位党员干部帮扶贫困户情况'],
      ],
      ...{ quota: '文件没有写“优秀”占谁的名额；优秀比例未设置', uses: [] },
    }),
  ],
  // 四(三)、四(四).
  'county-2021': [
    assessed({
      ...{ times: ['annual', 'end-of-term'], led: 'county-leading-group' },
      result: { counts: 'unit-grade', onFile: true, reportedToUnit: false },
      quota: '不占派出单位的名额；比例可适当提高，提高到多少未设置',
      uses: [
        '等同于派出单位的年度考核等次，记入本人档案',
        '实绩突出、群众认可的，在评先评优、提拔任用、职级晋升、公务员遴选、表彰奖励中予以落实',
      ],
    }),
  ],
  // 6、7.
  'qinghai-2018': [
    assessed({
      ...{ times: ['annual'], led: 'county-org', with: ['unit', 'township-party-committee'] },
      asks: ['unit', 'township'],
      result: { counts: 'excellent-as-unit-grade', onFile: true, reportedToUnit: false },
      quota: '可以不占派出单位的名额；优秀比例未设置',
      uses: [
        '评为优秀的直接作为派出单位考核结果，记入本人档案',
        '实绩突出、群众认可的，在提拔任用、职称评聘、职级晋升中予以落实',
        '未设置：文件写“要有一定比例”，没有写多少',
        '受省级以上表彰的，符合资格条件时可提任上 1 级职务或职级',
      ],
    }),
  ],
};
