/**
 * What a QR code leads to that any scanner may read: voting on this page's own site, or on the one
 * a mini-program is served from; nothing where there is no such site, on the cloud.
 */
export function voteLink(scene: string): string | undefined {
  const site = siteOf();
  const path = `#/pages/evaluation/vote/index?scene=${encodeURIComponent(scene)}`;
  return site === undefined ? undefined : site + path;
}

function siteOf(): string | undefined {
  if (process.env.TARO_ENV !== 'h5') {
    return /^https:/.test(ZAICUN_API) ? `${ZAICUN_API.replace(/\/$/, '')}/` : undefined;
  }
  const { origin, pathname } = window.location;
  return origin + pathname;
}
