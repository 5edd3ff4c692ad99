import { View } from '@tarojs/components';
import { serverNow } from '../../../client/clock';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { sayMonth } from '../../../components/say-day';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import { dayOf, monthOf } from '../../../core/calendar/day';

/** 我的天数: how the running month stands; nothing for who is posted no more. */
export function Days({ cadre }: { cadre: string }) {
  const month = monthOf(dayOf(serverNow()));
  const { answer } = useAnswer('attendance.month', { cadre, month });
  if (!answer) return null;
  return (
    <View className="cells">
      <Cell
        icon="calendar"
        title={`${sayMonth(month)}：${sayDays(answer.summary)}`}
        note="哪几天、怎么记的，点开看"
        onTap={() => goTo('my-month', { cadre, month })}
      />
    </View>
  );
}

function sayDays({ inVillage, counted, target, per }: Output<'attendance.month'>['summary']) {
  if (target === undefined) return `在村 ${inVillage} 天`;
  return `在村 ${inVillage} 天，${per === 'month' ? '本月' : '全年'}计入 ${counted} / ${target} 天`;
}
