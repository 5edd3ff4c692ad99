import { Image, View } from '@tarojs/components';
import { fileAddress } from '../../../client/file-address';
import { goTo } from '../../../components/go-to';
import { onWeb } from '../../../components/on-web';
import { Tap } from '../../../components/tap';
import { sayDate } from '../story-words';
import type { Item } from './use-stories';
import './list.css';

interface Props {
  readonly item: Item;
  /** The card by which the list was opened goes along. */
  readonly by?: Readonly<Record<string, string>> | undefined;
}

/** One story in the list: its title, how it begins, where and when. */
export function StoryRow({ item, by }: Props) {
  const { story, title, excerpt, villageName, dutyWords, publishedAt, cover, corrected } = item;
  const note = `${villageName}，${dutyWords}，${sayDate(publishedAt)}${corrected ? '，有更正' : ''}`;
  return (
    <Tap className="story-row" onTap={() => goTo('story', { story, ...by })}>
      <View className="story-row-words">
        <View className="story-row-title">{title}</View>
        <View className="story-row-excerpt">{excerpt}</View>
        <View className="story-row-note">{note}</View>
      </View>
      {cover && <Cover src={fileAddress(cover)} />}
    </Tap>
  );
}

/** Says nothing that the words do not: a screen reader passes over it. */
function Cover({ src }: { readonly src: string }) {
  if (onWeb) return <img src={src} alt="" loading="lazy" className="story-cover" />;
  return <Image src={src} lazyLoad mode="aspectFill" className="story-cover" />;
}
