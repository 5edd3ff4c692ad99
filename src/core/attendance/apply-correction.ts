import { sameBody } from '../same-body';
import type { Correction, DayFacts } from './register';

/** The day with what a correction changes of it, and nothing else: two may wait for one day. */
export function applyCorrection(
  now: DayFacts,
  { was, becomes }: Pick<Correction, 'was' | 'becomes'>,
): DayFacts {
  const facts = (['presence', 'trip', 'leave', 'absent'] as const).flatMap((name) => {
    const fact = sameBody(was[name], becomes[name]) ? now[name] : becomes[name];
    return fact ? [[name, fact] as const] : [];
  });
  return Object.fromEntries(facts) as DayFacts;
}
