import { fileAddress } from '../../../client/file-address';
import { tenantKept } from '../../../client/session';
import type { SharedCard } from '../../../client/shared-cards';
import { cardQuery } from '../../../client/shared-cards';
import type { Output } from '../../../contract/contract';

type Story = Output<'publicity.read'>;

const PAGE = '/pages/publicity/story/index';

/** The page itself, whoever opens it: the county goes along, since a reader has chosen none. */
function queryOf(story: string, card: SharedCard | undefined): string {
  const tenant = tenantKept();
  const parts = [
    `story=${encodeURIComponent(story)}`,
    ...(tenant ? [`tenant=${tenant}`] : []),
    ...(card ? [cardQuery(card)] : []),
  ];
  return parts.join('&');
}

/** What stands on a card: the story's title and its first picture. */
function faceOf(one: Story | undefined) {
  const title = one ? `${one.title}｜${one.villageName}` : '典型案例';
  const cover = one?.blocks.find((block) => block.kind === 'photo')?.thumbnail;
  return { title, ...(cover ? { imageUrl: fileAddress(cover) } : {}) };
}

/** What a chat shows of a story, under a card of its own. */
export function chatCard(story: string, one: Story | undefined, card: string | undefined) {
  const query = queryOf(story, card ? { card, channel: 'chat' } : undefined);
  return { ...faceOf(one), path: `${PAGE}?${query}` };
}

/** The same for Moments. */
export function momentsCard(story: string, one: Story | undefined, card: string | undefined) {
  const query = queryOf(story, card ? { card, channel: 'moments' } : undefined);
  return { ...faceOf(one), query };
}

/** The address of the page in a browser. */
export function linkOf(story: string, card: SharedCard | undefined): string {
  const { origin, pathname } = window.location;
  const tenant = tenantKept();
  const which = tenant ? `?tenant=${tenant}` : '';
  const by = card ? `&${cardQuery(card)}` : '';
  return `${origin}${pathname}${which}#${PAGE}?story=${encodeURIComponent(story)}${by}`;
}
