import { serverNow } from '../../../client/clock';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { addMonths, dayOf, monthOf } from '../../../core/calendar/day';
import { OverviewView } from './overview-view';
import { readOverview } from './read-overview';

/** 一览: what needs attention, place by place (`?division=`, `?month=`, `?figure=`). */
export default function OverviewPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const last = addMonths(monthOf(dayOf(serverNow())), -1);
  const month = values.month || last;
  const division = values.division || home?.person?.division;
  const asked = useAnswer('overview.show', division ? { division, month } : undefined);
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  return (
    <Page title="一览" office aloud={asked.answer && readOverview(asked.answer)}>
      <MonthPicker month={month} last={last} onChange={(chosen) => change({ month: chosen })} />
      {home && !division ? (
        <Empty text="您的授权里没有要看的地方。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => <OverviewView answer={answer} values={values} change={change} />}
        </Loaded>
      )}
    </Page>
  );
}
