import { sayInstant } from '../../components/say-day';
import type { StepLine } from '../../components/steps';
import type { Output } from '../../contract/contract';

type Month = Output<'attendance.month'>;

const order = ['sum-up', 'sign', 'confirm'] as const;
const titles = {
  'sum-up': '第一书记汇总',
  sign: '村党组织书记签字',
  confirm: '乡镇确认',
  'send-back': '退回',
} as const;
const doneAt = { none: 0, draft: 0, 'summed-up': 1, signed: 2, confirmed: 3 } as const;

/** What has been done by whom, then what is waited for and what comes after. */
export function stepsOf(state: Month['state'], steps: Month['steps']): StepLine[] {
  const past = steps.map(({ step, byName, at, note }): StepLine => ({
    title: titles[step],
    note: `${byName}，${sayInstant(at)}${note ? `：${note}` : ''}`,
    state: step === 'send-back' ? 'back' : 'done',
  }));
  const ahead = order.slice(doneAt[state]).map((step, index): StepLine => ({
    title: titles[step],
    state: index === 0 ? 'now' : 'later',
  }));
  return [...past, ...ahead];
}
