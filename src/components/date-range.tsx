import { View } from '@tarojs/components';
import { DayField } from './day-field';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly onChange: (range: { from: string; to: string }) => void;
  readonly fromError?: string | undefined;
  readonly toError?: string | undefined;
}

/** From–to, both days included. Moving the start past the end takes the end along. */
export function DateRange({ from, to, onChange, fromError, toError }: Props) {
  return (
    <View className="field-pair">
      <DayField
        label="开始日"
        value={from}
        error={fromError}
        onChange={(day) => onChange({ from: day, to: to < day ? day : to })}
      />
      <DayField
        label="结束日（含当天）"
        value={to}
        from={from}
        error={toError}
        onChange={(day) => onChange({ from, to: day })}
      />
    </View>
  );
}
