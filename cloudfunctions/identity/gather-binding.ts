import { bindingAttemptsRef, personRef } from '../../src/core/roster/places';
import { bindingCodesOf, grantsOf, postingsOf } from '../_backend/facts/of-person';
import type { Reader } from '../_backend/ports';

/**
 * What a binding to `person` (an id) rests on. The person first: whoever adds a posting rewrites an
 * unbound person in the same commit, so that postings read too early are a conflict, never a caller
 * who lacks one.
 */
export async function gatherBinding(
  reader: Reader,
  { tenant, openid }: { tenant: string; openid: string },
  person: string,
) {
  const found = await reader.read({
    attempts: bindingAttemptsRef(tenant, openid),
    person: personRef(tenant, person),
  });
  const [codes, postings, grants] = await Promise.all([
    bindingCodesOf(reader, tenant, person),
    postingsOf(reader, tenant, person),
    grantsOf(reader, tenant, person),
  ]);
  return {
    ...found,
    codes,
    postings: postings.map(({ body }) => body),
    grants: grants.map(({ body }) => body),
  };
}
