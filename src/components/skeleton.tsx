import { View } from '@tarojs/components';
import { spoken } from './spoken';
import './skeleton.css';

/** The shape of what is coming. Still: nothing flashes. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <View className="skeleton" {...spoken({ role: 'status', label: '正在取数据' })}>
      {Array.from({ length: lines }, (_, index) => (
        <View key={index} className="skeleton-line" />
      ))}
    </View>
  );
}
