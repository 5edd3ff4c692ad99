import { deskAttemptsRef } from '../../src/core/desk/desk-sign-in';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import type { Reader } from '../_backend/ports';
import { hashDeskCode } from './hash-desk-code';

/** The question a code stands for, and how often this phone mistyped. Refusal: `not-bound`. */
export async function findDesk(
  call: Call<'identity.seeDesk' | 'identity.allowDesk'>,
  reader: Reader,
) {
  callerOrRefuse(call);
  const { tenant, openid = '', input, keyedHash } = call;
  const [{ attempts }, { records }] = await Promise.all([
    reader.read({ attempts: deskAttemptsRef(tenant, openid) }),
    reader.find(
      {
        collection: 'deskSignIn',
        tenants: [tenant],
        index: 'byCode',
        equals: [hashDeskCode(keyedHash, input.code)],
      },
      { limit: 1 },
    ),
  ]);
  return { attempts, question: records[0] };
}
