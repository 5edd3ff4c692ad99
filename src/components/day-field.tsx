import { Picker, View } from '@tarojs/components';
import { Labelled, useFieldId } from './labelled';
import { onWeb } from './on-web';
import { spoken } from './spoken';
import { sayDay } from './say-day';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
}

/** A date, `YYYY-MM-DD`, chosen from the calendar of the phone or browser. */
export function DayField({ label, value, onChange, from, to, error, hint }: Props) {
  const id = useFieldId();
  return (
    <Labelled id={id} label={label} error={error} hint={hint}>
      {onWeb ? (
        <input
          id={id}
          type="date"
          className="field-control"
          value={value}
          min={from}
          max={to}
          aria-invalid={Boolean(error)}
          aria-describedby={`${id}-more`}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Picker
          mode="date"
          value={value}
          start={from}
          end={to}
          onChange={({ detail }) => onChange(detail.value)}
        >
          <View className="field-control" {...spoken({ role: 'button', label })}>
            {value ? sayDay(value) : '请选择日期'}
          </View>
        </Picker>
      )}
    </Labelled>
  );
}
