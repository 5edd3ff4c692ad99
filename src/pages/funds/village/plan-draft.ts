import type { Input } from '../../../contract/contract';
import { fenOf, typedYuan } from '../../../components/money';
import type { FundPayer } from '../../../core/funds/fund-kinds';
import type { ShownProject } from '../shapes';

/** What is typed of a plan. */
export interface PlanDraft {
  readonly name: string;
  /** `village infrastructure`; empty for a project of one’s own. */
  readonly template: string;
  readonly what: string;
  readonly from: string;
  readonly due: string;
  readonly money: readonly { readonly payer: FundPayer; readonly yuan: string }[];
  readonly reason: string;
}

export function freshPlan(today: string, project?: ShownProject): PlanDraft {
  if (!project) {
    const due = `${today.slice(0, 4)}-12-31`;
    const money = [{ payer: 'unit' as const, yuan: '' }];
    return { name: '', template: '', what: '', from: today, due, money, reason: '' };
  }
  const { name, template, what, from, due, money } = project.plan;
  return {
    ...{ name, what, from, due, reason: '' },
    template: template ? `${template.of} ${template.kind}` : '',
    money: money.map(({ payer, fen }) => ({ payer, yuan: typedYuan(fen) })),
  };
}

type Plan = Omit<Input<'funds.planProject'>, 'village'>;

/** The plan as it is sent; which sum cannot be read, by its place, where one cannot. Empty ones go. */
export function planOf(draft: PlanDraft): Plan | number {
  const typed = draft.money.filter(({ yuan }) => yuan.trim() !== '');
  const wrong = typed.findIndex(({ yuan }) => fenOf(yuan.trim()) === undefined);
  if (wrong >= 0) return draft.money.indexOf(typed[wrong]!);
  const [of, kind = ''] = draft.template.split(' ');
  const template =
    of === 'village' || of === 'household' ? { template: { of, kind } as const } : {};
  return {
    ...{ name: draft.name.trim(), what: draft.what.trim(), from: draft.from, due: draft.due },
    ...template,
    money: typed.map(({ payer, yuan }) => ({ payer, fen: fenOf(yuan.trim()) ?? 0 })),
  };
}
