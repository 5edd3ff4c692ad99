import { Empty } from '../../../components/empty';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useMyself } from '../../../components/use-home';
import { serverNow } from '../../../client/clock';
import { dayOf } from '../../../core/calendar/day';
import { quarterOf } from '../../../core/calendar/quarter';
import { OneResult } from './one-result';
import { Overview } from './overview';

/** What was published: one assembly (`?assembly=`), or a division’s quarter (`?division=&quarter=`). No sign-in. */
export default function ResultsPage() {
  const { values, change } = useAddress();
  const { home } = useMyself();
  const { assembly, quarter = quarterOf(dayOf(serverNow())) } = values;
  const division = values.division || home?.person?.division || home?.today?.village;
  if (assembly) return <OneResult assembly={assembly} />;
  if (!division) {
    return (
      <Page title="评议结果">
        <Empty text="请扫村里公布栏上的码，看本村的评议结果。" />
      </Page>
    );
  }
  return (
    <Overview
      division={division}
      quarter={quarter}
      onQuarter={(chosen) => change({ quarter: chosen })}
    />
  );
}
