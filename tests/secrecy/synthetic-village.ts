import type { RatedSubject } from '../../src/core/evaluation/assembly';
import { resultOf } from '../../src/core/evaluation/count';
import type { CountedParty } from '../../src/core/evaluation/count-party';
import { makeKnown } from '../../src/core/evaluation/count-party';
import { wayOf } from '../../src/core/evaluation/open-assembly';
import type { Party } from '../../src/core/evaluation/party';
import { allParties } from '../../src/core/evaluation/party';
import { assemblyId } from '../../src/core/evaluation/places';
import { questionsOf } from '../../src/core/evaluation/questions';
import type { EvaluationResult } from '../../src/core/evaluation/result';
import type { RoundForm, Turn } from '../../src/core/evaluation/round';
import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import { assemblyOf } from '../fixtures/assembly';
import { usedBy } from '../fixtures/evaluation-result';

type Draw = (below: number) => number;

/** An assembly that never was: what everybody chose, and what the program made known of it. */
export interface SyntheticAssembly {
  readonly result: EvaluationResult;
  readonly columns: CountedParty['columns'];
}

const turns: readonly Turn[] = [
  {
    party: 'cadres',
    speaksOn: 'measures',
    ratedOn: 'results',
    ratedBy: ['village-cadres', 'villagers'],
  },
  { party: 'village-cadres', speaksOn: 'duty', ratedOn: 'work', ratedBy: ['cadres', 'villagers'] },
  {
    party: 'villagers',
    speaksOn: 'change',
    ratedOn: 'drive',
    ratedBy: ['cadres', 'village-cadres'],
  },
];

/** Forms with two options or more on each side of the line. */
const forms: readonly (readonly RatingOption[])[] = [
  ['good', 'fair', 'middling', 'poor', 'unknown'],
  ['good', 'fair', 'poor', 'unknown'],
];

export function drawForm(draw: Draw): RoundForm {
  const threshold = [undefined, 50, 60, 90, 100][draw(5)];
  return {
    ...{ turns, options: forms[draw(4) ? 0 : 1] ?? [], smallest: [10, 10, 4, 3][draw(4)] ?? 10 },
    ...{ lastDay: '2027-01-15', explanations: [] },
    ...(threshold === undefined ? {} : { threshold }),
  };
}

/** Somebody’s village at one assembly: sizes around k, votes around the edges of the rule. */
export function drawAssembly(
  draw: Draw,
  form: RoundForm,
  { village, number }: { village: string; number: number },
): SyntheticAssembly {
  const subjects = subjectsOf(1 + draw(2));
  const sizes = allParties.map(
    (party) => [party, draw(8) ? form.smallest - 2 + draw(9) : draw(3)] as const,
  );
  const present = sizes.filter(([, size]) => size > 0);
  const counted = present.map(([party, size]) =>
    countedParty(draw, form, { party, size, subjects }),
  );
  const ways = Object.fromEntries(
    present.map(([party, size]) => [party, wayOf(size, form.smallest)]),
  );
  const body = assemblyOf({ village, township: village.slice(0, 9), number, subjects, ways });
  const at = '2026-11-20T10:00:00.000Z';
  const round = { quarter: '2026-Q4', form, state: 'open', by: '', byName: '', at } as const;
  const id = assemblyId(village, '2026-Q4', number);
  const result = resultOf({ id, body }, { counted, round, at });
  return {
    result: { ...result, view: 'published', publishedAt: at },
    columns: counted.flatMap(({ columns }) => columns),
  };
}

function subjectsOf(cadres: number): RatedSubject[] {
  return [
    ...Array.from({ length: cadres }, (_, i) => ({
      ...{ id: `cadres:${i}`, party: 'cadres' as const, person: `${i}`, name: `干部${i}` },
    })),
    { id: 'village-cadres', party: 'village-cadres', name: '村组干部' },
    { id: 'villagers', party: 'villagers', name: '村群众' },
  ];
}

function countedParty(
  draw: Draw,
  form: RoundForm,
  { party, size, subjects }: { party: Party; size: number; subjects: readonly RatedSubject[] },
): CountedParty {
  const spoilt = Math.min(draw(6) ? 0 : 1 + draw(2), size);
  const of = { party, onRoll: size + draw(3), used: usedBy({ phone: size }), void: spoilt };
  if (wayOf(size, form.smallest) === 'signed') {
    const signed = {
      ...of,
      way: 'signed',
      ballots: size,
      questions: [],
      comments: 'dropped',
    } as const;
    return { result: { ...signed, void: 0 }, columns: [], comments: [] };
  }
  const questions = questionsOf(party, turns, { subjects });
  const columns = questions.map(() => drawColumn(draw, form.options, size - spoilt));
  const rows = Array.from({ length: size - spoilt }, (_, i) =>
    columns.map((column) => column[i] ?? 'unknown'),
  );
  return makeKnown(
    { ...of, way: 'secret' },
    { rows, written: [], questions, fewChanged: false },
    form,
  );
}

/** All alike, all but one to four, between two options, or anything. */
function drawColumn(draw: Draw, options: readonly RatingOption[], size: number): RatingOption[] {
  const any = () => options[draw(options.length)] ?? 'unknown';
  const most = any();
  const others = [0, 1, 2, 3, 4, size, size][draw(7)] ?? size;
  const second = draw(2) ? any() : undefined;
  return Array.from({ length: size }, (_, i) => (i < others ? (second ?? any()) : most));
}
