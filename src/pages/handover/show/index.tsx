import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { SuccessionView } from '../succession-view';

/** One succession (`?succession=`): where it stands, who comes, what is handed over. */
export default function SuccessionPage() {
  const { succession = '' } = useAddress().values;
  const from = useAnswer('handover.show', succession ? { succession } : undefined);
  const { answer } = from;
  const aloud =
    answer &&
    `${answer.villageName}${answer.name}，${answer.causeWords}，${answer.stateWords}。${answer.waits && `等${answer.waits}。`}`;
  return (
    <Page title="轮换接替详情" aloud={aloud}>
      <Loaded from={from}>{(one) => <SuccessionView one={one} onDone={from.reload} />}</Loaded>
    </Page>
  );
}
