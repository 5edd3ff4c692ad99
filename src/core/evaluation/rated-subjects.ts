import type { Day } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { daysOfQuarter } from '../calendar/quarter';
import { parties } from '../policy/kinds/evaluation-words';
import type { Posting } from '../roster/people';
import type { RatedSubject } from './assembly';
import type { Turn } from './round';

/**
 * Who is rated at a village’s assembly: everybody posted there on some day of the quarter up to
 * `today`, by name; the other parties each as one. Only parties that the form has a turn for.
 */
export function ratedSubjects(
  turns: readonly Turn[],
  postings: readonly Posting[],
  { quarter, today }: { quarter: Quarter; today: Day },
): RatedSubject[] {
  const { from, to } = daysOfQuarter(quarter);
  const until = today < to ? today : to;
  const posted = postings.filter(
    (each) => each.from <= until && (each.to === undefined || each.to >= from),
  );
  const cadres = new Map(posted.map(({ person, name }) => [person, name]));
  return turns.flatMap(({ party }): RatedSubject[] =>
    party === 'cadres'
      ? [...cadres].map(([person, name]) => ({ id: `cadres:${person}`, party, person, name }))
      : [{ id: party, party, name: parties[party] }],
  );
}
