import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { daysOfQuarter, quarterInWords } from '../calendar/quarter';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { Village } from '../roster/division';
import type { Assembly, AssemblyState } from './assembly';
import type { Doer } from './assembly-step';
import { assemblyBefore, withStep } from './assembly-step';
import type { BallotSecret } from './ballot-keys';
import { needsRetest } from './needs-retest';
import { assemblyId, assemblyRef } from './places';
import { publicKeysOf } from './public-keys';

/** A re-test may be held so many days ahead; no document says. */
const RETEST_DAYS = 90;

export interface Planning {
  readonly village: string;
  readonly quarter: Quarter;
  readonly day: Day;
  readonly place: string;
  readonly retestOf?: string | undefined;
}

export interface PlanFacts extends Doer {
  readonly tenant: string;
  /** Today, UTC+8. */
  readonly today: Day;
  readonly secret: BallotSecret | undefined;
  readonly village: Village | undefined;
  readonly round: Stored<'round'> | undefined;
  /** The village’s assemblies of the quarter. */
  readonly assemblies: readonly Stored<'assembly'>[];
  /** Of the assembly that is to be rated again. */
  readonly result: Stored<'evaluationResult'> | undefined;
  /** 8 letters and digits by chance. */
  readonly code: string;
}

type Outcome = { output: { assembly: string; state: AssemblyState }; writes: Write[] };

/**
 * Plans a village’s assembly of a quarter, or the re-test of a published one whose ratings were
 * below the threshold. Its keys are fixed from here on, so that wall code and slips can be printed
 * the day before.
 * @throws Refused `village-unknown`, `round-unknown`, `assembly-there`, `assembly-not-at-step`,
 * `retest-not-below`, `assembly-day-outside`, `ballots-not-set-up`.
 */
export function decidePlan(planning: Planning, facts: PlanFacts): Outcome {
  const { tenant, village, round, secret, code, today } = facts;
  const { quarter, day, place } = planning;
  if (!village) throw refused('village-unknown', {}, { field: 'village' });
  if (!round) throw refused('round-unknown', { quarter: quarterInWords(quarter) });
  if (!secret) throw refused('ballots-not-set-up');
  const { number, lastDay } = placeInQuarter(planning, round, facts);
  refuseDayOutside(day, { quarter, lastDay, today });
  const id = assemblyId(village.code, quarter, number);
  const body: Assembly = {
    ...{ village: village.code, villageName: village.name, township: village.township },
    ...{ quarter, number, day, lastDay, place, state: 'planned', code },
    ...(number > 1 ? { retestOf: planning.retestOf } : {}),
    ...publicKeysOf(secret, id),
    ...{ subjects: [], ways: {}, lines: 0, slips: 0, steps: [] },
  };
  const writes = [insert(assemblyRef(tenant, id), withStep(body, 'plan', facts))];
  return { output: { assembly: id, state: 'planned' }, writes };
}

/** Which assembly of the quarter it is, and its last day: a re-test is not bound to the window. */
function placeInQuarter(
  { quarter, retestOf }: Planning,
  { body: { form } }: Stored<'round'>,
  { assemblies, today, result }: PlanFacts,
): { number: number; lastDay: Day } {
  const last = [...assemblies].sort((a, b) => b.body.number - a.body.number)[0];
  if (!last && !retestOf) return { number: 1, lastDay: form.lastDay };
  if (!last) throw refused('assembly-unknown');
  if (last.id !== retestOf) {
    throw refused('assembly-there', { quarter: quarterInWords(quarter), day: last.body.day });
  }
  assemblyBefore('plan', ['published'], last);
  // Sums take a village’s latest result: rating again at will would wash a poor one away.
  if (!result || !needsRetest(result.body)) throw refused('retest-not-below');
  return { number: last.body.number + 1, lastDay: addDays(today, RETEST_DAYS) };
}

function refuseDayOutside(
  day: Day,
  { quarter, lastDay, today }: { quarter: Quarter; lastDay: Day; today: Day },
): void {
  const first = daysOfQuarter(quarter).from;
  const from = first < today ? today : first;
  if (day >= from && day <= lastDay) return;
  throw refused('assembly-day-outside', { from, to: lastDay }, { field: 'day' });
}

/**
 * Another day or place, until it opens.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `assembly-day-outside`.
 */
export function decideReplan(
  { day, place }: Pick<Planning, 'day' | 'place'>,
  facts: Doer & { assembly: Stored<'assembly'> | undefined; today: Day },
): Outcome {
  const { today } = facts;
  const assembly = assemblyBefore('replan', ['planned'], facts.assembly);
  const { quarter, lastDay } = assembly.body;
  refuseDayOutside(day, { quarter, lastDay, today });
  const after = withStep({ ...assembly.body, day, place }, 'replan', facts);
  return {
    output: { assembly: assembly.id, state: 'planned' },
    writes: [replace(assembly, after)],
  };
}
