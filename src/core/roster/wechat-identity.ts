/**
 * True for an openid that WeChat gave; nobody's is none. Identities made here, of browsers (`web:…`) and of the
 * demo's people (`demo:…`), carry a colon, which none of WeChat's does.
 */
export function isOfWeChat(openid: string | undefined): openid is string {
  return openid !== undefined && !openid.includes(':');
}
