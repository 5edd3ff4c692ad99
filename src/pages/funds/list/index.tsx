import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { WhoseChoice, useWhose } from '../../../components/whose';
import { YearSteps, thisYear } from '../year-steps';
import { ListView } from './list-view';

/** A year’s money of the villages one looks after, or of those one’s unit has sent somebody to. */
export default function FundListPage() {
  const { values, change } = useAddress();
  const { unit, division, byUnit, both, neither, nobody } = useWhose(values);
  const year = values.year || thisYear();
  const within = useAnswer('funds.within', division && !byUnit ? { division, year } : undefined);
  const given = useAnswer('funds.unit', unit && byUnit ? { unit, year } : undefined);
  const from = byUnit ? given : division ? within : nobody;
  return (
    <Page title={byUnit ? '给各村的经费和认购' : '村级经费和项目'} office>
      {both && <WhoseChoice byUnit={byUnit} change={change} />}
      {neither ? (
        <Empty text="您的授权里没有要看的村或单位。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => <ListView answer={answer} byUnit={byUnit} values={values} change={change} />}
        </Loaded>
      )}
      <YearSteps year={year} onChange={(to) => change({ year: to, village: '' })} />
    </Page>
  );
}
