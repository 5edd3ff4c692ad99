import type { Day } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { parties } from '../policy/kinds/evaluation-words';
import type { Posting } from '../roster/people';
import type { Assembly, AssemblyState, Way } from './assembly';
import type { Doer } from './assembly-step';
import { assemblyBefore, withStep } from './assembly-step';
import type { BallotSecret } from './ballot-keys';
import type { Party } from './party';
import { allParties } from './party';
import { sameSecret } from './public-keys';
import { questionsOf } from './questions';
import { ratedSubjects } from './rated-subjects';
import type { RollLine } from './roll-line';

export interface OpenFacts extends Doer {
  readonly today: Day;
  readonly secret: BallotSecret | undefined;
  readonly assembly: Stored<'assembly'> | undefined;
  readonly round: Stored<'round'> | undefined;
  readonly lines: readonly RollLine[];
  /** All postings of the village. */
  readonly postings: readonly Posting[];
}

/** Secret from k people on; fewer rate openly, because numbers of so few would say who. */
export function wayOf(people: number, smallest: number): Way {
  return people >= smallest ? 'secret' : 'signed';
}

function waysOf(lines: readonly RollLine[], smallest: number): Assembly['ways'] {
  const sized = allParties.map((party): [Party, number] => [
    party,
    lines.filter((line) => line.party === party).length,
  ]);
  return Object.fromEntries(
    sized.filter(([, size]) => size > 0).map(([party, size]) => [party, wayOf(size, smallest)]),
  );
}

/**
 * Begins the rating: who is rated, and which party votes in secret and which signs, stay as they
 * are from now on.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `round-unknown`, `assembly-not-today`,
 * `assembly-day-outside`, `roll-empty`, `nobody-rated`, `party-wrong`, `ballots-not-set-up`,
 * `ballot-secret-changed`.
 */
export function decideOpen(facts: OpenFacts): {
  output: { assembly: string; state: AssemblyState };
  writes: Write[];
} {
  const { round, lines, postings, today, secret } = facts;
  const assembly = assemblyBefore('open', ['planned'], facts.assembly);
  const { day, lastDay, quarter } = assembly.body;
  if (!round) throw refused('round-unknown', { quarter });
  if (today < day) throw refused('assembly-not-today', { day });
  if (today > lastDay) throw refused('assembly-day-outside', { from: day, to: lastDay });
  sameSecret(secret, assembly.id, assembly.body);
  const { turns, smallest } = round.body.form;
  const subjects = ratedSubjects(turns, postings, { quarter, today });
  const ways = waysOf(lines, smallest);
  if (!subjects.some(({ party }) => party === 'cadres')) throw refused('nobody-rated');
  refuseRatingOneself(subjects, lines);
  const asked = allParties.filter((party) => ways[party]);
  if (!asked.some((party) => questionsOf(party, turns, { subjects }).length > 0)) {
    throw refused('roll-empty');
  }
  const open = { ...assembly.body, state: 'open', subjects, ways } as const;
  return {
    output: { assembly: assembly.id, state: 'open' },
    writes: [replace(assembly, withStep(open, 'open', facts))],
  };
}

/** Posted here since they were put on the roll, somebody would be rated by their own ballot. */
function refuseRatingOneself(subjects: Assembly['subjects'], lines: readonly RollLine[]): void {
  const rated = new Set(subjects.flatMap(({ person }) => person ?? []));
  const wrong = lines.find(({ person, party }) => party !== 'cadres' && rated.has(person ?? ''));
  if (wrong) throw refused('party-wrong', { name: wrong.name, party: parties.cadres });
}
