import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { OneStory } from './one-story';

/** One story that is not, or not only, its readers' (`?story=`): for its author and the offices. */
export default function OneStoryPage() {
  const { story = '' } = useAddress().values;
  return (
    <Page title="案例">
      <OneStory story={story} />
    </Page>
  );
}
