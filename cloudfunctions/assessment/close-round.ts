import { decideCloseRound } from '../../src/core/assessment/open-round';
import { assessmentRoundRef } from '../../src/core/assessment/places';
import type { AssessmentSheetState } from '../../src/core/assessment/sheet';
import { assessmentStateWords } from '../../src/core/assessment/words';
import { act } from '../_backend/act';
import type { Reader } from '../_backend/ports';
import { aboutRound, roundFacts } from './round-facts';

/** So many are named of those that keep a round open. */
const NAMED = 3;

/** 办结: a round all of whose sheets are closed. A closed sheet stays closed, so no guard is needed. */
export const closeRound = act({
  endpoint: 'assessment.closeRound',
  about: aboutRound,
  refs: ({ tenant, input }) => ({ round: assessmentRoundRef(tenant, input.round) }),

  gather: async ({ tenant, input }, { round }, reader) => ({
    round,
    left: await leftOpen(reader, tenant, input.round),
  }),

  decide: ({ round, left }, call) => decideCloseRound(left, roundFacts(round, call)),
});

async function leftOpen(reader: Reader, tenant: string, round: string): Promise<string[]> {
  const states = (Object.keys(assessmentStateWords) as AssessmentSheetState[]).filter(
    (state) => state !== 'closed',
  );
  const found = await Promise.all(
    states.map((state) => {
      const at = { index: 'byState', equals: [round, state] } as const;
      const query = { collection: 'assessmentSheet', tenants: [tenant], ...at } as const;
      return reader.find(query, { limit: NAMED });
    }),
  );
  return found.flatMap(({ records }) => records.map(({ body }) => body.name)).slice(0, NAMED);
}
