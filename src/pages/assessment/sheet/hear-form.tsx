import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { useDeed } from '../../../components/use-deed';
import type { Input } from '../../../contract/contract';
import { dayOf } from '../../../core/calendar/day';

type Hearing = Input<'assessment.hear'>;

const from = [
  { value: 'village-cadres', text: '村组干部' },
  { value: 'party-members', text: '党员' },
  { value: 'villagers', text: '群众' },
] as const;
const methods = [
  { value: 'meeting', text: '座谈会' },
  { value: 'talk', text: '个别谈话' },
  { value: 'written-form', text: '会上填写纸质意见' },
] as const;

interface Props {
  readonly sheet: string;
  readonly onDone: () => void;
}

/** 登记听取的意见: what was said at a meeting or in talks, with how many were asked and came. */
export function HearForm({ sheet, onDone }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return <Button kind="secondary" text="登记听取的意见" onTap={() => setOpen(true)} />;
  }
  return (
    <OpenForm
      sheet={sheet}
      onDone={() => {
        setOpen(false);
        onDone();
      }}
    />
  );
}

const fields = ['from', 'text', 'hearing.on', 'hearing.method', 'hearing.invited', 'hearing.came'];

function OpenForm({ sheet, onDone }: Props) {
  const today = dayOf(serverNow());
  const [who, ask] = useState<Hearing['from']>('villagers');
  const [method, by] = useState<Hearing['hearing']['method']>('meeting');
  const [on, pick] = useState(today);
  const [invited, invite] = useState('');
  const [came, count] = useState('');
  const [text, write] = useState('');
  const deed = useDeed(fields);
  const send = () =>
    void deed.run(async () => {
      const hearing = { on, method, invited: Number(invited), came: Number(came) };
      await call('assessment.hear', { sheet, from: who, text, hearing });
      onDone();
    });
  const ready = /^\d+$/.test(invited) && /^\d+$/.test(came) && text.trim() !== '';
  return (
    <View className="form">
      <Choice label="听取谁的意见" options={from} value={who} onChange={ask} />
      <Choice label="怎样听取的" options={methods} value={method} onChange={by} />
      <DayField
        label="哪天听取的"
        value={on}
        to={today}
        error={deed.wrong('hearing.on')}
        onChange={pick}
      />
      <Field
        label="请了几人"
        value={invited}
        error={deed.wrong('hearing.invited')}
        onChange={invite}
      />
      <Field label="到了几人" value={came} error={deed.wrong('hearing.came')} onChange={count} />
      <Field
        label="大家说了什么"
        value={text}
        rows={4}
        max={500}
        hint="写归纳，不写是谁说的。"
        error={deed.wrong('text')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="登记"
        busy={deed.busy && '正在登记'}
        why={ready ? undefined : '填人数和意见后就能登记'}
        onTap={send}
      />
    </View>
  );
}
