import { allowDesk as decideAnswer } from '../../src/core/desk/answer-desk';
import type { Call } from '../_backend/act';
import { act } from '../_backend/act';
import { findDesk } from './find-desk';

/** 扫码登录，手机这边: yes or no. The PC learns of it when it asks next. */
export const allowDesk = act({
  endpoint: 'identity.allowDesk',

  gather: (call: Call<'identity.allowDesk'>, _found, reader) => findDesk(call, reader),

  subject: () => ({}),

  decide: (facts, { tenant, openid = '', now, input: { allow } }) =>
    decideAnswer(facts, { tenant, openid, now, allow }),
});
