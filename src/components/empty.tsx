import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './empty.css';

/** Nothing here yet: says so, and what to do next. */
export function Empty({ text, children }: PropsWithChildren<{ text: string }>) {
  return (
    <View className="empty">
      <View className="empty-text">{text}</View>
      {children}
    </View>
  );
}
