import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { readPosterScene } from '../../../core/sharing/scene';
import { readStory } from '../story-words';
import { sayTeller, StoryRead } from './story-read';
import { chatCard, momentsCard } from './share';
import { useCounted } from './use-counted';
import { useReadyCard } from '../use-ready-card';

/** The story and its card: named in the address, or in the code of a poster that was scanned. */
function cameBy(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const poster = readPosterScene(values.scene ?? '');
  return poster ? { ...poster, by: 'poster' } : values;
}

/** One published story (`?story=`), for anybody: the text at once, pictures small until tapped. */
export default function StoryPage() {
  const values = cameBy(useAddress().values);
  const { story = '' } = values;
  const from = useAnswer('publicity.read', story ? { story } : undefined);
  const { answer, refused } = from;
  // A poster may bear a shorter name of it.
  const known = answer?.story ?? story;
  const menu = useMyself().home?.menu ?? [];
  const makes = menu.includes('story-review') || menu.includes('my-stories');
  const nextCard = useReadyCard();
  useShareAppMessage(() => chatCard(known, answer, nextCard()));
  useShareTimeline(() => momentsCard(known, answer, nextCard()));
  useCounted(known, values, answer !== undefined);
  const aloud = answer && readStory(answer.title, sayTeller(answer), answer.blocks);
  return (
    <Page title="典型案例" aloud={aloud} aloudToAll>
      {!story || refused === 'story-not-public' ? (
        <Empty text="这篇案例不在了，可能已经撤下，或者链接不完整。还有别的案例可以看。">
          <Button text="看别的案例" onTap={() => goTo('stories')} />
        </Empty>
      ) : (
        <Loaded from={from} lines={8}>
          {(one) => <StoryRead one={one} inTheMaking={makes} onStale={from.reload} />}
        </Loaded>
      )}
    </Page>
  );
}
