import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { RoundView } from './round-view';

/** One round (`?round=`), for those who nominate, review and decide. */
export default function AwardRoundPage() {
  const { round = '' } = useAddress().values;
  const from = useAnswer('awards.round', round ? { round } : undefined);
  return (
    <Page title="一批评优表扬" office>
      <Loaded from={from} lines={8}>
        {(one) => <RoundView one={one} onDone={from.reload} />}
      </Loaded>
    </Page>
  );
}
