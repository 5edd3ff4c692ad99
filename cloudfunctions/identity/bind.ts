import { normaliseCode } from '../../src/core/roster/binding-code';
import { decideBinding } from '../../src/core/roster/binding';
import { bindingAttemptsRef, bindingCodeRef, personRef } from '../../src/core/roster/places';
import type { Request } from '../_backend/act';
import { act } from '../_backend/act';
import { bindingCodesOf, grantsOf, postingsOf } from '../_backend/facts/of-person';

/** 绑定: a WeChat identity becomes the person whose one-time code it enters. */
export const bind = act({
  endpoint: 'identity.bind',

  refs: (request: Request<'identity.bind'>) => ({
    code: bindingCodeRef(
      request.tenant,
      request.keyedHash('binding-code', normaliseCode(request.input.code)),
    ),
  }),

  async gather({ tenant, openid = '', caller }, { code }, reader) {
    const person = code?.body.person ?? '';
    // The person first: whoever adds a posting rewrites an unbound person in the same commit, so
    // that postings read too early are a conflict, never a caller who lacks one.
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
      caller,
      code,
      codes,
      postings: postings.map(({ body }) => body),
      grants: grants.map(({ body }) => body),
    };
  },

  subject: () => ({}),

  decide: (facts, { tenant, openid = '', now }) => decideBinding(facts, { tenant, openid, now }),
});
