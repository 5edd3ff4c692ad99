import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import { EffectCell, saysSpan } from './effect-cell';

type Shown = Output<'proposal.list'>['effects'][number];

interface Props {
  readonly title: string;
  readonly effects: readonly Shown[];
  /** In force by a decision; else what would be. */
  readonly decided: boolean;
  /** Away from the proposal’s own page a way leads there. */
  readonly elsewhere?: boolean;
}

/** What follows; a tap says from when to when and by which clause. */
export function Effects({ title, effects, decided, elsewhere }: Props) {
  const [asked, ask] = useState<Shown>();
  return (
    <Section title={title} bare>
      <View className="cells">
        {effects.map((one) => (
          <EffectCell
            key={`${one.proposal} ${one.on} ${one.text}`}
            effect={one}
            decided={decided}
            onTap={() => ask(one)}
          />
        ))}
      </View>
      {asked && (
        <Sheet title={asked.text} onClose={() => ask(undefined)}>
          <View>{`${asked.whom}，${saysSpan(asked, decided)}。`}</View>
          <Explain explanations={asked.explanation ? [asked.explanation] : []} />
          {elsewhere && (
            <Button
              text="看事实和办理过程"
              onTap={() => goTo('proposal-one', { proposal: asked.proposal })}
            />
          )}
        </Sheet>
      )}
    </Section>
  );
}
