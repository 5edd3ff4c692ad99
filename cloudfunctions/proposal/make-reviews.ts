import { within } from '../../src/core/calendar/day';
import type { Quarter } from '../../src/core/calendar/quarter';
import { daysOfQuarter } from '../../src/core/calendar/quarter';
import type { TargetContext } from '../../src/core/attendance/target';
import type { RatingEvidence } from '../../src/core/evaluation/evidence';
import { evidenceOf } from '../../src/core/evaluation/evidence';
import { latestOf } from '../../src/core/evaluation/result-sums';
import { groupBy } from '../../src/core/group-by';
import type { Pack } from '../../src/core/policy/schema';
import { isUnqualified } from '../../src/core/proposal/open';
import { ratingFacts } from '../../src/core/proposal/rating-facts';
import type { ReviewCase } from '../../src/core/proposal/recall-review';
import { looksAtRatings, recallReview } from '../../src/core/proposal/recall-review';
import { subjectOf } from '../../src/core/proposal/strike';
import { assessmentSheetsOf } from '../_backend/facts/assessments';
import { collect } from '../_backend/facts/collect';
import { effectsOfPerson } from '../_backend/facts/effects';
import { postingsOf } from '../_backend/facts/of-person';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';
import type { Portion } from './make-proposals';
import type { ToSettle } from './settle-all';
import { settleAll } from './settle-all';

/**
 * 季度召回研判: everybody with a confirmed breach in the quarter or since, those whose published
 * ratings of the quarter are low, and those who were named before. Few people are: it is done in
 * one go.
 */
export const makeReviewPortion: Portion = async (ports, { tenant, day, period: quarter }) => {
  const { store } = ports;
  const month = daysOfQuarter(quarter).to.slice(0, 7);
  const context = monthRules(await store.read(ruleRefs(tenant, month)), month, day);
  const range = { from: daysOfQuarter(quarter).from };
  const strikes = await collect(store, {
    ...{ collection: 'strikeRecord', tenants: [tenant], index: 'byLastDay', range },
  });
  const batch = `recall:${quarter}`;
  const named = await collect(store, {
    ...{ collection: 'proposal', tenants: [tenant], index: 'byBatch', equals: [batch] },
  });
  const ratings = await ratingsOf(store, tenant, quarter, context.pack);
  const breaches = new Map(strikes.map(({ body }) => [body.person, body.breaches]));
  // A confirmation that was lifted may have been the last: the person stands on the list all the same.
  const before = named.flatMap(({ body }) => body.person ?? []);
  const all: ToSettle[] = [];
  for (const person of new Set([...breaches.keys(), ...ratings.keys(), ...before])) {
    const rated = ratings.get(person) ?? [];
    const one = { person, breaches: breaches.get(person) ?? [], ratings: rated, quarter };
    all.push(...(await reviewOf(one, context, { reader: store, tenant })));
  }
  await settleAll(ports, { tenant, day, kind: 'recall', batch }, all);
  return { done: true, next: '' };
};

/** By person what was published of the quarter, the latest of each village, where it is looked at. */
async function ratingsOf(
  reader: Reader,
  tenant: string,
  quarter: Quarter,
  pack: Pack | undefined,
): Promise<Map<string, RatingEvidence[]>> {
  if (!pack || !looksAtRatings(pack, quarter)) return new Map();
  const { to } = daysOfQuarter(quarter);
  const at = { index: 'byQuarter', equals: ['published', quarter] } as const;
  const found = await collect(reader, { collection: 'evaluationResult', tenants: [tenant], ...at });
  const latest = latestOf(found.map(({ body }) => body)).flatMap(evidenceOf);
  // Of most people nothing is low: no more is read of them.
  const low = latest.filter((one) => one.person && ratingFacts([one], pack, to).length > 0);
  return groupBy(low, ({ person }) => person ?? '');
}

type Reviewed = Pick<ReviewCase, 'quarter' | 'breaches' | 'ratings'> & { readonly person: string };

async function reviewOf(
  one: Reviewed,
  { calendar, pack }: TargetContext,
  { reader, tenant }: { readonly reader: Reader; readonly tenant: string },
): Promise<ToSettle[]> {
  const { person, quarter } = one;
  const { to } = daysOfQuarter(quarter);
  const [postings, effects, assessments] = await Promise.all([
    postingsOf(reader, tenant, person),
    effectsOfPerson(reader, tenant, person),
    assessmentSheetsOf(reader, tenant, person),
  ]);
  const own = postings.map(({ body }) => body);
  const posting = own.find((each) => within(to, each)) ?? own.at(-1);
  if (!posting) return [];
  const unqualified = isUnqualified({ effects, assessments }, to);
  const content = recallReview({ ...one, calendar, unqualified }, pack);
  return [{ subject: subjectOf(posting), about: quarter, content }];
}
