import type { Output } from '../../src/contract/contract';

export type Todo = Output<'home.show'>['todos'][number];

/** Of each kind so many are named on the first screen; more are a number that leads to their list. */
const MOST_NAMED = 3;

/** What is said of those that are not named: how many, and where they are. */
type SayRest = (count: number) => Pick<Todo, 'text' | 'opens'>;

/** The longest waiting by name, and the rest as one. A single one left over is named as well. */
export function nameOldest(todos: readonly Todo[], sayRest: SayRest): Todo[] {
  const all = oldestFirst(todos);
  if (all.length <= MOST_NAMED + 1) return all;
  const [next, ...others] = all.slice(MOST_NAMED);
  if (!next) return all;
  return [...all.slice(0, MOST_NAMED), { ...next, ...sayRest(others.length + 1) }];
}

/** By since when they wait; those of one instant as they were given. */
export function oldestFirst(todos: readonly Todo[]): Todo[] {
  return [...todos].sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? -1 : 1));
}
