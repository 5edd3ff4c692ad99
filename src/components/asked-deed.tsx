import { View } from '@tarojs/components';
import { useState } from 'react';
import './asked-deed.css';
import { Banner } from './banner';
import { Button } from './button';
import { Field } from './field';
import { useDeed } from './use-deed';

interface Asks {
  readonly label: string;
  readonly hint?: string;
  readonly max?: number;
  /** The deed may be done without a word. */
  readonly optional?: true;
  /** The field of the input the words go into, so that a refusal of it stands beside them. */
  readonly field?: string;
}

interface Props {
  /** What the first tap says, e.g. “撤下”; the second says “确定撤下”. */
  readonly text: string;
  /** Spoken of the first tap, where several on a page say the same. */
  readonly label?: string;
  /** What follows from it, before it is done. */
  readonly then?: string;
  /** What is asked for; nothing where a second tap is enough. */
  readonly asks?: Asks;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly onSend: (words: string) => Promise<unknown>;
}

/** What is done once: what follows is said, and words asked for, so that no single tap does it. */
export function AskedDeed({ text, label, then, asks, kind = 'secondary', onSend }: Props) {
  const [asking, ask] = useState(false);
  const [words, write] = useState('');
  const field = asks?.field ?? 'reason';
  const deed = useDeed([field]);
  if (!asking) return <Button kind={kind} text={text} label={label} onTap={() => ask(true)} />;
  const missing = asks && !asks.optional && words.trim() === '';
  return (
    <View className="asked">
      {then && <View className="field">{then}</View>}
      {asks && (
        <Field
          label={asks.label}
          value={words}
          rows={2}
          max={asks.max ?? 200}
          hint={asks.hint}
          error={deed.wrong(field)}
          onChange={write}
        />
      )}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text={`确定${text}`}
          busy={deed.busy && '正在办理'}
          why={missing ? '写一句后就能办' : undefined}
          onTap={() => void deed.run(() => onSend(words))}
        />
        <Button kind="quiet" text="不办了" onTap={() => ask(false)} />
      </View>
    </View>
  );
}
