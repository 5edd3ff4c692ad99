import { overview } from '../../cloudfunctions/evaluation/overview';
import { showResult } from '../../cloudfunctions/evaluation/show-result';
import type { Output } from '../../src/contract/contract';
import type { Tally } from '../../src/core/evaluation/k-rule';
import type { EvaluationResult, SubjectStanding, Withheld } from '../../src/core/evaluation/result';

/** What is public of one party’s ratings of one subject. */
export interface SeenColumn {
  readonly party: string;
  readonly subject: string;
  readonly ratedParty: string;
  readonly ballots: number;
  readonly seen: Tally | Withheld;
}

/** What is public of one assembly. */
export interface SeenAssembly {
  readonly columns: readonly SeenColumn[];
  readonly standings: readonly SubjectStanding[];
}

/** The page of a result, as anybody may ask for it. */
export function seenOf(result: EvaluationResult): SeenAssembly {
  const { parties, standings } = showResult(result);
  return {
    columns: parties.flatMap(({ party, ballots, questions }) =>
      questions.map(({ subject, party: ratedParty, counts, withheld }) => ({
        ...{ party, subject, ratedParty, ballots },
        seen: counts
          ? Object.fromEntries(counts.map(({ option, count }) => [option, count]))
          : (withheld ?? 'too-few'),
      })),
    ),
    standings: standings.map(({ subject, standing, percent }) =>
      percent === undefined ? { subject, standing } : { subject, standing, percent },
    ),
  };
}

/**
 * What the sums over a division say beyond the pages of the results in them: by who rated whom, each
 * option’s sum less what the pages show. All zeros, where sums are sums of what is shown.
 */
export function beyondThePages(
  division: string,
  results: readonly EvaluationResult[],
  sums: typeof sumsOver = sumsOver,
): Map<string, Tally> {
  const inside = results.filter(({ village }) => village.startsWith(division));
  const latest = inside.filter(({ village, number }) =>
    inside.every((other) => other.village !== village || other.number <= number),
  );
  const shown = new Map<string, Record<string, number>>();
  for (const column of latest.flatMap((result) => seenOf(result).columns)) {
    if (typeof column.seen === 'string') continue;
    add(shown, `${column.party} ${column.ratedParty}`, column.seen, 1);
  }
  for (const { party, ratedParty, counts } of sums(division, inside)) {
    add(shown, `${party} ${ratedParty}`, counts, -1);
  }
  return shown;
}

interface Sum {
  readonly party: string;
  readonly ratedParty: string;
  readonly counts: Tally;
}

/** What the page of a division gives. */
function sumsOver(division: string, results: readonly EvaluationResult[]): Sum[] {
  const found = results.map((body) => ({
    ...{
      collection: 'evaluationResult' as const,
      tenant: 't',
      id: body.assembly,
      version: 1,
      body,
    },
  }));
  const call = { input: { division, quarter: '2026-Q4' } };
  const decided = overview.decide(found as never, call as never) as {
    output: Output<'evaluation.overview'>;
  };
  return decided.output.sums.map(({ counts, ...sum }) => ({
    ...sum,
    counts: Object.fromEntries(counts.map(({ option, count }) => [option, count])),
  }));
}

function add(
  to: Map<string, Record<string, number>>,
  key: string,
  counts: Tally,
  sign: 1 | -1,
): void {
  const sum = to.get(key) ?? {};
  for (const [option, count] of Object.entries(counts)) {
    sum[option] = (sum[option] ?? 0) + sign * count;
  }
  to.set(key, sum);
}
