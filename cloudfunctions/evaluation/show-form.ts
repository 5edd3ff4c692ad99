import type { Output } from '../../src/contract/contract';
import type { RoundForm } from '../../src/core/evaluation/round';
import {
  parties,
  ratedOn,
  ratingOptions,
  speaksOn,
} from '../../src/core/policy/kinds/evaluation-words';

/** A round’s form in words. */
export function showForm(form: RoundForm): Output<'evaluation.openRound'>['form'] {
  const { turns, options, smallest, threshold, lastDay, explanations } = form;
  return {
    turns: turns.map((turn) => ({
      ...{ party: turn.party, partyName: parties[turn.party], ratedBy: [...turn.ratedBy] },
      ...{ speaksOn: speaksOn[turn.speaksOn], ratedOn: ratedOn[turn.ratedOn] },
    })),
    options: showOptions(options),
    ...{ smallest, lastDay, explanations: [...explanations] },
    ...(threshold === undefined ? {} : { threshold }),
  };
}

export function showOptions(options: RoundForm['options']) {
  return options.map((option) => ({ option, text: ratingOptions[option] }));
}
