import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { RollView } from './roll-view';

/** Who may vote at an assembly (`?assembly=`), by party. */
export default function RollPage() {
  const { assembly = '' } = useAddress().values;
  const from = useAnswer('evaluation.roll', assembly ? { assembly } : undefined);
  return (
    <Page title="评议会名单" office>
      <Loaded from={from} lines={8}>
        {(roll) => <RollView roll={roll} onDone={from.reload} />}
      </Loaded>
    </Page>
  );
}
