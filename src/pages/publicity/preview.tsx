import { View } from '@tarojs/components';
import { Photo } from '../../components/photo';
import { spoken } from '../../components/spoken';
import type { Block } from '../../core/publicity/story';
import { BlockView } from './block-view';
import './publicity.css';

interface Props {
  /** As readers see it above the text; without, the page has said it already. */
  readonly head?: { readonly title: string; readonly by: string };
  readonly blocks: readonly Block[];
}

/** A story that is not published, for those who may see its pictures. */
export function Preview({ head, blocks }: Props) {
  return (
    <View className="story">
      {head && (
        <View className="story-title" {...spoken({ role: 'heading', level: 2 })}>
          {head.title || '（还没有标题）'}
        </View>
      )}
      {head && <View className="story-by">{head.by}</View>}
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} picture={pictureOf} />
      ))}
    </View>
  );
}

/** By its link, which only those who may see it get; one that waits for a check says so. */
export function pictureOf({ picture, caption }: { picture: string; caption: string }) {
  return <Photo file={picture} label={caption || '照片'} />;
}
