import { Text, View } from '@tarojs/components';
import type { IconName } from './icon';
import { Icon } from './icon';
import './status-tag.css';

export type Tone = 'done' | 'attention' | 'refused' | 'plain';

const icons: Record<Tone, IconName> = {
  done: 'check',
  attention: 'alert',
  refused: 'cross',
  plain: 'circle',
};

/** A state in a word with a sign: the colour only repeats what they say. */
export function StatusTag({ tone, text }: { tone: Tone; text: string }) {
  return (
    <View className={`tag tag--${tone}`}>
      <Icon name={icons[tone]} />
      <Text>{text}</Text>
    </View>
  );
}
