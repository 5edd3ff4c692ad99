import type { Day } from '../calendar/day';
import { dayInWords, daysInWords } from '../calendar/in-words';
import { bodies } from '../policy/kinds/bodies';
import { daysWaited } from './overdue';
import { bodyOfSeat } from './seats';
import type { KeptRoute, Leave, LeaveKind, LeavePeriod, LeaveState, LeaveStepName } from './leave';

export const leaveKindWords: Readonly<Record<LeaveKind, string>> = {
  personal: '事假',
  sick: '病假',
  family: '家事',
  other: '其他',
  rotation: '轮休',
};

export const leaveStateWords: Readonly<Record<LeaveState, string>> = {
  asked: '待审批',
  'sent-back': '已退回',
  refused: '未批准',
  withdrawn: '已撤回',
  granted: '已批准',
  returned: '已销假',
};

export const leaveStepWords: Readonly<Record<LeaveStepName, string>> = {
  ask: '申请',
  'ask-again': '修改后再申请',
  grant: '批准',
  refuse: '不批准',
  'send-back': '退回',
  withdraw: '撤回',
  return: '销假',
  urge: '催办',
};

/** 11 月 8 日下午至 10 日中午 */
export function periodInWords({ from, to, fromNoon, toNoon }: LeavePeriod): string {
  if (from === to) return dayInWords(from) + (fromNoon ? '下午' : toNoon ? '上午' : '');
  if (!fromNoon && !toNoon) return daysInWords(from, to);
  const until = sameMonth(from, to) ? `${Number(to.slice(8))} 日` : dayInWords(to);
  return `${dayInWords(from)}${fromNoon ? '下午' : ''}至 ${until}${toNoon ? '中午' : ''}`;
}

/** 11 月 23 日至 26 日的请假（事假，4 天） */
export function leaveInWords(leave: Pick<Leave, keyof LeavePeriod | 'kind' | 'days'>): string {
  return `${periodInWords(leave)}的请假（${leaveKindWords[leave.kind]}，${leave.days} 天）`;
}

function sameMonth(a: Day, b: Day): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** 4 天 → 县委组织部审批，报市（州）委组织部备案 · 6.2 */
export function routeInWords(
  route: Pick<KeptRoute, 'days' | 'decides' | 'filedAt' | 'copied' | 'explanations'>,
): string {
  const { days, decides, filedAt, copied, explanations } = route;
  const list = (of: readonly (keyof typeof bodies)[]) => of.map((body) => bodies[body]).join('、');
  const clause = explanations.find(({ rule }) => rule === 'leave-route')?.clause;
  return (
    `${days} 天 → ${bodies[decides]}审批` +
    (filedAt.length > 0 ? `，报${list(filedAt)}备案` : '') +
    copied.map(({ by, to }) => `，由${bodies[by]}抄报${list(to)}`).join('') +
    (clause ? ` · ${clause}` : '')
  );
}

/** Why somebody else decides than the document names; empty where it is who it names. */
export function raisedInWords({ names, decides, raised }: KeptRoute): string {
  if (!raised) return '';
  const why = raised === 'own-seat' ? '就是申请人本人' : '目前无人在任';
  return `按规定由${bodies[names]}审批，${why}，所以由上一级${bodies[decides]}审批`;
}

/** 等了 4 天，已提醒乡镇党委书记 2 次，县委组织部也看得到; empty where there is nothing to say yet. */
export function waitsInWords(leave: Leave, now: number): string {
  if (leave.state !== 'asked') return '';
  const { reminded = 0, waitsAbove, raisedFor, urged, route } = leave;
  const days = daysWaited(leave, now);
  const above = waitsAbove && bodies[bodyOfSeat(waitsAbove)];
  const parts = [
    ...(days > 0 ? [`等了 ${days} 天`] : []),
    ...(reminded > 0 ? [`已提醒${bodies[route.decides]} ${reminded} 次`] : []),
    ...(above && raisedFor === 'late' ? [`${above}也看得到`] : []),
    ...(above && raisedFor === 'seat'
      ? [`${bodies[route.decides]}现在不能审批，由${above}审批`]
      : []),
    ...(urged ? [`${urged.byName}催办过`] : []),
  ];
  return parts.join('，');
}
