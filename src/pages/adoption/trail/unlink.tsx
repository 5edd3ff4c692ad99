import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { useDeed } from '../../../components/use-deed';

interface Props {
  readonly followUp: string;
  readonly title: string;
  readonly onDone: () => void;
}

/** Takes a link off, with a reason. */
export function Unlink({ followUp, title, onDone }: Props) {
  const [asking, ask] = useState(false);
  const [reason, write] = useState('');
  const deed = useDeed(['reason']);
  const send = async () => {
    await call('adoption.unlink', { followUp, reason });
    onDone();
  };
  if (!asking) {
    return (
      <Button
        kind="quiet"
        text="取消这个连接"
        label={`取消这个连接：《${title}》`}
        onTap={() => ask(true)}
      />
    );
  }
  return (
    <View className="field">
      <Field
        label="为什么取消（连上它的人看得到）"
        value={reason}
        max={200}
        error={deed.wrong('reason')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text="取消连接"
          busy={deed.busy && '正在办理'}
          why={reason.trim() ? undefined : '写一句后就能办'}
          onTap={() => void deed.run(send)}
        />
        <Button kind="quiet" text="留着" onTap={() => ask(false)} />
      </View>
    </View>
  );
}
