import type { Day } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import type { Explanation } from '../policy/explain';
import type { RatedOn } from '../policy/kinds/evaluation-words';
import type { Way } from './assembly';
import type { Party } from './party';
import type { EvaluationResult, Standing } from './result';
import type { Means } from './roll-line';
import type { ShownQuestion } from './results';
import { shownQuestion } from './results';

/** How one party rated somebody: never without how many could, how many did, and how they did it. */
export interface PartyEvidence {
  readonly party: Party;
  readonly ratedOn: RatedOn;
  readonly way: Way;
  readonly onRoll: number;
  readonly used: Readonly<Record<Means, number>>;
  readonly ballots: number;
  readonly void: number;
  readonly shown: ShownQuestion;
}

/**
 * What a published result says of one of the rated, for people who assess them: evidence with its
 * turnout and method beside it. There is no mark or percentage in it to be added up or ranked by.
 */
export interface RatingEvidence {
  readonly assembly: string;
  readonly village: string;
  readonly villageName: string;
  readonly quarter: Quarter;
  readonly day: Day;
  /** Above 1: a re-test of `retestOf`. */
  readonly number: number;
  readonly retestOf?: string | undefined;
  readonly subject: string;
  /** Of a resident cadre; the other two parties are rated each as one. */
  readonly person?: string | undefined;
  readonly name: string;
  readonly standing: Standing;
  /** What the standing was measured by, where the document or the county sets it. */
  readonly threshold?: number | undefined;
  readonly parties: readonly PartyEvidence[];
  readonly explanations: readonly Explanation[];
}

/** For everybody who was rated; nothing of a result that is not published. */
export function evidenceOf(result: EvaluationResult): RatingEvidence[] {
  if (result.view !== 'published') return [];
  const { assembly, village, villageName, quarter, day, number, explanations } = result;
  const { retestOf, threshold } = result;
  return result.subjects.map(({ id, name, person }) => ({
    ...{ assembly, village, villageName, quarter, day, number, explanations },
    ...(retestOf ? { retestOf } : {}),
    ...(person ? { person } : {}),
    ...{ subject: id, name, standing: standingOf(id, result), parties: partiesOn(id, result) },
    ...(threshold === undefined ? {} : { threshold }),
  }));
}

function standingOf(subject: string, { standings }: EvaluationResult): Standing {
  return standings.find((each) => each.subject === subject)?.standing ?? 'too-few';
}

function partiesOn(subject: string, result: EvaluationResult): PartyEvidence[] {
  return result.parties.flatMap((each) =>
    each.questions
      .filter((question) => question.subject === subject)
      .map((question) => {
        const { party, way, onRoll, used, ballots, void: spoilt } = each;
        const shown = shownQuestion(result, each, question);
        const { ratedOn } = question;
        return { party, ratedOn, way, onRoll, used, ballots, void: spoilt, shown };
      }),
  );
}
