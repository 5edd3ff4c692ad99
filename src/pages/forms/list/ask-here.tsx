import { View } from '@tarojs/components';
import { useState } from 'react';
import { serverNow } from '../../../client/clock';
import { AskExport } from '../../../components/ask-export';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { MonthPicker } from '../../../components/month-picker';
import type { FormOf } from '../../../components/print-form';
import { Section } from '../../../components/section';
import { addMonths, dayOf, monthOf } from '../../../core/calendar/day';

type Kind = 'attendance-ledger' | 'month-sheet' | 'allowance-sheet';

const kinds: readonly { value: Kind; text: string }[] = [
  { value: 'attendance-ledger', text: '全年考勤台账' },
  { value: 'month-sheet', text: '一个月的考勤表' },
  { value: 'allowance-sheet', text: '一个月的补助发放表' },
];

interface Props {
  readonly division: string;
  readonly onDone: () => void;
}

/** A form of one’s whole division, asked for here: which, and of when. */
export function AskHere({ division, onDone }: Props) {
  const [kind, choose] = useState<Kind>('attendance-ledger');
  const [asking, ask] = useState(false);
  const last = addMonths(monthOf(dayOf(serverNow())), -1);
  const [month, pick] = useState(last);
  const of = formOf(kind, division, month);
  const text = `${kinds.find(({ value }) => value === kind)?.text ?? ''}（${sayWhen(kind, month)}）`;
  function close() {
    ask(false);
    onDone();
  }
  if (asking) return <AskExport text={text} of={of} onClose={close} />;
  return (
    <Section title="申请导出一份表">
      <Choice label="哪一种表" options={kinds} value={kind} onChange={choose} />
      <MonthPicker month={month} last={last} onChange={pick} />
      <View className="buttons">
        <Button text={`申请${text}`} onTap={() => ask(true)} />
      </View>
    </Section>
  );
}

function formOf(form: Kind, division: string, month: string): FormOf {
  if (form === 'attendance-ledger') return { form, division, year: Number(month.slice(0, 4)) };
  return { form, division, month };
}

function sayWhen(kind: Kind, month: string): string {
  const year = `${month.slice(0, 4)} 年`;
  return kind === 'attendance-ledger' ? year : `${year} ${Number(month.slice(5))} 月`;
}
