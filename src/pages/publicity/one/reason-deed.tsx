import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { useDeed } from '../../../components/use-deed';
import '../remarks.css';

interface Props {
  /** What the first tap says, e.g. “撤下”. */
  readonly text: string;
  /** What follows from it, before it is done. */
  readonly then: string;
  readonly label: string;
  readonly hint?: string;
  readonly onSend: (reason: string) => Promise<unknown>;
}

/** Something that is done once, with a reason: asked for when it is chosen, so that no tap alone does it. */
export function ReasonDeed({ text, then, label, hint, onSend }: Props) {
  const [asking, ask] = useState(false);
  const [reason, write] = useState('');
  const deed = useDeed(['reason', 'note']);
  if (!asking) return <Button kind="secondary" text={text} onTap={() => ask(true)} />;
  return (
    <View className="asked">
      <View className="field">{then}</View>
      <Field
        label={label}
        value={reason}
        rows={2}
        max={200}
        hint={hint}
        error={deed.wrong('reason') ?? deed.wrong('note')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text={text}
          busy={deed.busy && '正在办理'}
          why={reason.trim() ? undefined : '写一句后就能办'}
          onTap={() => void deed.run(() => onSend(reason))}
        />
        <Button kind="quiet" text="不办了" onTap={() => ask(false)} />
      </View>
    </View>
  );
}

interface FreeProps {
  readonly text: string;
  readonly then: string;
  readonly onSend: () => Promise<unknown>;
}

/** The same where no reason is asked: confirmed once. */
export function ReasonFree({ text, then, onSend }: FreeProps) {
  const [asking, ask] = useState(false);
  const deed = useDeed();
  if (!asking) return <Button kind="secondary" text={text} onTap={() => ask(true)} />;
  return (
    <View className="asked">
      <View className="field">{then}</View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button text={text} busy={deed.busy && '正在办理'} onTap={() => void deed.run(onSend)} />
        <Button kind="quiet" text="不办了" onTap={() => ask(false)} />
      </View>
    </View>
  );
}
