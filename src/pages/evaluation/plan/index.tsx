import { serverNow } from '../../../client/clock';
import type { Output } from '../../../contract/contract';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { dayOf } from '../../../core/calendar/day';
import { quarterOf } from '../../../core/calendar/quarter';
import { PlanForm } from './plan-form';

/**
 * Day and place of a village’s assembly. `?village=&quarter=`: a new one, with `retestOf` a re-test;
 * `?assembly=`: another day or place for one that is planned.
 */
export default function PlanPage() {
  const { values } = useAddress();
  if (values.assembly) return <Replan assembly={values.assembly} />;
  return <PlanNew values={values} />;
}

function PlanNew({ values }: { values: Readonly<Record<string, string>> }) {
  const { home } = useMyself();
  const today = dayOf(serverNow());
  const quarter = values.quarter || quarterOf(today);
  const division = values.village || home?.person?.division;
  const from = useAnswer('evaluation.list', division ? { division, quarter } : undefined);
  const { retestOf } = values;
  return (
    <Page title={retestOf ? '安排重评' : '安排评议会'}>
      <Loaded from={from}>
        {(answer) => (
          <PlanForm
            villages={retestOf ? ofVillage(answer, values.village) : answer.without}
            round={answer.round}
            lastDay={retestOf ? undefined : answer.lastDay}
            start={{
              village: values.village || (answer.without[0]?.village ?? ''),
              day: today,
              place: '村委会会议室',
            }}
            which={{ quarter, ...(retestOf ? { retestOf } : {}) }}
          />
        )}
      </Loaded>
    </Page>
  );
}

function ofVillage({ assemblies }: Output<'evaluation.list'>, village: string | undefined) {
  return assemblies.filter((each) => each.village === village).slice(0, 1);
}

function Replan({ assembly }: { assembly: string }) {
  const from = useAnswer('evaluation.show', { assembly });
  return (
    <Page title="改日期地点">
      <Loaded from={from}>
        {({ village, villageName, day, place, lastDay }) => (
          <PlanForm
            villages={[{ village, villageName }]}
            round="open"
            lastDay={lastDay}
            start={{ village, day, place }}
            which={{ assembly }}
          />
        )}
      </Loaded>
    </Page>
  );
}
