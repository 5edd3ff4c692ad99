import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { PosterView } from './poster-view';

/** A poster of a published story (`?story=`), to be kept and sent on. */
export default function PosterPage() {
  const { story = '' } = useAddress().values;
  const from = useAnswer('publicity.read', story ? { story } : undefined);
  const { home, problem } = useMyself();
  // A poster says whose it is: it waits for that, unless it will not come.
  const whose = home ?? (problem ? { county: '', demo: false } : undefined);
  return (
    <Page title="案例海报">
      {from.refused === 'story-not-public' ? (
        <Empty text="这篇案例不在了，可能已经撤下，做不了海报。" />
      ) : (
        <Loaded from={from}>
          {(one) =>
            whose && <PosterView one={one} whose={{ county: whose.county, demo: whose.demo }} />
          }
        </Loaded>
      )}
    </Page>
  );
}
