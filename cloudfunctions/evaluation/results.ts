import { assemblyRef, resultRef } from '../../src/core/evaluation/places';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { assembliesOf } from '../_backend/facts/assemblies';
import { collect } from '../_backend/facts/collect';
import type { Reader } from '../_backend/ports';
import { showIssue } from './show-issue';
import { showResult } from './show-result';

/** What was published of one assembly, and what was decided upon it. Anything else is not there. */
export const results = act({
  endpoint: 'evaluation.results',

  refs: ({ tenant, input }) => ({
    assembly: assemblyRef(tenant, input.assembly),
    result: resultRef(tenant, input.assembly),
  }),

  async gather({ tenant }, { assembly, result }, reader) {
    const published = isPublished(assembly?.body, result?.body) ? result : undefined;
    if (!published) return { result: undefined, issues: [], all: [] };
    const [issues, all] = await Promise.all([
      raisedAt(reader, tenant, published.body.assembly),
      assembliesOf(reader, tenant, published.body.village),
    ]);
    return { result: published, issues, all };
  },

  decide({ result, issues, all }, { day }) {
    if (!result) throw refused('result-unpublished');
    const { assembly, villageName } = result.body;
    const retest = all.find(({ body }) => body.retestOf === assembly);
    return {
      output: {
        ...showResult(result.body),
        putRight: issues
          .filter(({ body }) => body.kind === 'put-right')
          .map((issue) => showIssue(issue, villageName, day)),
        ...(retest
          ? {
              retest: {
                ...{ assembly: retest.id, day: retest.body.day },
                published: retest.body.state === 'published',
              },
            }
          : {}),
      },
    };
  },
});

/** Both records have to say so: neither alone opens it. */
function isPublished(
  assembly: { readonly state: string } | undefined,
  result: { readonly view: string } | undefined,
): boolean {
  return assembly?.state === 'published' && result?.view === 'published';
}

function raisedAt(reader: Reader, tenant: string, assembly: string) {
  const at = { index: 'byAssembly', equals: [assembly] } as const;
  return collect(reader, { collection: 'issue', tenants: [tenant], ...at });
}
