import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { SelectField } from '../../../components/select-field';
import { Sheet } from '../../../components/sheet';
import { useDeed } from '../../../components/use-deed';
import { useMyself } from '../../../components/use-home';
import type { Mine, ShownAdoption } from './read-adoptions';

interface Props {
  readonly one: ShownAdoption;
  readonly mine: Mine;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** From when, and what they begin with; the village is asked only of who works in several. */
export function TrySheet({ one: { story, title, trial }, mine, onDone, onClose }: Props) {
  const today = useMyself().home?.day ?? '';
  const [village, choose] = useState(trial?.village ?? mine.villages[0]?.village ?? '');
  const [from, setFrom] = useState(trial?.from ?? today);
  const [beginsWith, write] = useState(trial?.beginsWith ?? '');
  const deed = useDeed(['village', 'from', 'beginsWith']);
  const send = async () => {
    await call('adoption.try', { story, village, from, beginsWith });
    onDone();
  };
  return (
    <Sheet title="我们村开始试" onClose={onClose}>
      <View className="field">{title}</View>
      {mine.villages.length > 1 && (
        <SelectField
          label="哪个村"
          value={village}
          options={mine.villages.map((each) => ({ value: each.village, text: each.villageName }))}
          error={deed.wrong('village')}
          onChange={choose}
        />
      )}
      <DayField label="从哪天起" value={from} error={deed.wrong('from')} onChange={setFrom} />
      <Field
        label="先做什么"
        value={beginsWith}
        max={60}
        placeholder="例如：先试 5 户"
        hint="作者、乡镇和县里看得到。读案例的人只看到村名。"
        error={deed.wrong('beginsWith')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="登记"
        busy={deed.busy && '正在登记'}
        why={beginsWith.trim() ? undefined : '写一句先做什么，就能登记'}
        onTap={() => void deed.run(send)}
      />
    </Sheet>
  );
}
