import { askDesk as decideAsking } from '../../src/core/desk/ask-desk';
import { DESK_CODE_LENGTH, deskSignInRef } from '../../src/core/desk/desk-sign-in';
import { act } from '../_backend/act';
import { hashDeskCode } from './hash-desk-code';

/** 扫码登录，电脑这边: a PC nobody is signed in at asks for a code to show. */
export const askDesk = act({
  endpoint: 'identity.askDesk',

  async gather({ tenant, openid = '', caller }, _found, reader) {
    const { before } = await reader.read({ before: deskSignInRef(tenant, openid) });
    return { caller, before };
  },

  subject: () => ({}),

  decide(facts, { tenant, openid = '', now, input, keyedHash, randomCode }) {
    const code = randomCode(DESK_CODE_LENGTH);
    const hash = hashDeskCode(keyedHash, code);
    return decideAsking(facts, { tenant, openid, now, ...input, code, hash });
  },
});
