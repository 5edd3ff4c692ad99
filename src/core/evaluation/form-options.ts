import type { RatingOption } from '../policy/kinds/evaluation-words';
import { ratingOptions } from '../policy/kinds/evaluation-words';
import { titleOf } from '../policy/words';
import { refused } from '../refusal';

/** The options above the line of a threshold: 好 and 较好. All others, 不了解 among them, are below. */
export const ABOVE_THE_LINE: readonly RatingOption[] = ['good', 'fair'];

/** So that the standing, which tells the side nearly everybody is on, never tells their option. Ours. */
const FEWEST_ON_A_SIDE = 2;

/**
 * The options of a form. 不了解 is on every one, since a voter who does not know must not have to
 * guess. Ours.
 * @throws Refused `round-options-few`.
 */
export function formOptions(wanted: readonly RatingOption[]): readonly RatingOption[] {
  const options: readonly RatingOption[] = wanted.includes('unknown')
    ? wanted
    : [...wanted, 'unknown'];
  const above = options.filter((option) => ABOVE_THE_LINE.includes(option));
  const below = options.filter((option) => !ABOVE_THE_LINE.includes(option));
  refuseFew(above, '“好”和“较好”都要有');
  refuseFew(below, '“一般”和“差”至少要有一个');
  return options;
}

function refuseFew(side: readonly RatingOption[], mend: string): void {
  if (side.length >= FEWEST_ON_A_SIDE) return;
  const [only] = side;
  const left = only ? `只有“${ratingOptions[only]}”一个` : '一个也没有';
  throw refused('round-options-few', { rule: titleOf('evaluation-options'), left, mend });
}
