import { firstDayOf, monthOf } from '../../src/core/calendar/day';
import { replace } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { packOf } from '../../src/policies/packs';
import { act } from '../_backend/act';

/** From a day on the county goes by another pack; what held before stays in the list. */
export const choosePack = act({
  endpoint: 'policy.choosePack',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  gather: (_call, { county }) => county,

  subject: (county) => ({ division: county?.body.division }),

  decide(county, { input: { pack, from }, day }) {
    if (!county) throw refused('county-unknown');
    if (!packOf(pack)) throw refused('pack-unknown', {}, { field: 'pack' });
    // Months that are over come out as they did; only a county without any pack may look back.
    const earliest = firstDayOf(monthOf(day));
    if (county.body.packs.length > 0 && from < earliest) {
      throw refused('pack-from-past', { from: earliest }, { field: 'from' });
    }
    const others = county.body.packs.filter((chosen) => chosen.from !== from);
    const packs = [...others, { pack, from }].sort((a, b) => (a.from < b.from ? -1 : 1));
    return { output: { pack, from }, writes: [replace(county, { ...county.body, packs })] };
  },
});
