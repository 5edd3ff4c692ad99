import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import type { Input } from '../../../contract/contract';
import { RoundView } from './round-view';

type State = Input<'assessment.round'>['state'];

/** One round (`?round=`): everybody's sheet with where it stands, filters in the address. */
export default function AssessmentRoundPage() {
  const { values, change } = useAddress();
  const { round = '', name = '', state = '' } = values;
  const asked = { round, name, ...(state ? { state: state as State } : {}) };
  const from = useAnswer('assessment.round', round ? asked : undefined);
  const all = useAnswer('assessment.round', round ? { round } : undefined);
  const shown = from.answer ? from : { ...from, answer: undefined };
  return (
    <Page title="一次考核" office>
      <Loaded from={all} lines={8}>
        {(one) => (
          <RoundView
            one={one}
            found={shown.answer}
            values={values}
            change={change}
            onDone={() => {
              all.reload();
              from.reload();
            }}
          />
        )}
      </Loaded>
    </Page>
  );
}
