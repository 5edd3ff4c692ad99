import type { Cap } from '../../src/core/assessment/cap';
import { capInWords } from '../../src/core/assessment/cap';
import { gradeWords } from '../../src/core/assessment/grade';
import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import {
  assessmentRoundWords,
  assessmentStateWords,
  roundInWords,
} from '../../src/core/assessment/words';
import { positions } from '../../src/core/policy/kinds/bodies';
import type { Stored } from '../../src/core/records';
import { unitName } from '../../src/core/roster/places';

/** A round as it stands in a list. */
export function showRoundHead({ id, body }: Stored<'assessmentRound'>) {
  const { year, time, state, opinionsUntil } = body;
  return {
    ...{ round: id, title: roundInWords(body), year, time, state, opinionsUntil },
    stateWords: assessmentRoundWords[state],
  };
}

export function whoseSheet({ villageName, position, unit }: AssessmentSheet): string {
  return `${villageName} ${positions[position]}，${unitName(unit)}`;
}

/** A sheet as it stands in a list. @param result whether the reader may see the grade yet */
export function showSheetHead({ id, body }: Stored<'assessmentSheet'>, result: boolean) {
  const { person, name, state, decided } = body;
  return {
    ...{ sheet: id, person, name, of: whoseSheet(body), state },
    stateWords: assessmentStateWords[state],
    ...(result && decided ? { gradeWords: gradeWords[decided.grade] } : {}),
  };
}

export function showCap(cap: Cap) {
  const { text, document, clause, from, to, highest, proposal } = cap;
  return {
    ...{ text, document, clause, from, to, proposal },
    ...{ highestWords: gradeWords[highest], inWords: capInWords(cap) },
  };
}
