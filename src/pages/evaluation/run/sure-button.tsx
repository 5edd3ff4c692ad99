import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';

interface Props {
  readonly text: string;
  /** What it means, shown before it is done. */
  readonly means: ReactNode;
  readonly kind?: 'primary' | 'secondary';
  readonly why?: string | undefined;
  readonly work: () => Promise<unknown>;
}

/** A step that cannot be taken back: one tap to choose it, one to confirm what it means. */
export function SureButton({ text, means, kind = 'primary', why, work }: Props) {
  const [asking, ask] = useState(false);
  const deed = useDeed();
  if (!asking) {
    return (
      <View className="field">
        <Button kind={kind} text={text} why={why} onTap={() => ask(true)} />
      </View>
    );
  }
  return (
    <Section title={`${text}？`}>
      <View className="field">{means}</View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text={`确定${text}`}
          busy={deed.busy && '正在办理'}
          onTap={() => void deed.run(work)}
        />
        <Button kind="secondary" text="先不办" onTap={() => ask(false)} />
      </View>
    </Section>
  );
}
