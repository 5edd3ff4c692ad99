import * as z from 'zod';
import { periods } from './bodies';
import { choice, choices, count, date, items, kind, list, yesNo } from './kind';
import {
  commitmentSubjects,
  conductLists,
  projectKinds,
  workKinds,
  workStandards,
} from './work-words';

const measures = {
  'roads-surfaced': { text: '通组公路硬化率', unit: '%' },
  'medical-insurance': { text: '新型农村合作医疗参合率', unit: '%' },
  'income-of-average': { text: '农民人均可支配收入达到全省平均的', unit: '%' },
  'collective-income': { text: '集体经济年收入', unit: ' 元' },
} as const;
const measureWords = {
  'roads-surfaced': '通组公路硬化率（%）',
  'medical-insurance': '新型农村合作医疗参合率（%）',
  'income-of-average': '人均可支配收入占全省平均（%）',
  'collective-income': '集体经济年收入（元）',
} as const;
const ledgerClasses = {
  projects: '帮扶项目建设情况',
  problems: '发现及需要解决的问题',
  demands: '群众反映突出的问题和要求',
} as const;

/** What is to be done in the village. */
export const workKindsOfRule = {
  /** The categories of the work log. */
  'work-kinds': kind({
    heading: '职责任务',
    title: '工作内容',
    governs: '工作日志按哪几类记',
    acts: true,
    schema: z.strictObject({ kinds: choices('类别', workKinds) }),
    say: ({ kinds }) => list(workKinds, kinds),
  }),
  'project-templates': kind({
    heading: '职责任务',
    title: '到村到户帮扶项目',
    governs: '村规划和到户帮扶方案的样式',
    acts: true,
    schema: z.strictObject({
      village: choices('到村（六个一）', projectKinds.village),
      household: choices('到户（十个到户）', projectKinds.household),
    }),
    say: ({ village, household }) =>
      `到村 ${village.length} 项：${list(projectKinds.village, village)}；` +
      `到户 ${household.length} 项：${list(projectKinds.household, household)}`,
  }),
  'village-targets': kind({
    heading: '职责任务',
    title: '驻点村目标',
    governs: '到期要达到的指标',
    acts: false,
    schema: z.strictObject({
      by: date('到哪天为止'),
      targets: items(
        '指标',
        z.strictObject({
          measure: choice('指标', measureWords),
          atLeast: count('至少', 100_000_000),
        }),
      ),
    }),
    say: ({ by, targets }) =>
      `到 ${by}：` +
      targets
        .map(({ measure, atLeast }) => {
          const { text, unit } = measures[measure];
          return `${text} ${atLeast}${unit} 以上`;
        })
        .join('、'),
  }),
  'household-pairing': kind({
    heading: '职责任务',
    title: '党员干部结对帮户',
    governs: '贫困户由谁结对、要不要有期限的脱贫计划',
    acts: false,
    schema: z.strictObject({
      everyPoorHousehold: yesNo('贫困户全覆盖'),
      datedPlan: yesNo('每户有明确时间的计划'),
    }),
    say: ({ everyPoorHousehold, datedPlan }) =>
      `党员、干部与${everyPoorHousehold ? '所有' : ''}贫困户结对` +
      (datedPlan ? '，每户定有脱贫时间的计划' : ''),
  }),
  ledger: kind({
    heading: '职责任务',
    title: '工作台账',
    governs: '台账分几类、每类要不要计划和日程',
    acts: false,
    schema: z.strictObject({
      classes: choices('类别', ledgerClasses),
      plan: yesNo('制定工作计划'),
      schedule: yesNo('排出日程'),
    }),
    say: ({ classes, plan, schedule }) =>
      `分类记：${list(ledgerClasses, classes)}` +
      (plan ? '；有工作计划' : '') +
      (schedule ? '；有日程安排' : ''),
  }),
  commitments: kind({
    heading: '职责任务',
    title: '承诺公示',
    governs: '对村民的承诺要不要上榜公示',
    acts: true,
    schema: z.strictObject({
      subjects: choices('承诺什么', commitmentSubjects),
      posted: yesNo('上榜公示'),
    }),
    say: ({ subjects, posted }) =>
      `就${list(commitmentSubjects, subjects)}向村民承诺${posted ? '并上榜公示' : ''}`,
  }),
  'work-standards': kind({
    heading: '职责任务',
    title: '工作标准',
    governs: '驻村干部对照检查的清单',
    acts: false,
    schema: z.strictObject({ standards: choices('标准', workStandards) }),
    say: ({ standards }) => list(workStandards, standards),
  }),
  discipline: kind({
    heading: '督查问责',
    title: '纪律要求',
    governs: '必须做到和严禁的，要不要发提醒卡',
    acts: false,
    schema: z.strictObject({
      musts: choices('必须', conductLists.musts).optional(),
      bans: choices('严禁', conductLists.bans),
      card: yesNo('发放纪律提醒卡'),
    }),
    say: ({ musts, bans, card }) =>
      [
        musts && `必须${list(conductLists.musts, musts)}`,
        `严禁${list(conductLists.bans, bans)}`,
        card && '发放纪律提醒卡',
      ]
        .filter(Boolean)
        .join('；'),
  }),
  'team-meeting': kind({
    heading: '会议与报告',
    title: '工作例会',
    governs: '例会多久开一次、谁召集、记什么',
    acts: false,
    schema: z.strictObject({
      per: choice('周期', periods),
      calledByFirstSecretary: yesNo('第一书记召集'),
      committeesMayJoin: yesNo('村“两委”可以参加'),
      taskListWithOwners: yesNo('开列任务清单、明确责任人'),
    }),
    say: ({ per, calledByFirstSecretary, committeesMayJoin, taskListWithOwners }) =>
      [
        `${calledByFirstSecretary ? '第一书记' : ''}${periods[per]}召集工作例会`,
        committeesMayJoin && '可以扩大到村“两委”成员',
        taskListWithOwners && '开列任务清单，明确责任人',
      ]
        .filter(Boolean)
        .join('，'),
  }),
};
