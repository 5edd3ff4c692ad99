import type { Output } from '../../src/contract/contract';
import { gradeWords } from '../../src/core/assessment/grade';
import type { Opinion } from '../../src/core/assessment/opinion';
import { hearingInWords, opinionWords } from '../../src/core/assessment/opinion';
import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import type { Caller } from '../../src/core/roster/caller';

type Shown = Output<'assessment.sheet'>['opinions'][number];

/**
 * Ours: what each said is read by who oversees the village and by who wrote it; the cadre and the unit see
 * who was heard and how many, so that people can speak.
 */
export function showOpinions(
  { opinions }: AssessmentSheet,
  { all, own }: { readonly all: boolean; readonly own: boolean },
  { person, grants }: Caller,
): Shown[] {
  const units = grants.filter(({ role }) => role === 'unit-officer');
  return opinions.map((opinion) => {
    const written =
      !own && (opinion.by === person || (opinion.from === 'unit' && units.length > 0));
    return all || written ? whole(opinion) : outline(opinion);
  });
}

function outline({ from, hearing, at }: Opinion): Shown {
  const heard = hearing ? { heard: hearingInWords(hearing) } : {};
  return { from, fromWords: opinionWords[from], at, ...heard };
}

function whole(opinion: Opinion): Shown {
  const { text, suggests, byName } = opinion;
  const grade = suggests ? { suggestsWords: gradeWords[suggests] } : {};
  return { ...outline(opinion), text, byName, ...grade };
}
