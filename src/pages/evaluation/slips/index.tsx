import { Loaded } from '../../../components/loaded';
import { onWeb } from '../../../components/on-web';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { OnPhone } from './on-phone';
import { SlipsView } from './slips-view';

/** Slips to print and cut up (`?assembly=`): for whoever has no phone of the roster’s. */
export default function SlipsPage() {
  const { assembly = '' } = useAddress().values;
  const from = useAnswer('evaluation.show', assembly && onWeb ? { assembly } : undefined);
  return (
    <Page title="票条" office>
      {onWeb ? (
        <Loaded from={from}>{(shown) => <SlipsView shown={shown} />}</Loaded>
      ) : (
        <OnPhone assembly={assembly} />
      )}
    </Page>
  );
}
