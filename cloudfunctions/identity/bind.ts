import { normaliseCode } from '../../src/core/roster/binding-code';
import { decideBinding } from '../../src/core/roster/binding';
import { bindingCodeRef } from '../../src/core/roster/places';
import type { Request } from '../_backend/act';
import { act } from '../_backend/act';
import { gatherBinding } from './gather-binding';

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
    return { caller, code, ...(await gatherBinding(reader, { tenant, openid }, person)) };
  },

  subject: () => ({}),

  decide: (facts, { tenant, openid = '', now }) => decideBinding(facts, { tenant, openid, now }),
});
