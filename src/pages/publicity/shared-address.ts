import { tenantKept } from '../../client/session';
import type { SharedCard } from '../../client/shared-cards';
import { cardQuery } from '../../client/shared-cards';

/** A page that is handed on: what it is about, and the card it goes under. */
export interface Shared {
  /** `/pages/publicity/story/index`. */
  readonly page: string;
  /** `story=…` or `digest=…`, as it stands in an address. */
  readonly about: string;
  readonly card: SharedCard | undefined;
}

/** What opens it in WeChat: the county goes along, since a reader has chosen none. */
export function queryOf({ about, card }: Shared): string {
  const tenant = tenantKept();
  return [about, ...(tenant ? [`tenant=${tenant}`] : []), ...(card ? [cardQuery(card)] : [])].join(
    '&',
  );
}

/** Its address on a site. */
export function addressOn(site: string, { page, about, card }: Shared): string {
  const tenant = tenantKept();
  const which = tenant ? `?tenant=${tenant}` : '';
  return `${site}${which}#${page}?${about}${card ? `&${cardQuery(card)}` : ''}`;
}

/** The site of this very page, in a browser. */
export function thisSite(): string {
  const { origin, pathname } = window.location;
  return origin + pathname;
}

/** The site that serves a mini-program; nothing where there is none, on the cloud. */
export function siteOfProgram(): string | undefined {
  return /^https:/.test(ZAICUN_API) ? `${ZAICUN_API.replace(/\/$/, '')}/` : undefined;
}
