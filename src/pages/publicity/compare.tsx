import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Block, PhotoBlock } from '../../core/publicity/story';
import { align } from './align';
import { BlockView } from './block-view';
import './publicity.css';
import './remarks.css';

interface Props {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly picture: (photo: PhotoBlock) => ReactNode;
  /** What stands above each side of a change; two versions unless said otherwise. */
  readonly words?: ChangeWords;
}

interface ChangeWords {
  readonly before: string;
  readonly after: string;
  /** Where the other side has nothing. */
  readonly gone: string;
  readonly added: string;
}

const ofVersions: ChangeWords = { before: '原来', after: '改成', gone: '删去', added: '新加' };

/** What changed from one version to the next, each change said in a word; what stayed is left out. */
export function Compare({ before, after, picture, words = ofVersions }: Props) {
  const changes = align(before, after).filter(({ same }) => !same);
  if (changes.length === 0) return <View className="field">正文没有改动。</View>;
  return (
    <View className="story">
      {changes.map((place) => {
        const old = place.before === undefined ? undefined : before[place.before];
        const now = place.after === undefined ? undefined : after[place.after];
        return (
          <View key={`${place.before}-${place.after}`}>
            {old && (
              <View className="changed changed--out">
                <View className="changed-word">{now ? words.before : words.gone}</View>
                <BlockView block={old} picture={picture} />
              </View>
            )}
            {now && (
              <View className="changed">
                <View className="changed-word">{old ? words.after : words.added}</View>
                <BlockView block={now} picture={picture} />
              </View>
            )}
          </View>
        );
      })}
    </View>
  );
}
