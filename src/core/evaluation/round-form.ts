import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { daysOfQuarter } from '../calendar/quarter';
import { periods } from '../policy/kinds/bodies';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { Pack } from '../policy/schema';
import { valueAt, valueOrRefuse } from '../policy/value-at';
import { titleOf } from '../policy/words';
import { refused } from '../refusal';
import { formOptions } from './form-options';
import type { RoundForm } from './round';

const rules = [
  'evaluation-form',
  'evaluation-options',
  'evaluation-smallest-group',
  'evaluation-window',
  'evaluation-threshold',
] as const;

/** What each rule of a round says on a day, unset ones too. */
export function explainRound(pack: Pack | undefined, day: Day): Explanation[] {
  return rules.map((rule) => explain(pack, rule, day));
}

/**
 * The form of a quarter’s round by the rules of `day`. A threshold that is not set stays unset.
 * @throws Refused `value-unset` for form, options, smallest group or window; `round-not-quarterly`,
 * `round-options-few`.
 */
export function roundForm(pack: Pack | undefined, quarter: Quarter, day: Day): RoundForm {
  if (!pack) throw refused('value-unset', { rule: titleOf('evaluation-form') });
  const { per, turns } = valueOrRefuse(pack, 'evaluation-form', day);
  if (per !== 'quarter') throw refused('round-not-quarterly', { per: periods[per] });
  const { options } = valueOrRefuse(pack, 'evaluation-options', day);
  const { ballots } = valueOrRefuse(pack, 'evaluation-smallest-group', day);
  const { daysAfterQuarter } = valueOrRefuse(pack, 'evaluation-window', day);
  const threshold = valueAt(pack, 'evaluation-threshold', day)?.percent;
  return {
    ...{ turns, options: formOptions(options), smallest: ballots },
    ...(threshold === undefined ? {} : { threshold }),
    lastDay: addDays(daysOfQuarter(quarter).to, daysAfterQuarter),
    explanations: explainRound(pack, day),
  };
}
