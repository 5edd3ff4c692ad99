import { serverNow } from '../../../client/clock';
import { Choice } from '../../../components/choice';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { addMonths, dayOf, monthOf } from '../../../core/calendar/day';
import { ListView } from './list-view';

/** A month’s allowances of those one pays, or looks after: due, paid, late. */
export default function AllowanceListPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const last = addMonths(monthOf(dayOf(serverNow())), -1);
  const month = values.month || last;
  const unit = home?.person?.unit;
  const division = values.division || home?.person?.division;
  const byUnit = unit !== undefined && (values.by === 'unit' || !division);
  const within = useAnswer(
    'allowance.division',
    division && !byUnit ? { division, month } : undefined,
  );
  const sent = useAnswer('allowance.unit', unit && byUnit ? { unit, month } : undefined);
  const nobody = { answer: undefined, problem, reload: () => void reload() };
  const from = byUnit ? sent : division ? within : nobody;
  const pays = byUnit || division?.length === 6;
  return (
    <Page title="补助发放" office>
      <MonthPicker
        month={month}
        last={last}
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
          {(answer) => (
            <ListView
              key={month}
              answer={answer}
              pays={pays}
              values={values}
              change={change}
              onDone={from.reload}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
