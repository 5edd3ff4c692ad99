import { quarterInWords } from '../../src/core/calendar/quarter';
import { allParties } from '../../src/core/evaluation/party';
import { sumsOf } from '../../src/core/evaluation/result-sums';
import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import { parties, ratedOn, ratingOptions } from '../../src/core/policy/kinds/evaluation-words';
import { act } from '../_backend/act';
import { collect } from '../_backend/facts/collect';
import { codesWithin } from '../_backend/facts/in-division';
import { showCounts } from './show-result';

/** A township's or county's quarter: sums of what its villages published, and where to read each. */
export const overview = act({
  endpoint: 'evaluation.overview',

  async gather({ tenant, input }, _found, reader) {
    const equals = ['published', input.quarter];
    const at = { index: 'byQuarter', equals, range: codesWithin(input.division) } as const;
    return collect(reader, { collection: 'evaluationResult', tenants: [tenant], ...at });
  },

  decide(found, { input }) {
    const all = found.map(({ body }) => body);
    const options = (Object.keys(ratingOptions) as RatingOption[]).filter((option) =>
      all.some((each) => each.options.includes(option)),
    );
    const sums = sumsOf(all).sort(
      (a, b) =>
        allParties.indexOf(a.ratedParty) - allParties.indexOf(b.ratedParty) ||
        allParties.indexOf(a.party) - allParties.indexOf(b.party),
    );
    return {
      output: {
        quarterWords: quarterInWords(input.quarter),
        sums: sums.map((sum) => ({
          ...{ party: sum.party, partyName: parties[sum.party] },
          ...{ ratedParty: sum.ratedParty, ratedName: parties[sum.ratedParty] },
          ...{ ratedOn: ratedOn[sum.ratedOn], villages: sum.villages, withheld: sum.withheld },
          counts: sum.villages > 0 ? showCounts(sum.counts, options) : [],
        })),
        results: all.map(({ assembly, village, villageName, day, number }) => ({
          ...{ assembly, village, villageName, day, number },
        })),
      },
    };
  },
});
