import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from './button';
import { Choice } from './choice';
import { Field } from './field';
import { Sheet } from './sheet';

interface Props {
  /** Why it is asked, in a sentence. */
  readonly because: string;
  readonly busy: boolean;
  readonly problem?: string | undefined;
  readonly onSend: (reason: string) => void;
  readonly onClose: () => void;
}

const likely = ['入户走访邻村', '到乡镇开会', '到县里办事', '手机定位不准，人在村里'];
const other = '其他情况';
const options = [...likely, other].map((text) => ({ value: text, text }));

/** “您现在在哪里、因为什么”: the likely answers are one tap, any other is a line of text. */
export function ReasonSheet({ because, busy, problem, onSend, onClose }: Props) {
  const [chosen, choose] = useState<string>();
  const [words, write] = useState('');
  const reason =
    chosen === other ? words.trim() : [chosen, words.trim()].filter(Boolean).join('，');
  return (
    <Sheet title="您现在在哪里、因为什么" onClose={onClose}>
      <View className="field">{because}说明一句就能报到，同样有效。</View>
      <Choice label="选一项" options={options} value={chosen} onChange={choose} />
      <Field
        label={chosen === other ? '写一句' : '补充（可不填）'}
        value={words}
        onChange={write}
        max={180}
        rows={2}
        error={problem}
      />
      <Button
        text="报到"
        busy={busy && '正在送出'}
        why={reason ? undefined : '选一项或写一句后就能报到'}
        onTap={() => onSend(reason)}
      />
    </Sheet>
  );
}
