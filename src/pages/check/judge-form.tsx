import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { serverNow } from '../../client/clock';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { Banner } from '../../components/banner';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import { dayOf } from '../../core/calendar/day';
import type { DeedProps } from './check-view';

/** Two answers of the same size, each with its reason; the person reads it. */
export function JudgeForm({ check, onDone }: DeedProps) {
  const [reason, write] = useState('');
  const [mendBy, pick] = useState('');
  const deed = useDeed(['reason', 'mendBy']);
  const waits = !check.can.includes('confirm');
  async function judge(decision: 'confirm' | 'drop') {
    const mends = decision === 'confirm' && mendBy !== '';
    await call('check.judge', {
      ...{ check: check.check, decision, reason },
      ...(mends ? { mendBy } : {}),
    });
    onDone();
  }
  const why = reason.trim() ? undefined : '写明理由后就能办理';
  const tooEarly = `本人还可以说明，${sayDay(check.answerUntil ?? check.day)}过后才能认定`;
  return (
    <Section title="您的意见">
      <Field
        label="理由（本人看得到）"
        value={reason}
        rows={2}
        error={deed.wrong('reason')}
        onChange={write}
      />
      {check.mendByNeeded && (
        <DayField
          label="限期整改：到哪一天"
          value={mendBy}
          from={dayOf(serverNow())}
          error={deed.wrong('mendBy')}
          onChange={pick}
        />
      )}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          kind="secondary"
          text="认定"
          label={`认定${check.name}的督查结果`}
          busy={deed.busy && '正在送出'}
          why={waits ? tooEarly : why}
          onTap={() => void deed.run(() => judge('confirm'))}
        />
        <Button
          kind="secondary"
          text="不予认定"
          label={`不予认定${check.name}的督查结果`}
          busy={deed.busy && '正在送出'}
          why={why}
          onTap={() => void deed.run(() => judge('drop'))}
        />
      </View>
    </Section>
  );
}
