import { serverNow } from '../../../client/clock';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { addMonths, dayOf, monthOf } from '../../../core/calendar/day';
import { SheetsView } from './sheets-view';

/** Closing a month: the last one that is over, unless the address says another. */
export default function SheetsPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const now = monthOf(dayOf(serverNow()));
  const month = values.month || addMonths(now, -1);
  const division = values.division || home?.person?.division;
  const asked = useAnswer('attendance.sheets', division ? { division, month } : undefined);
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  return (
    <Page title="月末考勤表" office>
      <MonthPicker
        month={month}
        last={now}
        onChange={(chosen) => change({ month: chosen, village: '' })}
      />
      {home && !division ? (
        <Empty text="您的授权里没有要办的考勤表。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => (
            <SheetsView
              answer={answer}
              division={division ?? ''}
              values={values}
              change={change}
              reload={asked.reload}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
