import type { Output } from '../../src/contract/contract';
import { bodies } from '../../src/core/policy/kinds/bodies';
import type { Ranked } from '../../src/core/proposal/ranking';
import type { Listed, Passing } from '../../src/core/proposal/ranking-list';
import type { Village } from '../../src/core/roster/division';

type Shown = Output<'proposal.rankings'>['rankings'][number];

/** Those a list names, with their villages as people call them: what is passed on. */
export function listedOf(people: readonly Ranked[], villages: readonly Village[]): Listed[] {
  return people.map(({ name, village, attended, due, excused }) => ({
    ...{ name, attended, due, excused },
    villageName: villages.find(({ code }) => code === village)?.name ?? village,
  }));
}

export function showListed(people: readonly Listed[]): Shown['people'] {
  return people.map(({ name, villageName, attended, due, excused }) => ({
    ...{ name, villageName, attended, due, excused },
    rate: `${((attended / due) * 100).toFixed(1)}%`,
  }));
}

export function showPassed(passed: readonly Passing[]): Shown['passed'] {
  return passed.map(({ to, byName, at, seen }) => ({
    ...{ to: bodies[to], byName, at },
    ...(seen ? { seen: { byName: seen.byName, at: seen.at } } : {}),
  }));
}
