import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { serverNow } from '../../../client/clock';
import { Button } from '../../../components/button';
import { Explain } from '../../../components/explain';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Banner } from '../../../components/banner';
import { sayDay } from '../../../components/say-day';
import { spoken } from '../../../components/spoken';
import { Tap } from '../../../components/tap';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import { addMonths, dayOf, monthOf, weekdayOf } from '../../../core/calendar/day';
import '../../../components/month-grid.css';
import './rest-places.css';

type Places = Output<'leave.restSlots'>;
type Place = Places['days'][number];

/** As far ahead as anybody asks: half a year. */
const MONTHS_AHEAD = 6;
const heads = ['一', '二', '三', '四', '五', '六', '日'];

interface Props {
  /** First day chosen so far. */
  readonly from: string;
  readonly onPick: (day: string) => void;
}

/** How many may still rest on each day of a month; a tap on a day begins the rest there. */
export function RestPlaces({ from, onPick }: Props) {
  const [month, turn] = useState(monthOf(from));
  const asked = useAnswer('leave.restSlots', { month });
  const last = addMonths(monthOf(dayOf(serverNow())), MONTHS_AHEAD);
  return (
    <View className="rest-places">
      <MonthPicker month={month} last={last} onChange={turn} />
      <Loaded from={asked} lines={6}>
        {(places) => <Grid places={places} from={from} onPick={onPick} />}
      </Loaded>
    </View>
  );
}

function Grid({ places, from, onPick }: Props & { places: Places }) {
  const { why, group, days, explanations } = places;
  const [open, setOpen] = useState(false);
  if (why) return <Banner tone="attention">{why}</Banner>;
  const [first] = days;
  if (!first) return <View className="rest-lead">这个月没有派驻，不能轮休。</View>;
  const before = weekdayOf(first.day) - 1;
  const names = [...new Set(days.flatMap(({ special }) => special ?? []))];
  return (
    <>
      <View className="rest-lead">
        {group}派驻 {first.size} 人，同一天最多 {first.limit} 人轮休。点一天，从那天开始休。
        {names.length > 0 && `“${names.join('”“')}”期间不安排。`}
      </View>
      <View className="month-grid">
        {heads.map((head) => (
          <View key={head} className="month-head" {...spoken({ hidden: true })}>
            {head}
          </View>
        ))}
        {Array.from({ length: before }, (_, index) => (
          <View key={`before-${index}`} className="month-before" />
        ))}
        {days.map((one) => (
          <OneDay key={one.day} place={one} chosen={one.day === from} onPick={onPick} />
        ))}
      </View>
      <Button
        kind="quiet"
        text={open ? '收起轮休依据' : '看轮休依据'}
        onTap={() => setOpen((was) => !was)}
      />
      {open && <Explain explanations={explanations} />}
    </>
  );
}

interface DayProps {
  readonly place: Place;
  readonly chosen: boolean;
  readonly onPick: (day: string) => void;
}

function OneDay({ place, chosen, onPick }: DayProps) {
  const { day, free } = place;
  const { word, sign, said } = saysDay(place, dayOf(serverNow()));
  const tone = free > 0 && word === '还可' ? 'done' : 'plain';
  return (
    <Tap
      className={`month-day month-day--${tone}${chosen ? ' month-day--today' : ''}`}
      label={`${sayDay(day)}，${said}${chosen ? '，已选为开始日' : ''}`}
      onTap={() => onPick(day)}
    >
      <View {...spoken({ hidden: true })}>
        <View className="month-number">
          {Number(day.slice(8))}
          <Text className="month-weekday"> 周{heads[weekdayOf(day) - 1]}</Text>
        </View>
        <View className="month-sign">{sign}</View>
        <View className="month-word">{word}</View>
      </View>
    </Tap>
  );
}

/** What is over has no places to tell of; a tap on it still begins 补假 there. */
function saysDay({ day, free, special }: Place, today: string) {
  if (day < today) return { word: '已过', sign: '·', said: '已过' };
  if (special) return { word: '不排', sign: '—', said: `${special}，不安排` };
  return free > 0
    ? { word: '还可', sign: `${free}人`, said: `还可 ${free} 人` }
    : { word: '已满', sign: '满', said: '已满' };
}
