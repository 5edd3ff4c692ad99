import { Picker, View } from '@tarojs/components';
import type { Option } from './choice';
import { Labelled, useFieldId } from './labelled';
import { onWeb } from './on-web';
import { spoken } from './spoken';

interface Props {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}

/** One of many: for lists too long to lie open. */
export function SelectField({ label, options, value, onChange, error }: Props) {
  const id = useFieldId();
  const shown = options.find((option) => option.value === value)?.text ?? '请选择';
  return (
    <Labelled id={id} label={label} error={error}>
      {onWeb ? (
        <select
          id={id}
          className="field-control"
          value={value}
          aria-invalid={Boolean(error)}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        <Picker
          mode="selector"
          range={options.map((option) => option.text)}
          value={options.findIndex((option) => option.value === value)}
          onChange={({ detail }) => onChange(options[Number(detail.value)]?.value ?? value)}
        >
          <View
            className="field-control"
            {...spoken({ role: 'button', label: `${label}：${shown}` })}
          >
            {shown}
          </View>
        </Picker>
      )}
    </Labelled>
  );
}
