import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '../contract/contract';
import { Cell } from './cell';
import { Explain } from './explain';
import { Section } from './section';
import { Sheet } from './sheet';

type Due = Output<'leave.show'>['dues'][number];

/** By when things are due; a tap says what makes it so and what happens then. */
export function Dues({ dues }: { dues: readonly Due[] }) {
  const [asked, ask] = useState<Due>();
  if (dues.length === 0) return null;
  return (
    <Section title="期限" bare>
      <View className="cells">
        {dues.map((one) => (
          <Cell key={one.what} title={one.what} value={one.by} onTap={() => ask(one)} />
        ))}
      </View>
      {asked && (
        <Sheet title={`${asked.what}：${asked.by}`} onClose={() => ask(undefined)}>
          <Explain explanations={[asked.explanation]} />
        </Sheet>
      )}
    </Section>
  );
}
