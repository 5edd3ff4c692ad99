import { fileAddress } from '../../../client/file-address';
import type { SharedCard } from '../../../client/shared-cards';
import type { Output } from '../../../contract/contract';
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

/** The address of the page in a browser. */
export function linkOf(story: string, card: SharedCard | undefined): string {
  return addressOn(thisSite(), shared(story, card));
}

/** The same from a mini-program: on the site that serves it; nothing where there is none, on the cloud. */
export function siteLinkOf(story: string, card: SharedCard): string | undefined {
  const site = siteOfProgram();
  return site === undefined ? undefined : addressOn(site, shared(story, card));
}
