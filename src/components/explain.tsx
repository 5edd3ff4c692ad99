import { View } from '@tarojs/components';
import type { Output } from '../contract/contract';
import { Empty } from './empty';
import './explain.css';

export type Explanation = Output<'attendance.month'>['explanations'][number];

/** Where figures come from: what the rule says, which clause of which document, since when. */
export function Explain({ explanations }: { explanations: readonly Explanation[] }) {
  if (explanations.length === 0) return <Empty text="这里没有用到规则，直接由记录得出。" />;
  return (
    <View>
      {explanations.map((one) => (
        <View key={`${one.rule}-${one.from}`} className="explain">
          <View className="explain-title">{one.title}</View>
          <View>{one.unset ? `还没有规定：${one.text}` : one.text}</View>
          {one.from && (
            <View className="explain-source">
              依据：{one.document} {one.clause}，自 {one.from} 起执行
            </View>
          )}
          {one.note && <View className="explain-source">说明：{one.note}</View>}
        </View>
      ))}
    </View>
  );
}
