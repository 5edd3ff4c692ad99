import { decidingDay } from '../../src/core/funds/deciding-day';
import { act } from '../_backend/act';
import { booksIn, projectsIn } from '../_backend/facts/funds';
import { postingsIn, villagesIn } from '../_backend/facts/in-division';
import { levelsOf } from '../_backend/facts/of-unit';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { isOfCounty } from './is-of-county';
import { showList } from './show-list';

/** A township’s or the county’s villages in a year: what is due, came and went, and their projects. */
export const listDivision = act({
  endpoint: 'funds.within',

  refs: ({ tenant, day }) => ({ county: ruleRefs(tenant, day).county }),

  about: ({ input }) => ({ division: input.division }),

  async gather(call, { county }, reader) {
    const { tenant, input, day } = call;
    const { division, year } = input;
    const [postings, villages, books, projects] = await Promise.all([
      postingsIn(reader, tenant, division),
      villagesIn(reader, tenant, division),
      booksIn(reader, tenant, division, year),
      projectsIn(reader, tenant, division),
    ]);
    const posted = postings.map(({ body }) => body);
    return {
      pack: packOn(county?.body, decidingDay(year, day)),
      levels: await levelsOf(
        reader,
        tenant,
        posted.map(({ unit }) => unit),
      ),
      postings: posted,
      villages: villages.map(({ body }) => body),
      books: books.map(({ body }) => body),
      projects: projects.map(({ body }) => body),
      hints: isOfCounty(callerOrRefuse(call), day),
    };
  },

  decide: (facts, { input, day }) => showList({ ...facts, year: input.year, today: day }),
});
