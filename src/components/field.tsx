import { Input, Textarea, View } from '@tarojs/components';
import { onWeb } from './on-web';
import { Labelled, useFieldId } from './labelled';
import { spoken } from './spoken';
import './field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly max?: number;
  /** Digits only, not shown as they are typed: a number others beside should not read. */
  readonly digits?: boolean;
}

/** One thing to write: its name above, what is wrong beside it, and what was typed stays. */
export function Field({ label, error, hint, rows = 1, ...control }: Props) {
  const id = useFieldId();
  return (
    <Labelled id={id} label={label} error={error} hint={hint}>
      {onWeb ? (
        <WebControl {...control} id={id} rows={rows} wrong={Boolean(error)} />
      ) : (
        <PhoneControl {...control} label={label} rows={rows} />
      )}
    </Labelled>
  );
}

type ControlProps = Pick<Props, 'value' | 'onChange' | 'placeholder' | 'max' | 'digits'> & {
  rows: number;
};

function WebControl({
  rows,
  onChange,
  max,
  digits,
  wrong,
  ...rest
}: ControlProps & { id: string; wrong: boolean }) {
  const shared = {
    ...rest,
    className: 'field-control',
    maxLength: max,
    'aria-invalid': wrong,
    'aria-describedby': `${rest.id}-more`,
  };
  if (rows > 1) {
    return <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />;
  }
  return (
    <input
      {...shared}
      type={digits ? 'password' : 'text'}
      inputMode={digits ? 'numeric' : undefined}
      autoComplete={digits ? 'one-time-code' : 'off'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function PhoneControl({
  label,
  rows,
  onChange,
  max,
  digits,
  ...rest
}: ControlProps & { label: string }) {
  const shared = {
    ...rest,
    className: 'field-control',
    maxlength: max ?? 200,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    ...spoken({ label }),
  };
  if (rows > 1) {
    return (
      <View className="field-area">
        <Textarea {...shared} autoHeight />
      </View>
    );
  }
  return <Input {...shared} {...(digits ? { type: 'number', password: true } : {})} />;
}
