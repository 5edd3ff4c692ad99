import { fileAddress } from '../../../client/file-address';
import { tenantKept } from '../../../client/session';
import type { Output } from '../../../contract/contract';

type Story = Output<'publicity.read'>;

/** The page itself, whoever opens it: the county goes along, since a reader has chosen none. */
function queryOf(story: string): string {
  const tenant = tenantKept();
  return `story=${encodeURIComponent(story)}${tenant ? `&tenant=${tenant}` : ''}`;
}

/** What a chat and Moments show of a story: its title and its first picture. */
export function shareOf(story: string, one: Story | undefined) {
  const title = one ? `${one.title}｜${one.villageName}` : '典型案例';
  const cover = one?.blocks.find((block) => block.kind === 'photo')?.thumbnail;
  const imageUrl = cover ? { imageUrl: fileAddress(cover) } : {};
  const query = queryOf(story);
  return {
    card: { title, path: `/pages/publicity/story/index?${query}`, ...imageUrl },
    timeline: { title, query, ...imageUrl },
  };
}

/** The address of the page in a browser. */
export function linkOf(story: string): string {
  const { origin, pathname } = window.location;
  const tenant = tenantKept();
  const which = tenant ? `?tenant=${tenant}` : '';
  return `${origin}${pathname}${which}#/pages/publicity/story/index?story=${encodeURIComponent(story)}`;
}
