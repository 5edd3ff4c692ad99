import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { WallCode } from './wall-code';

/** The code on the wall of the room (`?assembly=`), to show or to print. */
export default function WallPage() {
  const { assembly = '' } = useAddress().values;
  const from = useAnswer('evaluation.show', assembly ? { assembly } : undefined);
  return (
    <Page title="会场的码">
      <Loaded from={from}>{(shown) => <WallCode shown={shown} />}</Loaded>
    </Page>
  );
}
