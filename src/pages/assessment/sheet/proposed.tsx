import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Section } from '../../../components/section';
import type { ShownSheet } from './sheet-view';

/** What rules and caps leave open; marks with their parts, where the county's document has them. */
export function Proposed({ one: { proposed, caps, decided } }: { one: ShownSheet }) {
  if (!proposed || decided) return null;
  const { highestWords, suggestedWords, score } = proposed;
  const why = caps.length > 0 ? '因为上面的处置' : '没有限制等次的处置';
  return (
    <Section title={`最高可以定到“${highestWords}”`}>
      <View>{why}。等次由人定，系统不打分。</View>
      {suggestedWords && <View>按本县文件的分数线：{suggestedWords}</View>}
      {score && (
        <View className="cells">
          {score.parts.map(({ name, weight, mark }) => (
            <Cell key={name} title={name} note={`权重 ${weight}`} value={`${mark} 分`} />
          ))}
          <Cell title="合计" value={`${score.total} 分`} />
        </View>
      )}
    </Section>
  );
}
