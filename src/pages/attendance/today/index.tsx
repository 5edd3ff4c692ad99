import { View } from '@tarojs/components';
import { serverNow } from '../../../client/clock';
import { DayField } from '../../../components/day-field';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { dayOf } from '../../../core/calendar/day';
import { sayLead } from './say-lead';
import { TodayView } from './today-view';
import './today.css';

/** Who is in the village today; filters and the opened person are in the address. */
export default function TodayPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const today = dayOf(serverNow());
  const day = values.day ?? today;
  const division = values.division ?? home?.person?.division;
  const asked = useAnswer('attendance.today', division ? { division, day } : undefined);
  const waiting = home && !division;
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  return (
    <Page title="今天谁在村" office>
      {from.answer && <View className="lead">{sayLead(from.answer)}</View>}
      <View className="today-day">
        <DayField
          label="日期"
          value={day}
          hint={from.answer?.dayKind}
          to={today}
          onChange={(chosen) => change({ day: chosen })}
        />
      </View>
      {waiting ? (
        <Empty text="您的授权里没有要看的乡镇或村。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => (
            <TodayView
              answer={answer}
              values={values}
              change={change}
              mayEnter={home?.menu.includes('enter') ?? false}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
