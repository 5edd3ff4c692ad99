import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Banner } from '../../components/banner';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import type { ShownLeave } from './leave-view';

const answers = [
  { decision: 'grant', text: '批准' },
  { decision: 'send-back', text: '退回' },
  { decision: 'refuse', text: '不批准' },
] as const;

/** Three answers, one tap each; two of them with a reason. */
export function DecideForm({ leave, onDone }: { leave: ShownLeave; onDone: () => void }) {
  const [remark, write] = useState('');
  const deed = useDeed(['remark']);
  async function decide(decision: (typeof answers)[number]['decision']) {
    const words = remark.trim();
    await call('leave.decide', {
      ...{ leave: leave.leave, decision },
      ...(words ? { remark: words } : {}),
    });
    onDone();
  }
  return (
    <Section title="您的意见">
      <Field
        label="附言（退回、不批准时要写）"
        value={remark}
        rows={2}
        error={deed.wrong('remark')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        {answers.map(({ decision, text }) => (
          <Button
            key={decision}
            kind="secondary"
            text={text}
            label={`${text}${leave.name}的请假`}
            busy={deed.busy && '正在送出'}
            onTap={() => void deed.run(() => decide(decision))}
          />
        ))}
      </View>
    </Section>
  );
}
