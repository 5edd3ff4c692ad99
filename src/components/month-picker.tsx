import { Text, View } from '@tarojs/components';
import type { Month } from '../core/calendar/day';
import { addMonths } from '../core/calendar/day';
import { Icon } from './icon';
import { sayMonth } from './say-day';
import { spoken } from './spoken';
import { Tap } from './tap';
import './month-picker.css';

interface Props {
  readonly month: Month;
  readonly last: Month;
  readonly onChange: (month: Month) => void;
}

export function MonthPicker({ month, last, onChange }: Props) {
  const atEnd = month >= last;
  return (
    <View className="month-picker">
      <Tap className="month-picker-step" onTap={() => onChange(addMonths(month, -1))}>
        <Icon name="back" /> <Text>上月</Text>
      </Tap>
      <View className="month-picker-now" {...spoken({ live: 'polite' })}>
        {sayMonth(month)}
      </View>
      <Tap
        className={`month-picker-step${atEnd ? ' month-picker-step--off' : ''}`}
        disabled={atEnd ? true : undefined}
        onTap={() => onChange(addMonths(month, 1))}
      >
        <Text>下月</Text> <Icon name="chevron" />
      </Tap>
    </View>
  );
}
