import { Text, View } from '@tarojs/components';
import type { Day } from '../core/calendar/day';
import { weekdayOf } from '../core/calendar/day';
import type { Mark } from './mark-words';
import { markWords } from './mark-words';
import { sayDay } from './say-day';
import { spoken } from './spoken';
import { Tap } from './tap';
import './month-grid.css';

interface Props {
  readonly days: readonly {
    readonly day: Day;
    readonly mark: Mark;
    readonly corrected?: boolean;
  }[];
  readonly today: Day;
  readonly onOpen: (day: Day) => void;
}

const heads = ['一', '二', '三', '四', '五', '六', '日'];

/** 考勤表 of one person: a calendar, each day with a sign and a word, and openable. */
export function MonthGrid({ days, today, onOpen }: Props) {
  const first = days[0]?.day;
  const before = first ? weekdayOf(first) - 1 : 0;
  return (
    <View className="month-grid">
      {heads.map((head) => (
        <View key={head} className="month-head" {...spoken({ hidden: true })}>
          {head}
        </View>
      ))}
      {Array.from({ length: before }, (_, index) => (
        <View key={`before-${index}`} className="month-before" />
      ))}
      {days.map(({ day, mark, corrected }) => {
        const { sign, word, tone } = markWords[mark];
        const said = `${sayDay(day)}，${word}${day === today ? '，今天' : ''}${corrected ? '，有更正' : ''}`;
        return (
          <Tap
            key={day}
            className={`month-day month-day--${tone} month-day--${mark}${day === today ? ' month-day--today' : ''}`}
            label={said}
            onTap={() => onOpen(day)}
          >
            <View {...spoken({ hidden: true })}>
              <View className="month-number">
                {Number(day.slice(8))}
                <Text className="month-weekday"> 周{heads[weekdayOf(day) - 1]}</Text>
                {corrected ? '改' : ''}
              </View>
              <View className="month-sign">{sign}</View>
              <View className="month-word">{mark === 'to-come' ? ' ' : word}</View>
            </View>
          </Tap>
        );
      })}
    </View>
  );
}
