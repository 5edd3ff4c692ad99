/** The address of a link the server gave: some are relative to the server. */
export function fileAddress(link: string): string {
  return link.startsWith('/') ? ZAICUN_API + link : link;
}
