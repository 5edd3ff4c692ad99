import { decidingDay } from '../../src/core/funds/deciding-day';
import { fundBookRef } from '../../src/core/funds/places';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { postedInYear, projectsIn } from '../_backend/facts/funds';
import { levelsOf, postingsOfUnit } from '../_backend/facts/of-unit';
import { postingsIn } from '../_backend/facts/in-division';
import { readTogether } from '../_backend/facts/read-together';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { showList } from './show-list';

/** What a unit owes the villages it has sent somebody to, and what it gave. */
export const listUnit = act({
  endpoint: 'funds.unit',

  refs: ({ tenant, day }) => ({ county: ruleRefs(tenant, day).county }),

  about: ({ input }) => ({ unit: input.unit }),

  async gather({ tenant, input, day }, { county }, reader) {
    const { unit, year } = input;
    const own = await postingsOfUnit(reader, tenant, unit);
    const sent = postedInYear(
      own.map(({ body }) => body),
      year,
    );
    const codes = [...new Set(sent.map(({ village }) => village))];
    const [found, posted, projects] = await Promise.all([
      readTogether(reader, {
        villages: Object.fromEntries(codes.map((code) => [code, villageRef(tenant, code)])),
        books: Object.fromEntries(codes.map((code) => [code, fundBookRef(tenant, code, year)])),
      }),
      // Who else is there says whose part a village’s sum is.
      Promise.all(codes.map((code) => postingsIn(reader, tenant, code))),
      Promise.all(codes.map((code) => projectsIn(reader, tenant, code))),
    ]);
    const postings = posted.flat().map(({ body }) => body);
    return {
      pack: packOn(county?.body, decidingDay(year, day)),
      levels: await levelsOf(reader, tenant, [unit]),
      postings,
      villages: Object.values(found.villages).flatMap((each) => (each ? [each.body] : [])),
      books: Object.values(found.books).flatMap((each) => (each ? [each.body] : [])),
      projects: projects.flat().map(({ body }) => body),
      hints: false,
    };
  },

  decide: (facts, { input, day }) =>
    showList({ ...facts, unit: input.unit, year: input.year, today: day }),
});
