import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { roundTitle } from '../award-words';
import { NoticeView } from './notice-view';
import type { PublicList } from './notice-view';

/** One public list (`?round=`), for anybody: whom it names and why, until when, whom to call. */
export default function NoticePage() {
  const { round = '' } = useAddress().values;
  const from = useAnswer('awards.read', round ? { round } : undefined);
  const { answer } = from;
  return (
    <Page title="评优表扬名单" aloud={answer && readList(answer)} aloudToAll>
      {!round || from.refused === 'award-round-unknown' ? (
        <Empty text="这份名单还没有公开，或者链接不完整。">
          <Button text="看公开的名单" onTap={() => goTo('awards')} />
        </Empty>
      ) : (
        <Loaded from={from} lines={8}>
          {(one) => <NoticeView one={one} />}
        </Loaded>
      )}
    </Page>
  );
}

function readList(one: PublicList): string {
  const names = one.entries.map(({ name, of, why }) => `${name}，${of}。${why}`);
  return [roundTitle(one), one.stateWords, ...names].join('。');
}
