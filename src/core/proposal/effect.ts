import type { Day, Instant } from '../calendar/day';
import { within } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { measures } from '../policy/kinds/oversight';
import { lastDayOfPeriod } from '../policy/period-end';
import type { Pack, RuleName } from '../policy/schema';
import type { Outcome, OutcomeOn, Proposal } from './proposal';

/**
 * 已定的处置: what a decision put in force, on whom, from when until when, both included
 * (`effect:<proposal>:<n>`). What is done once has one day.
 */
export interface Effect {
  readonly proposal: string;
  readonly on: OutcomeOn;
  /** Absent where it falls on a unit or on others. */
  readonly person?: string | undefined;
  readonly unit: string;
  readonly village: string;
  readonly effect: string;
  readonly text: string;
  readonly once: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly explanation?: Explanation | undefined;
  readonly lifted?:
    | {
        readonly by: string;
        readonly byName: string;
        readonly at: Instant;
        readonly reason: string;
      }
    | undefined;
}

/** Effects in force on a day: begun, not over, not lifted. */
export function effectsOn<E extends Pick<Effect, 'from' | 'to' | 'lifted'>>(
  effects: readonly E[],
  day: Day,
): E[] {
  return effects.filter((each) => !each.lifted && within(day, each));
}

/**
 * What a unit has to go by on a day, its own and its people's: what is in force, and what was to be
 * done once by a decision of the same year, which has no other day to be seen on.
 */
export function effectsForUnit<E extends Pick<Effect, 'from' | 'to' | 'lifted' | 'once'>>(
  effects: readonly E[],
  day: Day,
): E[] {
  const year = day.slice(0, 4);
  const toDo = ({ once, from, lifted }: E) =>
    once && !lifted && from <= day && from.startsWith(year);
  return effects.filter((each) => effectsOn([each], day).length > 0 || toDo(each));
}

/**
 * First and last day of an outcome that is decided on `decided`. A year is that of the facts; months
 * are counted from the decision on as the pack counts periods.
 */
export function spanOf(
  { lasts, from, months }: Outcome,
  decided: Day,
  pack: Pack | undefined,
): { from: Day; to: Day } {
  if (lasts === 'that-year') {
    const first = from ?? decided;
    return { from: first, to: `${first.slice(0, 4)}-12-31` };
  }
  if (lasts === 'once' || months === undefined || !pack) return { from: decided, to: decided };
  return { from: decided, to: lastDayOfPeriod(pack, decided, months, decided) };
}

/** What a decision of the day puts in force. */
export function effectsOf(
  { id, body }: { readonly id: string; readonly body: Proposal },
  decided: Day,
  pack: Pack | undefined,
): Effect[] {
  const { person, unit, village, outcomes, explanations } = body;
  return outcomes.map((outcome) => ({
    ...{ proposal: id, on: outcome.on, unit, village },
    ...(outcome.on === 'person' && person ? { person } : {}),
    ...{ effect: outcome.effect, text: outcome.text, once: outcome.lasts === 'once' },
    ...spanOf(outcome, decided, pack),
    ...behind(outcome, explanations),
  }));
}

/** The clause of an outcome: a bar and a further measure against the unit have one of their own. */
function behind(
  { effect }: Outcome,
  explanations: readonly Explanation[],
): Pick<Effect, 'explanation'> {
  const rule = ruleOf(effect);
  const explanation = explanations.find((each) => each.rule === rule) ?? explanations[0];
  return explanation ? { explanation } : {};
}

function ruleOf(effect: string): RuleName | undefined {
  if (effect.startsWith('bar:')) return 'recall-bar';
  return effect in measures ? 'strike-unit-measure' : undefined;
}
