import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { Section } from '../../components/section';
import { Tick } from '../../components/tick';
import { useDeed } from '../../components/use-deed';
import type { ShownSuccession } from './succession-view';

interface Props {
  readonly one: ShownSuccession;
  readonly stop: NonNullable<ShownSuccession['stop']>;
  readonly onDone: () => void;
}

const answers = [
  { decision: 'pass', text: '同意' },
  { decision: 'hand-back', text: '退回' },
  { decision: 'refuse', text: '不同意' },
] as const;

/** The stop it waits at: what has to be seen, the paper, a word, and one of three answers. */
export function ReviewForm({ one: { succession }, stop, onDone }: Props) {
  const [remark, setRemark] = useState('');
  const [proofSeen, setSeen] = useState(false);
  const [document, setDocument] = useState('');
  const [on, setOn] = useState('');
  const deed = useDeed(['remark', 'document', 'on']);
  async function give(decision: (typeof answers)[number]['decision']) {
    await call('handover.review', {
      ...{ succession, decision },
      ...(remark.trim() ? { remark: remark.trim() } : {}),
      ...(stop.proof ? { proofSeen } : {}),
      ...(document.trim() ? { document: document.trim() } : {}),
      ...(on ? { on } : {}),
    });
    onDone();
  }
  return (
    <Section title={stop.words}>
      {stop.proof && <Tick text="看过事由证明" checked={proofSeen} onChange={setSeen} />}
      {stop.document && (
        <>
          <Field
            label="会议纪要或文件的文号"
            value={document}
            max={60}
            error={deed.wrong('document')}
            onChange={setDocument}
          />
          <DayField label="文件日期" value={on} error={deed.wrong('on')} onChange={setOn} />
        </>
      )}
      <Field
        label="说明（退回、不同意时要写）"
        value={remark}
        rows={2}
        max={300}
        error={deed.wrong('remark')}
        onChange={setRemark}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        {answers.map(({ decision, text }) => (
          <Button
            key={decision}
            kind="secondary"
            text={text}
            busy={deed.busy && '正在送出'}
            onTap={() => void deed.run(() => give(decision))}
          />
        ))}
      </View>
    </Section>
  );
}
