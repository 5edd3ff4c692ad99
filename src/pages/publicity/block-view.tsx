import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '../../components/spoken';
import type { Block } from '../../core/publicity/story';
import './publicity.css';

/** A photo as far as it is words; where its picture is found differs from room to room. */
interface Captioned {
  readonly kind: 'photo';
  readonly caption: string;
}

export type Viewed<P extends Captioned> = Exclude<Block, { kind: 'photo' }> | P;

interface Props<P extends Captioned> {
  readonly block: Viewed<P>;
  readonly picture: (photo: P) => ReactNode;
}

/** One piece of a story as readers see it. Whatever was typed is text: nothing in it is markup. */
export function BlockView<P extends Captioned>({ block, picture }: Props<P>) {
  switch (block.kind) {
    case 'heading':
      return (
        <View className="story-heading" {...spoken({ role: 'heading', level: 3 })}>
          {block.text}
        </View>
      );
    case 'paragraph':
      return <View className="story-paragraph">{block.text}</View>;
    case 'figure':
      return (
        <View className="story-figure">
          <Text className="story-figure-value">{block.value}</Text>
          <Text className="story-figure-label">{block.label}</Text>
        </View>
      );
    case 'quote':
      return (
        <View className="story-quote">
          <View>“{block.text}”</View>
          <View className="story-quote-from">——{block.from}</View>
        </View>
      );
    default:
      return (
        <View className="story-photo">
          {picture(block)}
          {block.caption && <View className="story-caption">{block.caption}</View>}
        </View>
      );
  }
}
