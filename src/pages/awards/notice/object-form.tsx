import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import type { PublicList } from './notice-view';

/** An objection under one's own name: only who handles it sees it. */
export function ObjectForm({ one: { round, entries } }: { one: PublicList }) {
  const [open, set] = useState(false);
  const [entry, choose] = useState(String(entries[0]?.entry ?? ''));
  const [text, write] = useState('');
  const [sent, setSent] = useState(false);
  const deed = useDeed(['text', 'entry']);
  if (entries.length === 0) return null;
  if (sent) {
    return <Banner tone="done">已经收到，核实后通知您。本人和别人都看不到是谁提的。</Banner>;
  }
  if (!open) return <Button kind="secondary" text="我有异议" onTap={() => set(true)} />;
  const send = () =>
    void deed.run(async () => {
      await call('awards.object', { round, entry: Number(entry), text });
      setSent(true);
    });
  return (
    <Section title="我有异议">
      <View className="field">
        实名提出，只有核实的同志看得到您的姓名和内容，核实后给您答复。不想在这里写的，可以打上面的电话。
      </View>
      <SelectField
        label="对谁"
        options={entries.map((each) => ({
          value: String(each.entry),
          text: `${each.name}（${each.of}）`,
        }))}
        value={entry}
        error={deed.wrong('entry')}
        onChange={choose}
      />
      <Field
        label="有什么异议"
        value={text}
        rows={3}
        max={500}
        error={deed.wrong('text')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="提出异议"
        busy={deed.busy && '正在送出'}
        why={text.trim() ? undefined : '写一句后就能提出'}
        onTap={send}
      />
      <Button kind="quiet" text="不提了" onTap={() => set(false)} />
    </Section>
  );
}
