import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import type { ShownRound } from './round-view';

interface Props {
  readonly one: ShownRound;
  readonly onDone: () => void;
}

const ways = [
  { value: 'phone', text: '电话' },
  { value: 'letter', text: '来信' },
  { value: 'visit', text: '来访' },
] as const;

/** Puts down what somebody said by telephone, in a letter or in person. */
export function EnterObjection({ one: { round, entries }, onDone }: Props) {
  const [open, set] = useState(false);
  const [way, choose] = useState<(typeof ways)[number]['value']>('phone');
  const [entry, setEntry] = useState(String(entries[0]?.entry ?? ''));
  const [name, setName] = useState('');
  const [text, write] = useState('');
  const deed = useDeed(['text', 'entry']);
  if (entries.length === 0) return null;
  if (!open) {
    return <Button kind="secondary" text="登记电话、来信的异议" onTap={() => set(true)} />;
  }
  const send = () =>
    void deed.run(async () => {
      const input = { round, entry: Number(entry), way, text, name };
      await call('awards.enterObjection', input);
      set(false);
      write('');
      setName('');
      onDone();
    });
  return (
    <View className="award-asked">
      <Choice label="怎样来的" options={ways} value={way} onChange={choose} />
      <SelectField
        label="对谁"
        options={entries.map((each) => ({
          value: String(each.entry),
          text: `${each.name}（${each.of}）`,
        }))}
        value={entry}
        error={deed.wrong('entry')}
        onChange={setEntry}
      />
      <Field label="谁提的（不愿留名就不填）" value={name} max={20} onChange={setName} />
      <Field
        label="说了什么"
        value={text}
        rows={3}
        max={500}
        error={deed.wrong('text')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text="登记" busy={deed.busy && '正在办理'} onTap={send} />
      <Button kind="quiet" text="不办了" onTap={() => set(false)} />
    </View>
  );
}
