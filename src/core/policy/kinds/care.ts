import * as z from 'zod';
import { bodies, periods } from './bodies';
import { choice, choices, count, items, kind, list, yesNo } from './kind';

const preferences = {
  promotion: '提拔任用',
  rank: '职级晋升',
  selection: '公务员遴选',
  titles: '职称评聘',
  honours: '评先评优',
  rewards: '表彰奖励',
} as const;
const occasions = {
  thoughts: '思想异常',
  illness: '生病住院',
  injury: '意外伤害',
  hardship: '家庭困难',
  'hard-task': '工作难度大',
} as const;
export const changeGrounds = {
  health: '身体原因',
  transfer: '工作（岗位）调动',
  family: '家庭困难',
} as const;
export const changeDoings = {
  applies: '提出申请',
  receives: '受理',
  seals: '签章',
  'decides-minuted': '集体研究并留会议纪要',
  'fills-form': '填审批表',
  approves: '审查通过',
  agrees: '同意',
  files: '审核备案',
} as const;
export const changePapers = {
  proof: '事由证明',
  'medical-report': '接替人员体检报告',
  pledge: '接替人员承诺书',
} as const;
const channels = {
  media: '媒体专题专栏',
  website: '政府门户网站',
  television: '电视台专栏',
  'wechat-group': '驻村干部微信群',
  circular: '通报',
} as const;
export const awarded = {
  cadre: '驻村干部',
  team: '工作队',
  unit: '帮扶单位',
} as const;
export const awardForms = { awards: '评选表彰', circular: '通报表扬' } as const;
const helped = {
  'strong-helps-weak': '强村带弱村',
  'companies-help': '非公企业和社会组织结对',
} as const;

/** Care, changes of people, and making good work known. */
export const careKinds = {
  incentives: kind({
    heading: '关心激励',
    title: '正向激励',
    governs: '干得好的在哪些方面优先',
    acts: true,
    schema: z.strictObject({
      for: choices('方面', preferences),
      /** 同等条件下优先. */
      equalConditions: yesNo('同等条件下优先'),
    }),
    say: ({ for: all, equalConditions }) =>
      `实绩突出、群众认可的，在${list(preferences, all)}中${equalConditions ? '同等条件下优先' : '予以落实'}`,
  }),
  'promotion-share': kind({
    heading: '关心激励',
    title: '提拔中驻村干部的比例',
    governs: '每年提拔、评聘、晋级的干部里驻村干部占多少',
    acts: true,
    schema: z.strictObject({ percent: count('百分比', 100) }),
    say: ({ percent }) => `不少于 ${percent}%`,
  }),
  'honour-step-up': kind({
    heading: '关心激励',
    title: '受省级以上表彰的任职',
    governs: '受表彰后可以上几级',
    acts: true,
    schema: z.strictObject({
      steps: count('级数', 3),
      conditionsHold: yesNo('须符合资格条件'),
    }),
    say: ({ steps, conditionsHold }) =>
      `受省级以上表彰的，${conditionsHold ? '符合资格条件时' : ''}可提任上 ${steps} 级职务或职级`,
  }),
  'care-visits': kind({
    heading: '关心激励',
    title: '五必访',
    governs: '驻村干部遇到哪些情形必须走访，情况怎么反馈',
    acts: false,
    schema: z.strictObject({
      occasions: choices('情形', occasions),
      reportedUpward: yesNo('逐级快速反馈'),
    }),
    say: ({ occasions: all, reportedUpward }) =>
      `有${list(occasions, all)}情形的必访${reportedUpward ? '，快速逐级反馈' : ''}`,
  }),
  'meeting-share': kind({
    heading: '会议与报告',
    title: '邀请驻村干部参加县乡会议的比例',
    governs: '县乡党委重要会议邀请多大比例的驻村干部',
    acts: false,
    schema: z.strictObject({ percent: count('百分比', 100) }),
    say: ({ percent }) => `邀请 ${percent}% 的驻村干部`,
  }),
  'village-pairing': kind({
    heading: '走访联系',
    title: '村企、村村结对',
    governs: '鼓励哪些结对',
    acts: false,
    schema: z.strictObject({ kinds: choices('结对', helped), where: yesNo('有条件的地方才做') }),
    say: ({ kinds, where }) => `${where ? '有条件的地方' : ''}开展${list(helped, kinds)}`,
  }),
  'change-in-term': kind({
    heading: '轮换交接',
    title: '任期内调整',
    governs: '什么理由可以中途调整，要经过谁，交什么材料',
    acts: true,
    schema: z.strictObject({
      grounds: choices('理由', changeGrounds),
      steps: items(
        '步骤',
        z.strictObject({
          by: choice('谁', bodies),
          does: choice('做什么', changeDoings),
          /** Only for this position; absent: for both. */
          for: choice('只对', {
            'first-secretary': '第一书记',
            member: '工作队员',
          }).optional(),
        }),
      ),
      oneOutOneIn: yesNo('一进一出'),
      papers: choices('材料', changePapers).optional(),
    }),
    say: ({ grounds: all, steps, oneOutOneIn, papers: needed }) =>
      [
        `因${list(changeGrounds, all)}可以申请`,
        steps
          .map(
            ({ by, does, for: who }) =>
              `${bodies[by]}${changeDoings[does]}${who ? `（${bodies[who]}）` : ''}`,
          )
          .join(' → '),
        oneOutOneIn && '一进一出',
        needed && `材料：${list(changePapers, needed)}`,
      ]
        .filter(Boolean)
        .join('；'),
  }),
  handover: kind({
    heading: '轮换交接',
    title: '交接',
    governs: '新老工作队怎么交接',
    acts: true,
    schema: z.strictObject({
      overlapping: yesNo('新的到位前老的不撤（压茬交接）'),
      written: yesNo('做好工作交接'),
    }),
    say: ({ overlapping, written }) =>
      `${overlapping ? '新工作队没到之前，老工作队不撤' : '期满即可离开'}${written ? '，做好工作交接' : ''}`,
  }),
  publicity: kind({
    heading: '宣传表彰',
    title: '宣传先进典型',
    governs: '在哪里宣传典型事迹',
    acts: true,
    schema: z.strictObject({
      channels: choices('渠道', channels).optional(),
    }),
    say: ({ channels: all }) => `宣传先进典型${all ? `：${list(channels, all)}` : ''}`,
  }),
  awards: kind({
    heading: '宣传表彰',
    title: '评选表彰',
    governs: '多久表彰一次、表彰谁',
    acts: true,
    schema: z.strictObject({
      per: choice('周期', periods).optional(),
      to: choices('表彰', awarded),
      form: choice('形式', awardForms),
      byLevelAndClass: yesNo('分层级、分类别'),
    }),
    say: ({ per, to, form, byLevelAndClass }) =>
      `${per ? periods[per] : '适时'}${byLevelAndClass ? '分层级、分类别' : ''}${awardForms[form]}${list(awarded, to)}`,
  }),
};
