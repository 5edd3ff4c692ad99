import type { Output } from '../../src/contract/contract';
import { firstDayOf, lastDayOf } from '../../src/core/calendar/day';
import { partOfMonth } from '../../src/core/attendance/periods';
import { restMonth } from '../../src/core/leave/rest-month';
import { explainRest, restGroupOf, restRules } from '../../src/core/leave/rest-rules';
import { valueAt } from '../../src/core/policy/value-at';
import { refusal } from '../../src/core/refusal';
import { titleOf } from '../../src/core/policy/words';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { packOn } from '../_backend/facts/rules-in-force';
import { gatherRest, noRest } from './gather-rest';

/** 轮休空位: how many of the caller's group may still rest on each day of a month. */
export const restSlots = act({
  endpoint: 'leave.restSlots',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  about: ({ caller }) => ({ person: caller?.body.person }),

  async gather(call, { county }, reader) {
    const { tenant, day, input } = call;
    const { postings } = callerOrRefuse(call);
    const posting = postings.find((each) => partOfMonth(each, input.month));
    const month = { from: firstDayOf(input.month), to: lastDayOf(input.month) };
    const asked = { tenant, county, day, ...month, village: posting?.village ?? '' };
    const facts = posting ? await gatherRest(asked, reader) : noRest;
    return { facts, posting, pack: packOn(county?.body, day) };
  },

  decide({ facts, posting, pack }, { input, day }) {
    const offered = (pack && valueAt(pack, 'rotation-rest', day)) !== undefined;
    const output: Output<'leave.restSlots'> = {
      ...{ offered, why: '', group: '', days: [], explanations: explainRest(pack, day) },
    };
    if (!pack || !offered || !posting) return { output };
    if (!restGroupOf(pack, posting.village, day)) {
      const { message } = refusal('rest-group-unset', { rule: titleOf('rotation-rest-group') });
      return { output: { ...output, why: message } };
    }
    const rules = restRules(pack, posting.village, day);
    const days = restMonth(input.month, posting, rules, facts);
    return { output: { ...output, group: rules.group.words, days } };
  },
});
