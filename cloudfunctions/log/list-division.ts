import { lastDayOf } from '../../src/core/calendar/day';
import { logRows } from '../../src/core/log/rows';
import { act } from '../_backend/act';
import { postingsIn, registersIn, villagesIn } from '../_backend/facts/in-division';
import { logMonthsIn } from '../_backend/facts/log';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { showList } from './show-list';

/** A division's month: one record of the log for each cadre, however many entries. */
export const listDivision = act({
  endpoint: 'log.division',

  refs: ({ tenant, input }) => ({ county: ruleRefs(tenant, input.month).county }),

  about: ({ input }) => ({ division: input.division }),

  async gather({ tenant, input }, { county }, reader) {
    const { division, month } = input;
    const [postings, registers, months, villages] = await Promise.all([
      postingsIn(reader, tenant, division),
      registersIn(reader, tenant, division, month),
      logMonthsIn(reader, tenant, division, month),
      villagesIn(reader, tenant, division),
    ]);
    const records = { postings, registers, months, villages };
    return { records, pack: packOn(county?.body, lastDayOf(month)) };
  },

  decide: ({ records, pack }, { input, day }) =>
    showList(logRows({ ...records, pack, month: input.month, today: day }), pack, input.month),
});
