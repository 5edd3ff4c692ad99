import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { dayInWords } from '../../src/core/calendar/in-words';
import type { FundEntry } from '../../src/core/funds/fund-book';
import { confirmed } from '../../src/core/funds/fund-book';
import { fundPayerWords } from '../../src/core/funds/fund-kinds';
import type { ProjectPlan } from '../../src/core/funds/village-project';
import { isLate, plannedFen } from '../../src/core/funds/village-project';
import { projectStateWords } from '../../src/core/funds/words';
import { sayYuan } from '../../src/core/money';
import { projectKinds } from '../../src/core/policy/kinds/work-words';
import type { Stored } from '../../src/core/records';

type Shown = Output<'funds.village'>['projects'][number];

export interface ProjectFacts {
  /** Of all years since it began. */
  readonly entries: readonly FundEntry[];
  readonly today: Day;
  readonly seesPhotos: (by: string) => boolean;
}

export function showProject(
  { id, body }: Stored<'villageProject'>,
  { entries, today, seesPhotos }: ProjectFacts,
): Shown {
  const { plan, state, notes } = body;
  return {
    ...{ project: id, plan: showPlan(plan), state, stateWords: projectStateWords[state] },
    late: isLate(body, today),
    planned: plannedFen(plan),
    spent: confirmed(entries, ({ kind, project }) => kind === 'spent' && project === id),
    notes: notes.map(({ state: then, on, text, photos, by, byName, was }) => ({
      ...{ stateWords: projectStateWords[then], on, text, byName },
      photos: seesPhotos(by) ? [...photos] : [],
      ...(was ? { was: sayPlan(was) } : {}),
    })),
  };
}

function showPlan({ name, template, what, from, due, money }: ProjectPlan): Shown['plan'] {
  return {
    ...{ name, what, from, due, templateWords: template ? templateWord(template) : '自定项目' },
    ...(template ? { template } : {}),
    money: money.map(({ payer, fen }) => ({ payer, payerWords: fundPayerWords[payer], fen })),
  };
}

function templateWord({ of, kind }: NonNullable<ProjectPlan['template']>): string {
  const words: Readonly<Record<string, string>> = projectKinds[of];
  return `${of === 'village' ? '到村' : '到户'}：${words[kind] ?? kind}`;
}

/** 硬化道路，11 月 1 日到 12 月 31 日，计划 5 万元. */
function sayPlan(plan: ProjectPlan): string {
  const days = `${plan.from.slice(0, 4)} 年 ${dayInWords(plan.from)}到 ${plan.due.slice(0, 4)} 年 ${dayInWords(plan.due)}`;
  return `原来的计划：${plan.name}，${days}，计划 ${sayYuan(plannedFen(plan))}`;
}
