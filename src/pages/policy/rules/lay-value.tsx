import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { Loaded } from '../../../components/loaded';
import { Notice } from '../../../components/notice';
import { sayDay } from '../../../components/say-day';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import { dayOf } from '../../../core/calendar/day';
import { Preview } from './preview';
import type { Draft } from './value-draft';
import { draftOf, pathsOf, valueOf } from './value-draft';
import { ValueForm } from './value-form';

interface Props {
  readonly rule: string;
  readonly onDone: (said: string) => void;
}

/** The county fills a value, or lays one over the pack’s: fields, a look at what it says, then saved. */
export function LayValue({ rule, onDone }: Props) {
  const form = useAnswer('policy.form', { rule });
  return (
    <Loaded from={form} lines={5}>
      {(asked) => <Filled form={asked} onDone={onDone} />}
    </Loaded>
  );
}

function Filled({ form, onDone }: { form: Output<'policy.form'> } & Pick<Props, 'onDone'>) {
  const { rule, fields } = form;
  const today = dayOf(serverNow());
  const [draft, setDraft] = useState<Draft>(() =>
    draftOf(fields, form.value as Record<string, unknown> | undefined),
  );
  const [from, setFrom] = useState(today);
  const [document, setDocument] = useState('');
  const [seen, setSeen] = useState<Output<'policy.dryRun'>>();
  const deed = useDeed(['from', 'document', ...pathsOf(fields, draft)]);
  const value = valueOf(fields, draft);

  const look = () =>
    deed.run(async () => setSeen(await call('policy.dryRun', { rule, from, value })));
  const save = () =>
    deed.run(async () => {
      const { text } = await call('policy.layValue', { rule, from, value, document });
      onDone(`已定：${sayDay(from)}起，${form.title}为“${text}”。以前的结果不变。`);
    });

  /** Whatever is changed has to be looked at anew. */
  function change(next: Draft) {
    setDraft(next);
    setSeen(undefined);
  }

  return (
    <View>
      <View className="rule-quiet">{form.governs}</View>
      <ValueForm fields={fields} draft={draft} onChange={change} wrong={deed.wrong} />
      <DayField
        label="从哪天起"
        value={from}
        from={today}
        error={deed.wrong('from')}
        onChange={(day) => {
          setFrom(day);
          setSeen(undefined);
        }}
      />
      <Field
        label="依据哪份文件（名称和文号）"
        value={document}
        max={120}
        placeholder="例如：盈组发〔2026〕3号"
        error={deed.wrong('document')}
        onChange={setDocument}
      />
      {seen && <Preview seen={seen} />}
      {deed.problem && <Notice tone="refused">{deed.problem}</Notice>}
      {seen ? (
        <Button
          text="从这天起执行"
          busy={deed.busy && '正在送出'}
          why={document.trim() ? undefined : '写上依据的文件后就能执行'}
          onTap={() => void save()}
        />
      ) : (
        <Button
          text="先看看会怎样"
          kind="secondary"
          busy={deed.busy && '正在试算'}
          onTap={() => void look()}
        />
      )}
    </View>
  );
}
