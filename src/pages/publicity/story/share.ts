import { fileAddress } from '../../../client/file-address';
import { tenantKept } from '../../../client/session';
import type { SharedCard } from '../../../client/shared-cards';
import type { Output } from '../../../contract/contract';
import { storyAddress } from '../../../core/sharing/story-address';
import type { Shared } from '../shared-address';
import { addressOn, queryOf, siteOfProgram, thisSite } from '../shared-address';

type Story = Output<'publicity.read'>;

function shared(story: string, card: SharedCard | undefined): Shared {
  const about = `story=${encodeURIComponent(story)}`;
  return { page: '/pages/publicity/story/index', about, card };
}

/** What stands on a card: the story's title and its first picture. */
function faceOf(one: Story | undefined) {
  const title = one ? `${one.title}｜${one.villageName}` : '典型案例';
  const cover = one?.blocks.find((block) => block.kind === 'photo')?.thumbnail;
  return { title, ...(cover ? { imageUrl: fileAddress(cover) } : {}) };
}

/** What a chat shows of a story, under a card of its own. */
export function chatCard(story: string, one: Story | undefined, card: string | undefined) {
  const what = shared(story, card ? { card, channel: 'chat' } : undefined);
  return { ...faceOf(one), path: `${what.page}?${queryOf(what)}` };
}

/** The same for Moments. */
export function momentsCard(story: string, one: Story | undefined, card: string | undefined) {
  return {
    ...faceOf(one),
    query: queryOf(shared(story, card ? { card, channel: 'moments' } : undefined)),
  };
}

/**
 * The address in a browser: where the host of this page serves it, the story's own light page; on
 * static hosting, which answers with files alone, the page of the program.
 */
export function linkOf(story: string, card: SharedCard | undefined): string {
  const tenant = tenantKept();
  return ZAICUN_API === ''
    ? thisSite() + storyAddress(story, { tenant, card })
    : addressOn(thisSite(), shared(story, card));
}

/** The same from a mini-program: on the host that serves it; nothing where there is none, on the cloud. */
export function siteLinkOf(story: string, card: SharedCard): string | undefined {
  const site = siteOfProgram();
  const tenant = tenantKept();
  return site === undefined ? undefined : site + storyAddress(story, { tenant, card });
}
