import * as z from 'zod';
import { choice, count, kind, yesNo } from './kind';

const per = { month: '每月', year: '每年' } as const;
const of = { 'calendar-days': '自然日', workdays: '工作日' } as const;

/** What a month's register is judged by. */
export const presenceKinds = {
  'day-target': kind({
    heading: '考勤',
    title: '在村天数',
    governs: '考勤表里的在村天数要求，和还差几天',
    acts: true,
    schema: z.strictObject({
      days: count('天数', 366),
      per: choice('按月还是按年', per),
      /** Which days of the calendar can count at all. */
      of: choice('按自然日还是工作日', of),
      /** 原则上: the document leaves room. */
      inPrinciple: yesNo('留有余地（原则上）'),
    }),
    say: ({ days, per: period, of: counted, inPrinciple }) =>
      `${inPrinciple ? '原则上' : ''}${per[period]}在村不少于 ${days} ${counted === 'workdays' ? '个工作日' : '天'}`,
  }),
  /** What counts towards the day target besides a day in the village. */
  'trip-counts': kind({
    heading: '考勤',
    title: '出差是否计入在村天数',
    governs: '考勤表里出差日算不算在村天数',
    acts: true,
    schema: z.strictObject({ counts: yesNo('计入在村天数') }),
    say: ({ counts }) => (counts ? '出差日计入在村天数' : '出差日单独列出，不计入在村天数'),
  }),
  /** Whether a document orders presence to be reported by app; otherwise it is only the quick way. */
  'presence-duty': kind({
    heading: '考勤',
    title: '手机报到是否为硬性要求',
    governs: '手机报到是规定动作，还是便捷办法',
    acts: false,
    schema: z.strictObject({
      ordered: yesNo('文件规定用手机签到'),
      /** Another app, where the document names one. */
      app: z.string().min(1).max(40).optional().meta({ title: '文件点名的应用' }),
    }),
    say: ({ ordered, app }) =>
      (ordered
        ? '文件规定用手机每日签到'
        : '手机报到只是登记在村的便捷办法，与纸质签到、干部登记效力相同，不作硬性要求') +
      (app ? `（文件点名“${app}”）` : ''),
  }),
  /** Who carries a month's sheet through its steps. */
  'month-end-steps': kind({
    heading: '考勤',
    title: '月度考勤审签',
    governs: '考勤表由谁汇总、签字、确认',
    acts: false,
    fixed: true,
    schema: z.strictObject({
      sumUp: z.literal('first-secretary').meta({ title: '汇总' }),
      sign: z.literal('village-secretary').meta({ title: '签字' }),
      confirm: z.literal('township-officer').meta({ title: '确认' }),
    }),
    say: () => '第一书记汇总，村党组织书记签字，乡镇确认',
  }),
  'full-time-posting': kind({
    heading: '考勤',
    title: '吃住在村与脱产驻村',
    governs: '驻村期间能不能兼做单位工作、住在哪里',
    acts: false,
    schema: z.strictObject({
      livesInVillage: yesNo('要求吃住在村'),
      unitWork: yesNo('可以承担原单位工作'),
      commutingBanned: yesNo('文件写明不得走读、两头跑'),
    }),
    say: ({ livesInVillage, unitWork, commutingBanned }) =>
      [
        livesInVillage && '吃住在村、工作在村',
        unitWork ? '可以兼做派出单位工作' : '不承担派出单位工作，派出单位不得抽调',
        commutingBanned && '严禁“走读”“两头跑”',
      ]
        .filter(Boolean)
        .join('；'),
  }),
  'attendance-record': kind({
    heading: '考勤',
    title: '考勤凭据',
    governs: '考勤以哪些记录为准',
    acts: false,
    schema: z.strictObject({
      register: yesNo('考勤登记'),
      workLog: yesNo('与工作日志结合'),
    }),
    say: ({ register, workLog }) =>
      [register && '考勤登记', workLog && '工作日志'].filter(Boolean).join('与') + '结合，量化考核',
  }),
  'false-attendance': kind({
    heading: '考勤',
    title: '考勤弄虚作假',
    governs: '考勤造假由谁负责',
    acts: true,
    schema: z.strictObject({
      townshipLeaders: yesNo('追究乡镇领导责任'),
      firstSecretary: yesNo('追究第一书记责任'),
    }),
    say: ({ townshipLeaders, firstSecretary }) =>
      `追究${[townshipLeaders && '乡镇党委领导', firstSecretary && '第一书记'].filter(Boolean).join('和')}的责任`,
  }),
};
