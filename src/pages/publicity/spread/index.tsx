import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { SpreadView } from './spread-view';

/** How far a story travelled (`?story=`), for its author and the offices: cards, never people. */
export default function SpreadPage() {
  const { story = '' } = useAddress().values;
  const from = useAnswer('sharing.spread', story ? { story } : undefined);
  return (
    <Page title="传播情况">
      <Loaded from={from}>{(seen) => <SpreadView seen={seen} />}</Loaded>
    </Page>
  );
}
