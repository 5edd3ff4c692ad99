import { Image, View } from '@tarojs/components';
import { fileAddress } from '../../../client/file-address';
import { goTo } from '../../../components/go-to';
import { onWeb } from '../../../components/on-web';
import { Tap } from '../../../components/tap';
import { sayDate } from '../story-words';
import type { Item } from './use-stories';
import './list.css';

/** One story in the list: its title, how it begins, where and when. */
export function StoryRow({ item }: { readonly item: Item }) {
  const { story, title, excerpt, villageName, dutyWords, publishedAt, cover, corrected } = item;
  const note = `${villageName}，${dutyWords}，${sayDate(publishedAt)}${corrected ? '，有更正' : ''}`;
  return (
    <Tap className="story-row" onTap={() => goTo('story', { story })}>
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
