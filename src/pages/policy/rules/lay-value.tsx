import { View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { Loaded } from '../../../components/loaded';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import { Preview } from './preview';
import type { Laying } from './use-laying';
import { useLaying } from './use-laying';
import { ValueForm } from './value-form';

interface Props {
  readonly rule: string;
  readonly onDone: (said: string) => void;
}

/** The county fills a value, or lays one over the pack’s: fields, then what it would do, saved from there. */
export function LayValue({ rule, onDone }: Props) {
  const form = useAnswer('policy.form', { rule });
  return (
    <Loaded from={form} lines={5}>
      {(asked) => <Filled form={asked} onDone={onDone} />}
    </Loaded>
  );
}

function Filled({ form, onDone }: { form: Output<'policy.form'> } & Pick<Props, 'onDone'>) {
  const laying = useLaying(form, onDone);
  return laying.seen ? <Look laying={laying} seen={laying.seen} /> : <Fill laying={laying} />;
}

function Fill({ laying }: { laying: Laying }) {
  const { form, draft, deed, setDraft, look } = laying;
  return (
    <View>
      <View className="rule-quiet">{form.governs}</View>
      <ValueForm fields={form.fields} draft={draft} onChange={setDraft} wrong={deed.wrong} />
      <FromDay laying={laying} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text="先看看会怎样" busy={deed.busy && '正在试算'} onTap={() => void look()} />
    </View>
  );
}

function Look({ laying, seen }: { laying: Laying; seen: Output<'policy.dryRun'> }) {
  const { form, document, deed, setDocument, save, back } = laying;
  return (
    <View>
      <Preview seen={seen} governs={form.governs} />
      <FromDay laying={laying} />
      <Field
        label="依据哪份文件（名称和文号）"
        value={document}
        max={120}
        placeholder="例如：盈组发〔2026〕3号"
        error={deed.wrong('document')}
        onChange={setDocument}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text="从这天起执行"
          busy={deed.busy && '正在送出'}
          why={document.trim() ? undefined : '写上依据的文件后就能执行'}
          onTap={() => void save()}
        />
        <Button kind="secondary" text="回去改" onTap={back} />
      </View>
    </View>
  );
}

function FromDay({ laying: { from, today, deed, changeFrom } }: { laying: Laying }) {
  return (
    <DayField
      label="从哪天起"
      value={from}
      from={today}
      error={deed.wrong('from')}
      onChange={changeFrom}
    />
  );
}
