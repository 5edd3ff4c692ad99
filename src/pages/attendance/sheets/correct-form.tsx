import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { markWords } from '../../../components/mark-words';
import { Banner } from '../../../components/banner';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import { firstDayOf, lastDayOf } from '../../../core/calendar/day';
import type { VillageSheet } from './villages';

interface Props {
  readonly rows: VillageSheet['rows'];
  readonly month: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const possible = ['in-village', 'trip', 'not-reported'] as const;
type Becomes = (typeof possible)[number];
const marks = possible.map((value) => ({ value, text: markWords[value].word }));

/** Changes one day of a sheet that is summed up: what it becomes, and why. */
export function CorrectForm({ rows, month, onDone, onClose }: Props) {
  const [cadre, choose] = useState(rows[0]?.cadre ?? '');
  const [day, pick] = useState(firstDayOf(month));
  const [becomes, become] = useState<Becomes>('in-village');
  const { draft: reason, setDraft, forget } = useDraft('correction', '');
  const [done, setDone] = useState<string>();
  const deed = useDeed(['cadre', 'day', 'becomes', 'reason']);

  async function correct() {
    await call('attendance.correct', { cadre, day, becomes, reason });
    setDone(`${sayDay(day)}已更正，原因和经手人会一直写在考勤表上。`);
    setDraft('');
    forget();
    onDone();
  }

  return (
    <Section title="更正一天">
      {done && <Banner tone="done">{done}</Banner>}
      <SelectField
        label="谁"
        value={cadre}
        options={rows.map((row) => ({ value: row.cadre, text: row.name }))}
        error={deed.wrong('cadre')}
        onChange={choose}
      />
      <DayField
        label="哪一天"
        value={day}
        from={firstDayOf(month)}
        to={lastDayOf(month)}
        error={deed.wrong('day')}
        onChange={pick}
      />
      <Choice
        label="更正为"
        options={marks}
        value={becomes}
        error={deed.wrong('becomes')}
        onChange={become}
      />
      <Field
        label="为什么"
        value={reason}
        rows={2}
        error={deed.wrong('reason')}
        onChange={setDraft}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text="更正"
          busy={deed.busy && '正在送出'}
          why={reason.trim() ? undefined : '写明原因后就能更正'}
          onTap={() => void deed.run(correct)}
        />
        <Button kind="secondary" text="关闭" onTap={onClose} />
      </View>
    </Section>
  );
}
