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

  decide(county, { input: { pack, from } }) {
    if (!county) throw refused('county-unknown');
    if (!packOf(pack)) throw refused('pack-unknown', {}, { field: 'pack' });
    const others = county.body.packs.filter((chosen) => chosen.from !== from);
    const packs = [...others, { pack, from }].sort((a, b) => (a.from < b.from ? -1 : 1));
    return { output: { pack, from }, writes: [replace(county, { ...county.body, packs })] };
  },
});
