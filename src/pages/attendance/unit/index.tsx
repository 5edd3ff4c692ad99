import { serverNow } from '../../../client/clock';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { dayOf, monthOf } from '../../../core/calendar/day';
import { UnitView } from './unit-view';

/** Whom a dispatching unit has sent where, and how their month goes. */
export default function UnitPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const now = monthOf(dayOf(serverNow()));
  const month = values.month || now;
  const unit = home?.person?.unit;
  const asked = useAnswer('attendance.unit', unit ? { unit, month } : undefined);
  const from = unit ? asked : { answer: undefined, problem, reload: () => void reload() };
  return (
    <Page title="本单位派驻干部" office>
      <MonthPicker month={month} last={now} onChange={(chosen) => change({ month: chosen })} />
      {home && !unit ? (
        <Empty text="您的授权里没有派出单位，看不到这一页。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => <UnitView answer={answer} />}
        </Loaded>
      )}
    </Page>
  );
}
