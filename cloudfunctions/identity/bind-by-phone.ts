import { refused } from '../../src/core/refusal';
import { decidePhoneBinding, personWithPhone } from '../../src/core/roster/bind-by-phone';
import { isOfWeChat } from '../../src/core/roster/wechat-identity';
import { act } from '../_backend/act';
import { peopleWithPhone } from '../_backend/facts/of-person';
import { gatherBinding } from './gather-binding';

/** 手机号绑定: a WeChat identity becomes the person on the roster whose phone it is. */
export const bindByPhone = act({
  endpoint: 'identity.bindByPhone',

  async gather({ tenant, openid = '', caller, input }, _found, reader, outside) {
    // Before WeChat is asked: each question is counted, each answer paid for. A browser, which
    // anybody may open sessions with, has no number of WeChat's to give.
    if (caller) throw refused('already-bound');
    if (!outside.wechat || !isOfWeChat(openid)) throw refused('wechat-not-set');
    const phone = await outside.wechat.phoneOf(input.phoneCode);
    const { id } = personWithPhone(await peopleWithPhone(reader, tenant, phone));
    const { person, ...facts } = await gatherBinding(reader, { tenant, openid }, id);
    if (person?.body.phone !== phone) throw refused('phone-unknown');
    return { caller, person, ...facts };
  },

  subject: () => ({}),

  decide: (facts, { tenant, openid = '', now }) =>
    decidePhoneBinding(facts, { tenant, openid, now }),
});
