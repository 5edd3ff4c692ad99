import type { Day } from '../../src/core/calendar/day';
import { instantOf, within } from '../../src/core/calendar/day';
import { openProposal } from '../../src/core/proposal/open';
import { ref } from '../../src/core/records';
import type { Posting } from '../../src/core/roster/people';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { assessmentSheetsOf } from '../_backend/facts/assessments';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { effectsOfPerson } from '../_backend/facts/effects';
import { grantsOf, postingsOf } from '../_backend/facts/of-person';
import { packOn } from '../_backend/facts/rules-in-force';

/** Length of the code that tells proposals opened by hand apart. */
const CODE_LENGTH = 12;

/** Puts a proposal forward by hand. */
export const open = act({
  endpoint: 'proposal.open',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const { tenant, day, input, now, randomCode } = call;
    const { cadre } = input;
    const [postings, grants, effects, assessments] = await Promise.all([
      postingsOf(reader, tenant, cadre),
      grantsOf(reader, tenant, cadre),
      effectsOfPerson(reader, tenant, cadre),
      assessmentSheetsOf(reader, tenant, cadre),
    ]);
    const posting = latest(
      postings.map(({ body }) => body),
      day,
    );
    const { unit } = await reader.read({ unit: ref('unit', tenant, posting?.unit ?? '') });
    return {
      ...{ tenant, day, at: instantOf(now), caller: callerOrRefuse(call), posting },
      ...{ effects, assessments },
      ...{ pack: packOn(county?.body, day), unitLevel: unit?.body.level },
      ...{ held: grants.map(({ body }) => body), code: randomCode(CODE_LENGTH) },
    };
  },

  subject: ({ posting }) => ({ person: posting?.person, division: posting?.village }),

  decide: (facts, { input }) => openProposal(input, facts),
});

/** The posting of the day, or the last there was. */
function latest(postings: readonly Posting[], day: Day): Posting | undefined {
  const sorted = [...postings].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.find((each) => within(day, each)) ?? sorted.at(-1);
}
