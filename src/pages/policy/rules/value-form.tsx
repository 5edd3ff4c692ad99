import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { ManyChoice } from './many-choice';
import { SelectField } from '../../../components/select-field';
import { Section } from '../../../components/section';
import type { Draft, FormField } from './value-draft';
import { draftOf } from './value-draft';

interface Props {
  readonly fields: readonly FormField[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly wrong: (path: string) => string | undefined;
  /** Path of the draft itself, as a refusal names it. */
  readonly at?: string;
}

/** Past so many options they do not lie open. */
const FEW = 6;

/** A rule's value as simple fields, made from what its kind asks. */
export function ValueForm({ fields, draft, onChange, wrong, at = 'value' }: Props) {
  return (
    <View>
      {fields.map((field) => (
        <OneField
          key={field.name}
          field={field}
          part={draft[field.name] ?? ''}
          path={`${at}.${field.name}`}
          wrong={wrong}
          onChange={(part) => onChange({ ...draft, [field.name]: part })}
        />
      ))}
    </View>
  );
}

interface OneProps {
  readonly field: FormField;
  readonly part: Draft[string];
  readonly path: string;
  readonly wrong: Props['wrong'];
  readonly onChange: (part: Draft[string]) => void;
}

function OneField({ field, part, path, wrong, onChange }: OneProps) {
  const { kind, options = [] } = field;
  const label = field.optional ? `${field.title}（可以不填）` : field.title;
  const shared = { label, error: wrong(path), onChange };
  if (kind === 'items') {
    return (
      <Items field={field} items={part as Draft[]} path={path} wrong={wrong} onChange={onChange} />
    );
  }
  if (kind === 'choices')
    return <ManyChoice {...shared} options={options} value={part as string[]} />;
  const text = part as string;
  const none = { value: '', text: field.optional ? '不填' : '请选择' };
  if (kind === 'yes-no') {
    const yesNo = [
      { value: 'yes', text: '是' },
      { value: 'no', text: '否' },
    ];
    return <Choice {...shared} options={field.optional ? [...yesNo, none] : yesNo} value={text} />;
  }
  if (kind === 'choice' && options.length <= FEW) {
    return (
      <Choice {...shared} options={field.optional ? [...options, none] : options} value={text} />
    );
  }
  if (kind === 'choice')
    return <SelectField {...shared} options={[none, ...options]} value={text} />;
  if (kind === 'day') return <DayField {...shared} value={text} />;
  return <Field {...shared} value={text} max={kind === 'text' ? 40 : 12} />;
}

interface ItemsProps {
  readonly field: FormField;
  readonly items: readonly Draft[];
  readonly path: string;
  readonly wrong: Props['wrong'];
  readonly onChange: (items: Draft[]) => void;
}

function Items({ field, items, path, wrong, onChange }: ItemsProps) {
  const fields = field.fields ?? [];
  return (
    <View>
      {items.map((item, i) => (
        <Section key={i} title={`${field.title}：第 ${i + 1} 项`}>
          <ValueForm
            fields={fields}
            draft={item}
            at={`${path}.${i}`}
            wrong={wrong}
            onChange={(next) => onChange(items.map((each, at) => (at === i ? next : each)))}
          />
          <Button
            kind="quiet"
            text="去掉这一项"
            label={`去掉${field.title}第 ${i + 1} 项`}
            onTap={() => onChange(items.filter((_, at) => at !== i))}
          />
        </Section>
      ))}
      <Button
        kind="quiet"
        text={`加一项${field.title}`}
        why={wrong(path)}
        onTap={() => onChange([...items, draftOf(fields)])}
      />
    </View>
  );
}
