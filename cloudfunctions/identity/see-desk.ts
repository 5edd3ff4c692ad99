import { seeDesk as decideSeeing } from '../../src/core/desk/answer-desk';
import type { Call } from '../_backend/act';
import { act } from '../_backend/act';
import { findDesk } from './find-desk';

/** 扫码登录，手机这边: what stands on the page before one answers. */
export const seeDesk = act({
  endpoint: 'identity.seeDesk',

  gather: (call: Call<'identity.seeDesk'>, _found, reader) => findDesk(call, reader),

  subject: () => ({}),

  decide: (facts, { tenant, openid = '', now }) => decideSeeing(facts, { tenant, openid, now }),
});
