import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from './icon';
import { spoken } from './spoken';
import './banner.css';

type Props = PropsWithChildren<{ readonly tone: 'done' | 'attention' | 'refused' }>;
const icons = { done: 'check', attention: 'alert', refused: 'cross' } as const;

/** What has just happened or should be known first; read aloud when it appears. */
export function Banner({ tone, children }: Props) {
  return (
    <View
      className={`banner banner--${tone}`}
      {...spoken({ role: tone === 'refused' ? 'alert' : 'status' })}
    >
      <Icon name={icons[tone]} />
      <View className="banner-words">{children}</View>
    </View>
  );
}
