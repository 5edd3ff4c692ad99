import type { RuleName, RuleValue } from './schema';

export const ruleTitles: Readonly<Record<RuleName, string>> = {
  'day-target': '在村天数',
  'trip-counts': '出差是否计入在村天数',
  'presence-duty': '手机报到是否为硬性要求',
  'month-end-steps': '月度考勤审签',
};

/** What a value says, in a sentence for the person it concerns. */
export const ruleInWords: { readonly [R in RuleName]: (value: RuleValue<R>) => string } = {
  'day-target': ({ days, per, of, inPrinciple }) => {
    const period = per === 'month' ? '每月' : '每年';
    const unit = of === 'workdays' ? '个工作日' : '天';
    return `${inPrinciple ? '原则上' : ''}${period}在村不少于 ${days} ${unit}`;
  },
  'trip-counts': ({ counts }) => (counts ? '出差日计入在村天数' : '出差日单独列出，不计入在村天数'),
  'presence-duty': ({ ordered }) =>
    ordered
      ? '文件规定用手机每日签到'
      : '手机报到只是登记在村的便捷办法，与纸质签到、干部登记效力相同，不作硬性要求',
  'month-end-steps': () => '第一书记汇总，村党组织书记签字，乡镇确认',
};
