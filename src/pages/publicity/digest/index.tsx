import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { cardIn } from '../../../client/shared-cards';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { readList } from '../list/read-list';
import { useReadyCard } from '../use-ready-card';
import { DigestView } from './digest-view';
import { chatCard, momentsCard } from './share';

/** 每周汇编 (`?digest=`, the latest without), for anybody. */
export default function DigestPage() {
  const { values } = useAddress();
  const { digest } = values;
  const from = useAnswer('publicity.digest', digest ? { digest } : {});
  const { answer, refused } = from;
  const nextCard = useReadyCard();
  useShareAppMessage(() => chatCard(answer, nextCard()));
  useShareTimeline(() => momentsCard(answer, nextCard()));
  const none = refused === 'digest-none' || refused === 'digest-unknown';
  return (
    <Page title="每周汇编" aloud={answer && readList(answer.stories)}>
      {none ? (
        <Empty text={from.problem ?? ''}>
          <Button text="看全部案例" onTap={() => goTo('stories')} />
        </Empty>
      ) : (
        <Loaded from={from} lines={8}>
          {(one) => <DigestView one={one} by={cardIn(values)} />}
        </Loaded>
      )}
    </Page>
  );
}
