import { lastDayOf } from '../../src/core/calendar/day';
import { logRows } from '../../src/core/log/rows';
import { act } from '../_backend/act';
import { logMonthsOfEach } from '../_backend/facts/log';
import { postingsOfUnit, registersOfEach, villagesOf } from '../_backend/facts/of-unit';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { showList } from './show-list';

/** A dispatching unit's own cadres: what they did for it, wherever they are posted. */
export const listUnit = act({
  endpoint: 'log.unit',

  refs: ({ tenant, input }) => ({ county: ruleRefs(tenant, input.month).county }),

  about: ({ input }) => ({ unit: input.unit }),

  async gather({ tenant, input }, { county }, reader) {
    const { unit, month } = input;
    const postings = await postingsOfUnit(reader, tenant, unit);
    const [registers, months, villages] = await Promise.all([
      registersOfEach(reader, tenant, postings, month),
      logMonthsOfEach(reader, tenant, postings, month),
      villagesOf(reader, tenant, postings),
    ]);
    const records = { postings, registers, months, villages };
    return { records, pack: packOn(county?.body, lastDayOf(month)) };
  },

  decide: ({ records, pack }, { input, day }) =>
    showList(logRows({ ...records, pack, month: input.month, today: day }), pack, input.month),
});
