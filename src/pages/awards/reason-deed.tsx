import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { useDeed } from '../../components/use-deed';

interface Props {
  /** What the first tap says, e.g. “不列入”. */
  readonly text: string;
  /** What follows from it, before it is done. */
  readonly then: string;
  /** What is asked for; nothing where a second tap is enough. */
  readonly asks?: { readonly label: string; readonly optional?: true; readonly max?: number };
  readonly kind?: 'primary' | 'secondary';
  readonly onSend: (words: string) => Promise<unknown>;
}

/** Something that is done once: what follows is said, and words asked for, before the tap that does it. */
export function ReasonDeed({ text, then, asks, kind = 'secondary', onSend }: Props) {
  const [asking, ask] = useState(false);
  const [words, write] = useState('');
  const deed = useDeed();
  if (!asking) return <Button kind={kind} text={text} onTap={() => ask(true)} />;
  const missing = asks && !asks.optional && words.trim() === '';
  return (
    <View className="award-asked">
      <View className="field">{then}</View>
      {asks && (
        <Field label={asks.label} value={words} rows={2} max={asks.max ?? 200} onChange={write} />
      )}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text={`确定${text}`}
        busy={deed.busy && '正在办理'}
        why={missing ? '写一句后就能办' : undefined}
        onTap={() => void deed.run(() => onSend(words))}
      />
      <Button kind="quiet" text="不办了" onTap={() => ask(false)} />
    </View>
  );
}
