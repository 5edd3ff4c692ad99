/**
 * True for an openid that WeChat gave. Identities made here, of browsers (`web:…`) and of the
 * demo's people (`demo:…`), carry a colon, which none of WeChat's does.
 */
export function isOfWeChat(openid: string): boolean {
  return !openid.includes(':');
}
