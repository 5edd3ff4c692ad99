import { call } from '../../../client/call';
import { fileAddress } from '../../../client/file-address';
import { newCard } from '../../../client/shared-cards';
import { onWeb } from '../../../components/on-web';
import { qrRows } from '../../../components/qr-rows';
import type { Output } from '../../../contract/contract';
import { linkOf, siteLinkOf } from '../story/share';
import type { Sheet } from './canvas';
import type { Code } from './draw';
import { drawPoster, measureWith } from './draw';
import { layPoster } from './layout';

type Story = Output<'publicity.read'>;

interface Whose {
  readonly county: string;
  readonly demo: boolean;
}

/** Draws the poster of a story under a card of its own; an address that shows it. */
export async function makePoster(sheet: Sheet, one: Story, whose: Whose): Promise<string> {
  const photo = one.blocks.find((block) => block.kind === 'photo');
  const [picture, code] = await Promise.all([
    photo && sheet.load(fileAddress(photo.picture)),
    codeOf(sheet, one.story),
  ]);
  const words = {
    ...{ title: one.title, place: `${one.townshipName}${one.villageName}`, ...whose },
    excerpt: textOf(one),
    hasPicture: picture !== undefined,
    scanWith: code?.scanWith,
  };
  const drawn = layPoster(words, measureWith(sheet.brush));
  drawPoster(sheet.brush, drawn, { picture, code: code?.code });
  return sheet.show();
}

/** How the story begins; the poster cuts it where there is no more room. */
function textOf({ blocks }: Story): string {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ');
}

const byWeChat = '微信扫一扫，看全文';

/** WeChat's own where it gives one; else one that any scanner reads, where there is a site to lead to. */
async function codeOf(
  sheet: Sheet,
  story: string,
): Promise<{ code: Code; scanWith: string } | undefined> {
  const card = { card: await newCard(), channel: 'poster' } as const;
  if (onWeb) return { code: { rows: qrRows(linkOf(story, card)) }, scanWith: byWeChat };
  const { image } = await call('sharing.posterCode', { story, card: card.card });
  const code = image && (await sheet.load(image));
  if (code) return { code, scanWith: byWeChat };
  const link = siteLinkOf(story, card);
  return link === undefined ? undefined : { code: { rows: qrRows(link) }, scanWith: byWeChat };
}
