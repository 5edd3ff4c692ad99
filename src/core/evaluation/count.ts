import type { Stored, Write } from '../records';
import { insert, replace, unchanged } from '../records';
import { refused } from '../refusal';
import type { AssemblyState, Ballot } from './assembly';
import type { Doer } from './assembly-step';
import { assemblyBefore, withStep } from './assembly-step';
import type { BallotSecret } from './ballot-keys';
import type { CountedParty } from './count-party';
import { countParty } from './count-party';
import { allParties } from './party';
import { resultRef } from './places';
import { sameSecret } from './public-keys';
import { questionsOf } from './questions';
import type { EvaluationResult, ResultComment } from './result';
import type { RollLine } from './roll-line';
import type { Round } from './round';
import type { SignedRating } from './signed-rating';
import { standingOf, withheldIn, withoutSharesOf } from './standing';

/** A box is opened so many seconds after closing, when every cast that still saw it open is kept or lost. */
export const COUNT_AFTER_SECONDS = 60;

export interface CountFacts extends Doer {
  readonly tenant: string;
  readonly secret: BallotSecret | undefined;
  readonly assembly: Stored<'assembly'> | undefined;
  readonly round: Stored<'round'> | undefined;
  readonly lines: readonly RollLine[];
  readonly ballots: readonly Ballot[];
  readonly papers: readonly Stored<'paperEntry'>[];
  readonly signed: readonly SignedRating[];
  /** The rolls of the quarter’s assemblies before this one; none, where it is the first. */
  readonly earlier?: readonly (readonly RollLine[])[] | undefined;
}

/**
 * Opens the box and writes down what may be shown, once. Sealed ballots and paper entries are
 * removed afterwards, by a timer.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `count-too-early`, `paper-missing`,
 * `paper-differs`, `paper-too-many`, `ballots-too-many`, `ballots-not-set-up`, `ballot-secret-changed`.
 */
export function decideCount(facts: CountFacts): {
  output: { assembly: string; state: AssemblyState };
  writes: Write[];
} {
  const { tenant, round, at, papers } = facts;
  const assembly = assemblyBefore('count', ['closing'], facts.assembly);
  if (!round) throw refused('round-unknown', { quarter: assembly.body.quarter });
  refuseTooEarly(assembly.body.closingAt, at);
  const secret = sameSecret(facts.secret, assembly.id, assembly.body);
  const { turns, options, smallest } = round.body.form;
  const counting = {
    ...{ ...facts, secret, assembly: assembly.id, body: assembly.body, options, smallest },
    papers: papers.map(({ body }) => body),
    earlier: facts.earlier ?? [],
  };
  const counted = allParties
    .filter((party) => assembly.body.ways[party])
    .map((party) => countParty(party, questionsOf(party, turns, assembly.body), counting));
  const result = resultOf(assembly, { counted, round: round.body, at });
  const after = { ...assembly.body, state: 'counted', toEmpty: 'waiting' } as const;
  return {
    output: { assembly: assembly.id, state: 'counted' },
    writes: [
      insert(resultRef(tenant, assembly.id), result),
      replace(assembly, withStep(after, 'count', facts)),
      ...papers.map((paper) => unchanged(paper)),
    ],
  };
}

/** @throws Refused `count-too-early`, with the seconds left. */
function refuseTooEarly(closingAt: string | undefined, at: string): void {
  const since = (Date.parse(at) - Date.parse(closingAt ?? at)) / 1000;
  const seconds = Math.ceil(COUNT_AFTER_SECONDS - since);
  if (seconds > 0) throw refused('count-too-early', { seconds });
}

/** What is kept of a counted box, `hidden` until it is published. */
export function resultOf(
  { id, body }: Pick<Stored<'assembly'>, 'id' | 'body'>,
  { counted, round, at }: { counted: readonly CountedParty[]; round: Round; at: string },
): EvaluationResult {
  const { village, villageName, township, quarter, number, retestOf, day, subjects } = body;
  const { options, smallest, threshold, explanations } = round.form;
  const columns = counted.flatMap((each) => each.columns);
  return {
    ...{ assembly: id, village, villageName, township, quarter, number, day, countedAt: at },
    ...(retestOf ? { retestOf } : {}),
    ...{ subjects, options, smallest },
    ...(threshold === undefined ? {} : { threshold }),
    parties: counted.map(({ result }) => result),
    standings: withoutSharesOf(
      withheldIn(counted.map(({ result }) => result)),
      subjects.map((subject) => {
        const own = columns.filter((each) => each.subject === subject.id);
        const counts = own.map((each) => each.counts);
        return standingOf(subject.id, counts, { smallest, threshold });
      }),
    ),
    comments: commentsOf(counted),
    view: 'hidden',
    explanations,
  };
}

/** Sorted by their text: the order of the ballots is gone. */
function commentsOf(counted: readonly CountedParty[]): ResultComment[] {
  return counted
    .flatMap(({ result: { party }, comments }) =>
      [...comments].sort().map((text) => ({ party, text })),
    )
    .map((each, index) => ({ number: index + 1, ...each, state: 'unread' }));
}
