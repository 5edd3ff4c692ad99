import { serverNow } from '../../../client/clock';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { WhoseChoice, useWhose } from '../../../components/whose';
import { dayOf, monthOf } from '../../../core/calendar/day';
import { LogsView } from './logs-view';

/** What the cadres of a village, a township, a county or a unit wrote down in a month. */
export default function LogsPage() {
  const { values, change } = useAddress();
  const { unit, division, byUnit, both, neither, nobody } = useWhose(values);
  const now = monthOf(dayOf(serverNow()));
  const month = values.month || now;
  const within = useAnswer('log.division', division && !byUnit ? { division, month } : undefined);
  const sent = useAnswer('log.unit', unit && byUnit ? { unit, month } : undefined);
  const from = byUnit ? sent : division ? within : nobody;
  return (
    <Page title="驻村日志" office>
      <MonthPicker
        month={month}
        last={now}
        onChange={(chosen) => change({ month: chosen, person: '' })}
      />
      {both && <WhoseChoice byUnit={byUnit} change={change} />}
      {neither ? (
        <Empty text="您的授权里没有要看的村或单位。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => <LogsView answer={answer} values={values} change={change} />}
        </Loaded>
      )}
    </Page>
  );
}
