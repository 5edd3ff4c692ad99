import { serverNow } from '../../../client/clock';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { PrintForm } from '../../../components/print-form';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { WhoseChoice, useWhose } from '../../../components/whose';
import { addMonths, dayOf, monthOf } from '../../../core/calendar/day';
import { ListView } from './list-view';

const COUNTY_CODE_LENGTH = 6;

/** A month’s allowances of those one pays, or looks after: due, paid, late. */
export default function AllowanceListPage() {
  const { values, change } = useAddress();
  const { unit, division, byUnit, both, neither, nobody } = useWhose(values);
  const last = addMonths(monthOf(dayOf(serverNow())), -1);
  const month = values.month || last;
  const of = division && !byUnit ? { division, month } : undefined;
  const within = useAnswer('allowance.division', of);
  const sent = useAnswer('allowance.unit', unit && byUnit ? { unit, month } : undefined);
  const from = byUnit ? sent : division ? within : nobody;
  const sheet = byUnit
    ? unit && { form: 'unit-allowances' as const, unit, month }
    : division && { form: 'allowance-sheet' as const, division, month };
  // A township reads what is late; the unit and the county record what was paid.
  const pays = byUnit || division?.length === COUNTY_CODE_LENGTH;
  return (
    <Page title="补助发放" office>
      <MonthPicker
        month={month}
        last={last}
        onChange={(chosen) => change({ month: chosen, person: '' })}
      />
      {both && <WhoseChoice byUnit={byUnit} change={change} />}
      {sheet && <PrintForm key={JSON.stringify(sheet)} text="导出补助发放表" of={sheet} />}
      {neither ? (
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
