import type { Day } from '../../../src/core/calendar/day';
import { addDays, monthOf, within } from '../../../src/core/calendar/day';
import type { InventedCadre } from './cadres';
import { isRestful } from './days';
import type { MonthHistory } from './history';
import { personaOpenid } from './personas';

/** A finding of somebody who was not there, and how it went on. */
export interface CheckStory {
  readonly cadre: InventedCadre;
  readonly remark: string;
  readonly answer: string;
  readonly decided?: { readonly decision: 'confirm' | 'drop'; readonly reason: string };
}

/** The township of most personas, where one finding waits for the county; and the other's. */
export const HERE = '533123104';
const THERE = '533123101';

const confirmed = {
  remark: '上午和下午各去一次，村委会和住处都没有人，电话没有接',
  answer: '那天孩子发烧，送到县医院，走得急没有请假',
  decided: { decision: 'confirm', reason: '本人说明属实，但没有请假，也没有补假' },
} as const;
const dropped = {
  remark: '村委会没有见到人',
  answer: '在二组核对低保户，村民小组长可以证明',
  decided: { decision: 'drop', reason: '已向村民小组长核实，当天在二组入户' },
} as const;
const toBeJudged = {
  remark: '两次到村委会都没有见到人，村干部说不清去向',
  answer: '上午到镇上送材料，下午在三组，都有人在场',
};

/** One confirmed, of somebody a visitor can be; one dropped; one answered and waiting for judgement. */
export function checkStories(cadres: readonly InventedCadre[], today: Day): CheckStory[] {
  const known = cadres.filter(({ posting }) => within(today, posting));
  const extra = (township: string) => known.find((each) => isExtra(each, township));
  const cast = [
    { cadre: known.find(({ person }) => person.openid === personaOpenid('member')), ...confirmed },
    { cadre: extra(THERE), ...dropped },
    { cadre: extra(HERE), ...toBeJudged },
  ];
  return cast.flatMap(({ cadre, ...story }) => (cadre ? [{ cadre, ...story }] : []));
}

/** Nobody a visitor can be, with a phone of their own to answer by. */
function isExtra({ id, person, posting }: InventedCadre, township: string): boolean {
  return posting.township === township && person.openid === `demo:${id}`;
}

/** A working day, of this month if there is one, early enough to have been answered and judged. */
export function dayOfFinding(history: MonthHistory | undefined, today: Day): Day {
  const days = Array.from({ length: 20 }, (_, i) => addDays(today, -5 - i));
  const empty = (day: Day) => Object.keys(history?.register.days[day] ?? {}).length === 0;
  const working = days.filter((day) => !isRestful(day));
  const thisMonth = working.filter((day) => monthOf(day) === monthOf(today));
  return thisMonth.find(empty) ?? thisMonth[0] ?? working[0] ?? addDays(today, -5);
}
