// The one function needed: the whole SDK would add a megabyte to every bundle.
import { getCloudbaseContext } from '@cloudbase/node-sdk/dist/utils/tcbcontext';

/**
 * The WeChat identity of the call being answered, or nothing. The platform lists in
 * WX_CONTEXT_KEYS which variables belong to this call; one that is not listed may be left over
 * from the last caller. Only an older platform that keeps no list is taken at its variable.
 */
export function platformOpenid(): string | undefined {
  const { WX_CONTEXT_KEYS, WX_OPENID } = process.env;
  const openid = WX_CONTEXT_KEYS === undefined ? WX_OPENID : getCloudbaseContext().WX_OPENID;
  return openid || undefined;
}
