import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Section } from '../../../components/section';
import type { ShownAssembly } from '../run-words';
import { meansWords } from '../../../core/evaluation/results-words';
import { usedIn } from './say-now';

type Turned = ShownAssembly['parties'][number];

/** Who has used their right and by which means, in numbers: nothing of how anybody rated. */
export function Turnout({ shown: { parties, smallest } }: { shown: ShownAssembly }) {
  return (
    <Section title="用票情况（看不到怎么评的）" bare>
      <View className="cells">
        {parties
          .filter(({ onRoll }) => onRoll > 0)
          .map((one) => (
            <Cell
              key={one.party}
              title={`${one.partyName}：${one.onRoll} 人中 ${usedIn(one)} 人`}
              note={[sayMeans(one), sayWay(one, smallest)].filter(Boolean).join('。')}
            />
          ))}
      </View>
    </Section>
  );
}

function sayMeans({ used, away }: Turned): string {
  const means = Object.keys(meansWords) as (keyof typeof meansWords)[];
  const parts = means
    .filter((one) => used[one] > 0)
    .map((one) => `${meansWords[one]} ${used[one]}`);
  const out = away > 0 ? [`外出 ${away} 人`] : [];
  return [...parts, ...out].join('，') || '还没有人用票';
}

function sayWay({ way }: Turned, smallest: number): string {
  return way === 'signed' ? `不到 ${smallest} 人，署名评议` : '';
}
