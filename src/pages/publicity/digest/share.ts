import type { Output } from '../../../contract/contract';
import { fileAddress } from '../../../client/file-address';
import type { Shared } from '../shared-address';
import { addressOn, queryOf, thisSite } from '../shared-address';
import { sayWeek } from './say-week';

type Digest = Output<'publicity.digest'>;

/** Whoever comes by it and opens a story of it came by the digest. */
function shared({ digest }: Digest, card: string | undefined): Shared {
  const about = `digest=${encodeURIComponent(digest)}`;
  const by = card ? ({ card, channel: 'digest' } as const) : undefined;
  return { page: '/pages/publicity/digest/index', about, card: by };
}

/** One card for a week: its days, and the first picture there is. */
function faceOf(one: Digest) {
  const cover = one.stories.find((story) => story.cover)?.cover;
  const title = `${one.countyName}典型案例每周汇编：${sayWeek(one)}，${one.stories.length} 篇`;
  return { title, ...(cover ? { imageUrl: fileAddress(cover) } : {}) };
}

/** What a chat shows of a digest; before it is there, the latest. */
export function chatCard(one: Digest | undefined, card: string | undefined) {
  if (!one) return { title: '典型案例每周汇编', path: '/pages/publicity/digest/index' };
  const what = shared(one, card);
  return { ...faceOf(one), path: `${what.page}?${queryOf(what)}` };
}

/** The same for Moments. */
export function momentsCard(one: Digest | undefined, card: string | undefined) {
  if (!one) return { title: '典型案例每周汇编' };
  return { ...faceOf(one), query: queryOf(shared(one, card)) };
}

/** The address of the page in a browser. */
export function linkOf(one: Digest, card: string | undefined): string {
  return addressOn(thisSite(), shared(one, card));
}
