import { readPack } from '../../src/core/policy/read-pack';
import { calendarYearRef } from '../../src/core/calendar/places';
import { countyRef } from '../../src/core/roster/places';
import { officialCalendar } from '../../src/policies/official-calendar';
import { packTitles } from '../../src/policies/packs';
import { act } from '../_backend/act';
import { packOn } from '../_backend/facts/rules-in-force';

/** Years after this one for which a county may have loaded an arrangement. */
const YEARS_AHEAD = [0, 1, 2];

/** The rules the county goes by on a day, each with document and clause. */
export const show = act({
  endpoint: 'policy.show',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather({ tenant, day }, { county }, reader) {
    const year = Number(day.slice(0, 4));
    const refs = Object.fromEntries(
      YEARS_AHEAD.map((ahead) => [`${ahead}`, calendarYearRef(tenant, year + ahead)]),
    );
    const loaded = Object.values(await reader.read(refs)).flatMap((stored) => stored ?? []);
    return { county: county?.body, loaded: loaded.map(({ body }) => body.year) };
  },

  subject: () => ({}),

  decide({ county, loaded }, { input, day }) {
    const on = input.day ?? day;
    const pack = packOn(county, on);
    const years = new Set([...officialCalendar.map(({ year }) => year), ...loaded]);
    return {
      output: {
        pack: pack?.id ?? '',
        title: pack?.title ?? '还没有选定规则包',
        document: pack?.document ?? '',
        ...(pack?.note ? { note: pack.note } : {}),
        headings: pack ? readPack(pack, on) : [],
        packs: packTitles,
        calendarYears: [...years].sort((a, b) => a - b),
      },
    };
  },
});
