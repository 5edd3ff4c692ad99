import { quarterInWords } from '../../src/core/calendar/quarter';
import { isPosted } from '../../src/core/evaluation/commit';
import { explain } from '../../src/core/policy/explain';
import { refused } from '../../src/core/refusal';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { collect } from '../_backend/facts/collect';
import { inOrder, issuesOf } from '../_backend/facts/issues';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';
import { showIssue } from './show-issue';

const MOST_ISSUES = 100;

/** For the people of a village, who need not sign in: what was promised, what was done, how it was rated. */
export const village = act({
  endpoint: 'evaluation.village',

  refs: ({ tenant, input, day }) => ({
    village: villageRef(tenant, input.village),
    county: ruleRefs(tenant, day).county,
  }),

  async gather({ tenant, input, day }, { village: known, county }, reader) {
    const [issues, results] = await Promise.all([
      issuesOf(reader, tenant, input.village),
      publishedOf(reader, tenant, input.village),
    ]);
    return { known, issues, results, pack: packOn(county?.body, day) };
  },

  decide({ known, issues, results, pack }, { day }) {
    if (!known) throw refused('village-unknown');
    const { code, name } = known.body;
    return {
      output: {
        village: code,
        villageName: name,
        issues: inOrder(issues.filter(({ body }) => isPosted(body, pack, day)))
          .slice(0, MOST_ISSUES)
          .map((issue) => showIssue(issue, name, day)),
        results: results.map(({ body }) => ({
          ...{ assembly: body.assembly, quarterWords: quarterInWords(body.quarter) },
          ...{ number: body.number, day: body.day },
        })),
        explanations: [explain(pack, 'commitments', day)],
      },
    };
  },
});

function publishedOf(reader: Reader, tenant: string, code: string) {
  const at = { index: 'byVillage', equals: ['published', code], descending: true } as const;
  return collect(reader, { collection: 'evaluationResult', tenants: [tenant], ...at });
}
