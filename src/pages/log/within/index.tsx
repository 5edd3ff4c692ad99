import { serverNow } from '../../../client/clock';
import { Choice } from '../../../components/choice';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { dayOf, monthOf } from '../../../core/calendar/day';
import { LogsView } from './logs-view';

/** What the cadres of a village, a township, a county or a unit wrote down in a month. */
export default function LogsPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const now = monthOf(dayOf(serverNow()));
  const month = values.month || now;
  const unit = home?.person?.unit;
  const division = values.division || home?.person?.division;
  const byUnit = unit !== undefined && (values.by === 'unit' || !division);
  const within = useAnswer('log.division', division && !byUnit ? { division, month } : undefined);
  const sent = useAnswer('log.unit', unit && byUnit ? { unit, month } : undefined);
  const nobody = { answer: undefined, problem, reload: () => void reload() };
  const from = byUnit ? sent : division ? within : nobody;
  return (
    <Page title="驻村日志" office>
      <MonthPicker
        month={month}
        last={now}
        onChange={(chosen) => change({ month: chosen, person: '' })}
      />
      {unit && division && (
        <Choice
          label="看哪些人"
          options={[
            { value: 'division', text: '本地的' },
            { value: 'unit', text: '本单位派出的' },
          ]}
          value={byUnit ? 'unit' : 'division'}
          onChange={(by) => change({ by, person: '' })}
        />
      )}
      {home && !division && !unit ? (
        <Empty text="您的授权里没有要看的村或单位。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => <LogsView answer={answer} values={values} change={change} />}
        </Loaded>
      )}
    </Page>
  );
}
