import type { RatingOption } from '../policy/kinds/evaluation-words';
import { parties } from '../policy/kinds/evaluation-words';
import { refused } from '../refusal';
import type { Assembly, Ballot } from './assembly';
import type { BallotSecret } from './ballot-keys';
import { aboutBallot, boxKeysOf } from './ballot-keys';
import type { FilledBallot } from './ballot-text';
import { readBallot } from './ballot-text';
import { comparePapers } from './compare-papers';
import { refuseTooMany } from './enter-paper';
import type { Tally } from './k-rule';
import { shownQuestion, tally } from './k-rule';
import type { PaperEntry } from './paper-entry';
import type { Party } from './party';
import type { Question } from './questions';
import type { PartyResult } from './result';
import type { Means, RollLine } from './roll-line';
import { tellsWhoChanged } from './retest-rule';
import { openBallot } from './seal';
import type { SignedRating } from './signed-rating';

export interface Counting {
  readonly secret: BallotSecret;
  readonly assembly: string;
  readonly body: Assembly;
  readonly options: readonly RatingOption[];
  readonly smallest: number;
  readonly lines: readonly RollLine[];
  readonly ballots: readonly Ballot[];
  readonly papers: readonly PaperEntry[];
  readonly signed: readonly SignedRating[];
  readonly earlier: readonly (readonly RollLine[])[];
}

export interface CountedParty {
  readonly result: PartyResult;
  /** The whole counts of each question: for the standing, and never kept. */
  readonly columns: readonly { readonly subject: string; readonly counts: Tally }[];
  readonly comments: readonly string[];
}

/**
 * One party’s ratings, each question by itself.
 * @throws Refused `paper-missing`, `paper-differs`, `paper-too-many`, `ballots-too-many`.
 */
export function countParty(
  party: Party,
  questions: readonly Question[],
  counting: Counting,
): CountedParty {
  const own = counting.lines.filter((line) => line.party === party);
  const used = usedBy(own);
  const known = { party, way: counting.body.ways[party] ?? 'signed', onRoll: own.length, used };
  if (known.way === 'signed') {
    const ballots = counting.signed.filter((each) => each.party === party).length;
    const result = { ...known, ballots, void: 0, questions: [], comments: 'dropped' } as const;
    return { result, columns: [], comments: [] };
  }
  const sealed = counting.ballots.filter((each) => each.party === party);
  refuseMoreThanRights(party, sealed.length, used);
  const opened = openAll(party, sealed, questions.length, counting);
  const paper = agreedPaper(party, questions, used.paper, counting);
  const rows = [...opened.map(({ ratings }) => ratings), ...paper.sheets];
  const written = [...opened.map(({ comment }) => comment), ...paper.comments].filter(Boolean);
  const of = { ...known, void: sealed.length - opened.length };
  const fewChanged = tellsWhoChanged(party, counting.lines, counting);
  return makeKnown(of, { rows, written, questions, fewChanged }, counting);
}

/** What the ratings of a party that votes in secret make known: a row of options for each ballot. */
export function makeKnown(
  of: Omit<PartyResult, 'ballots' | 'questions' | 'comments'>,
  { rows, written, questions, fewChanged }: Read,
  { options, smallest }: Pick<Counting, 'options' | 'smallest'>,
): CountedParty {
  const columns = questions.map(({ subject }, index) => {
    const ratings = rows.flatMap((row) => row[index] ?? []);
    return { subject: subject.id, counts: tally(ratings, options) };
  });
  const enough = rows.length >= smallest;
  const shown = questions.map(({ subject, ratedOn }, index) => {
    const question = { subject: subject.id, ratedOn };
    if (enough && fewChanged) return { ...question, withheld: 'few-changed' as const };
    return shownQuestion(question, columns[index]?.counts ?? {}, smallest);
  });
  return {
    result: {
      ...{ ...of, ballots: rows.length, questions: shown },
      comments: enough ? 'kept' : 'dropped',
    },
    columns,
    comments: enough ? written : [],
  };
}

interface Read {
  readonly rows: readonly (readonly RatingOption[])[];
  readonly written: readonly string[];
  readonly questions: readonly Question[];
  /** Beside an earlier assembly the numbers would be about one or two people. */
  readonly fewChanged: boolean;
}

function usedBy(lines: readonly RollLine[]): Record<Means, number> {
  const used = { phone: 0, slip: 0, tablet: 0, paper: 0, signed: 0 };
  for (const line of lines) if (line.used) used[line.used.means] += 1;
  return used;
}

/** A token exists only where a right was used: more ballots than that would be forged. */
function refuseMoreThanRights(party: Party, ballots: number, used: Record<Means, number>): void {
  const rights = used.phone + used.slip + used.tablet;
  if (ballots <= rights) return;
  throw refused('ballots-too-many', { party: parties[party], ballots, rights });
}

function openAll(
  party: Party,
  sealed: readonly Ballot[],
  questions: number,
  { secret, assembly, options }: Counting,
): FilledBallot[] {
  const keys = boxKeysOf(secret, assembly);
  return sealed.flatMap(({ envelope }) => {
    const bytes = openBallot(envelope, keys, aboutBallot(assembly, party));
    return (bytes && readBallot(bytes, { options, questions })) ?? [];
  });
}

function agreedPaper(
  party: Party,
  questions: readonly Question[],
  surrendered: number,
  { papers, lines }: Counting,
): Pick<PaperEntry, 'sheets' | 'comments'> {
  const own = papers.filter((each) => each.party === party);
  const first = own.find(({ turn }) => turn === 'first');
  const second = own.find(({ turn }) => turn === 'second');
  if (surrendered === 0 && own.length === 0) return { sheets: [], comments: [] };
  if (!first || !second) throw refused('paper-missing', { party: parties[party] });
  if (comparePapers(first, second, questions).length > 0) {
    throw refused('paper-differs', { party: parties[party] });
  }
  refuseTooMany(party, first.sheets.length, lines);
  return first;
}
