import type { Day } from '../../src/core/calendar/day';
import { addMonths, dayOf, lastDayOf, monthOf } from '../../src/core/calendar/day';
import { daysOfQuarter } from '../../src/core/calendar/quarter';
import { lastDayOfYear } from '../../src/core/funds/deciding-day';
import { shortfallRules } from '../../src/core/funds/shortfall';
import { proposalRunRef } from '../../src/core/proposal/places';
import { quarterToReview } from '../../src/core/proposal/recall-review';
import type { ProposalRun } from '../../src/core/proposal/run';
import type { RuleName } from '../../src/core/policy/schema';
import { valueAt } from '../../src/core/policy/value-at';
import { put } from '../../src/core/records';
import type { County } from '../../src/core/roster/county';
import { countyRef } from '../../src/core/roster/places';
import { packOn } from '../_backend/facts/rules-in-force';
import type { Ports } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';
import { makeShortfallPortion } from './make-shortfalls';
import { makeShortPortion } from './make-short';
import { makeReviewPortion } from './make-reviews';

/** Months looked through again each day: corrections come late. Ours. */
const MONTHS_BACK = 3;

/** A look through one month, quarter or year: from a village on, so many at a time. */
export type Portion = (
  ports: Ports,
  where: { readonly tenant: string; readonly day: Day; readonly period: string },
  from: string,
) => Promise<{ readonly done: boolean; readonly next: string }>;

interface Job {
  readonly name: string;
  readonly period: string;
  /** Any of them orders it. */
  readonly rules: readonly RuleName[];
  /** The day whose rules say whether it is done at all. */
  readonly by: Day;
  readonly portion: Portion;
}

/** What is looked through on a day: the months that are over, the quarter and the year that were over last. */
function jobsOn(day: Day): Job[] {
  const months = Array.from({ length: MONTHS_BACK }, (_, i) => addMonths(monthOf(day), -1 - i));
  const quarter = quarterToReview(day);
  const year = String(Number(day.slice(0, 4)) - 1);
  return [
    ...months.map((month) => ({
      ...{ name: `short-attendance:${month}`, period: month, rules: ['short-attendance'] as const },
      ...{ by: lastDayOf(month), portion: makeShortPortion },
    })),
    {
      ...{ name: `recall:${quarter}`, period: quarter, rules: ['recall'] as const },
      ...{ by: daysOfQuarter(quarter).to, portion: makeReviewPortion },
    },
    {
      ...{ name: `fund-shortfall:${year}`, period: year, rules: shortfallRules },
      ...{ by: lastDayOfYear(year), portion: makeShortfallPortion },
    },
  ];
}

/**
 * Makes the proposals of the months, the quarter and the year that are over, and keeps open ones in step with
 * corrections: each looked through once a day, a portion a run. Ids follow from what a proposal is
 * about and the same facts write nothing, so a run cut off anywhere, or run twice, does no harm.
 */
export const makeProposals: TimerStep = {
  name: 'proposal.makeProposals',

  async run(ports, tenant) {
    const day = dayOf(ports.now());
    const { county } = await ports.store.read({ county: countyRef(tenant) });
    for (const job of jobsOn(day).filter((each) => isOrdered(each, county?.body))) {
      await goOn(job, ports, tenant, day);
    }
  },
};

/** The next portion of a job, unless today's look is over. */
async function goOn(job: Job, ports: Ports, tenant: string, day: Day): Promise<void> {
  const at = proposalRunRef(tenant, job.name);
  const { run } = await ports.store.read({ run: at });
  const today = run?.body.day === day ? run.body : undefined;
  if (today?.done) return;
  try {
    const where = { tenant, day, period: job.period };
    const body: ProposalRun = { day, ...(await job.portion(ports, where, today?.next ?? '')) };
    await ports.store.commit([put(at, run, body)]);
  } catch (error) {
    // Something changed meanwhile, or another run was here: the next goes on from the same place.
    if (!(error instanceof Conflict)) throw error;
  }
}

/** Where the document in force orders nothing of the kind, nothing is read and nothing is made. */
function isOrdered({ rules, by }: Job, county: County | undefined): boolean {
  const pack = packOn(county, by);
  return pack !== undefined && rules.some((rule) => valueAt(pack, rule, by) !== undefined);
}
