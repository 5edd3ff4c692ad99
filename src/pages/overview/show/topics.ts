import type { Destination } from '../../../components/go-to';
import type { FigureName, Figures } from '../../../core/overview/figures';
import { FEW_DAYS } from '../../../core/overview/figures';

/** One bar: a figure, what it is called, and what it is counted in. */
export interface TopicBar {
  readonly name: FigureName;
  readonly label: string;
}

export interface Topic {
  readonly title: string;
  /** Whether it is counted of the month or of now. */
  readonly of: 'month' | 'now';
  /** What all bars are a part of; without one they are measured by the longest. */
  readonly whole?: FigureName;
  readonly unit: string;
  readonly bars: readonly TopicBar[];
  /** More about it in words, where there is something to say. */
  readonly also?: (figures: Figures) => string;
  /** The list whose records it was counted from, and what it is called. */
  readonly list: readonly [Destination, string];
}

const bar = (name: FigureName, label: string): TopicBar => ({ name, label });

/** 关心 and 纪律 side by side, of equal weight; then what the villages wait for. */
export const topicGroups: readonly { readonly title: string; readonly topics: readonly Topic[] }[] =
  [
    {
      title: '关心',
      topics: [
        {
          ...{ title: '补助', of: 'month', whole: 'sums', unit: '笔' },
          bars: [
            bar('paid', '已发'),
            bar('unpaid', '未发，没有到期'),
            bar('late', '逾期未发'),
            bar('not-told', '还不能算'),
          ],
          list: ['allowances', '看补助发放'],
        },
        {
          ...{ title: '轮休', of: 'month', whole: 'lines', unit: '人' },
          bars: [bar('rested', '休过轮休')],
          also: ({ 'rest-days': days = 0 }) => (days > 0 ? `一共休了 ${days} 天。` : ''),
          list: ['sheets', '看考勤表'],
        },
        {
          ...{ title: '请假', of: 'now', whole: 'cadres', unit: '人' },
          bars: [
            bar('on-leave', '正在请假'),
            bar('on-rest', '正在轮休'),
            bar('leave-waiting', '等审批'),
            bar('leave-waits-long', '其中等了很久的'),
          ],
          list: ['today', '看今天谁在村'],
        },
      ],
    },
    {
      title: '纪律',
      topics: [
        {
          ...{ title: '出勤', of: 'month', whole: 'lines', unit: '人' },
          bars: [
            bar('reached', '达到天数要求'),
            bar('short-few', `差 ${FEW_DAYS} 天以内`),
            bar('short-many', `差 ${FEW_DAYS} 天以上`),
            bar('no-record', '一天都没有记录'),
            bar('part', '没有派驻满，不比'),
            bar('no-target', '天数要求未设置'),
            bar('no-calendar', '放假安排还没有录入'),
          ],
          list: ['sheets', '看考勤表'],
        },
        {
          ...{ title: '处置建议', of: 'now', unit: '条' },
          bars: [bar('proposals', '还没有决定'), bar('proposals-late', '其中过了办理期限')],
          list: ['proposals', '看处置建议'],
        },
        {
          ...{ title: '督查', of: 'now', unit: '次' },
          bars: [bar('checks-to-answer', '等本人说明'), bar('checks-to-judge', '等认定')],
          list: ['checks', '看督查'],
        },
      ],
    },
    {
      title: '村里的事',
      topics: [
        {
          ...{ title: '考勤表', of: 'month', whole: 'sheets', unit: '个村' },
          bars: [
            bar('sheets-draft', '还没有汇总'),
            bar('sheets-summed-up', '已汇总，待签字'),
            bar('sheets-signed', '已签字，待确认'),
            bar('sheets-confirmed', '已确认'),
          ],
          also: ({ 'corrections-open': open = 0 }) =>
            open > 0 ? `另有 ${open} 条更正待乡镇办理。` : '',
          list: ['sheets', '看考勤表'],
        },
        {
          ...{ title: '三讲三评', of: 'now', whole: 'assemblies-due', unit: '个村' },
          bars: [bar('assemblies-held', '这个季度开过评议会')],
          also: ({ 'assemblies-no-round': none = 0 }) =>
            none > 0 ? `${none} 个村所在的县这个季度还没有开轮次。` : '',
          list: ['evaluation', '看三讲三评'],
        },
        {
          ...{ title: '议题和承诺', of: 'now', unit: '件' },
          bars: [
            bar('problems', '没有办完的议题、整改'),
            bar('problems-late', '其中过了期限'),
            bar('promises', '没有兑现的承诺'),
            bar('promises-late', '其中过了期限的承诺'),
          ],
          list: ['issues', '看议题和承诺'],
        },
        {
          ...{ title: '走访', of: 'month', whole: 'lines', unit: '人' },
          bars: [bar('visiting', '日志里有走访')],
          also: ({ visits = 0 }) => (visits > 0 ? `一共走访 ${visits} 户次。` : ''),
          list: ['logs', '看驻村日志'],
        },
      ],
    },
  ];

export const topics: readonly Topic[] = topicGroups.flatMap((group) => group.topics);

/** Bars to show: those with something in them, and the first, so that a topic is never bare. */
export function shownBars({ bars }: Topic, figures: Figures): TopicBar[] {
  return bars.filter(({ name }, index) => index === 0 || (figures[name] ?? 0) > 0);
}

/** What the bars of a topic are measured by. */
export function wholeOf({ whole, bars }: Topic, figures: Figures): number {
  const most = Math.max(0, ...bars.map(({ name }) => figures[name] ?? 0));
  return whole ? Math.max(most, figures[whole] ?? 0) : most;
}

/** 12 人，共 30 人. */
export function sayBar(topic: Topic, name: FigureName, figures: Figures): string {
  const { unit, whole } = topic;
  const of = whole ? `，共 ${figures[whole] ?? 0} ${unit}` : '';
  return `${figures[name] ?? 0} ${unit}${of}`;
}
