import { instantOf } from '../../../../src/core/calendar/day';
import type { Means } from '../../../../src/core/evaluation/roll-line';
import type { Days } from './days-ago';
import type { Hall } from './hall';
import { linesAt } from './hall';
import { fillRoll, giveSlips, openAssembly, planAssembly } from './set-up';
import type { Voting } from './vote';
import { typePapers, vote } from './vote';

/** Most on paper, as where few have a phone. */
const means: readonly (Means | undefined)[] = [
  'paper',
  'slip',
  'paper',
  'tablet',
  'paper',
  undefined,
];

/** An assembly held as far as the voting: its id, and when the box may be closed. */
export function holdVoting(
  hall: Hall,
  days: Days,
  { ago, liking: how, comments }: { ago: number } & Pick<Voting, 'liking' | 'comments'>,
): { id: string; end: string } {
  const held = days.ago(ago, 870);
  const planned = { day: held.day, place: '村委会会议室' };
  const id = planAssembly(hall, planned, days.ago(ago + 4, 620));
  fillRoll(hall, id, { villagers: 31, leaders: 11, away: 2 });
  const meansOf: Voting['meansOf'] = ({ body }, place) => {
    if (body.party === 'cadres') return 'signed';
    return body.person ? 'phone' : means[place % means.length];
  };
  const bySlip = linesAt(hall, id).filter((line, place) => meansOf(line, place) === 'slip');
  giveSlips(
    hall,
    id,
    50,
    bySlip.map((line) => line.id),
  );
  openAssembly(hall, id, held);
  typePapers(hall, id, vote(hall, id, { meansOf, liking: how, comments }));
  return { id, end: instantOf(Date.parse(held.at) + 80 * 60_000) };
}
