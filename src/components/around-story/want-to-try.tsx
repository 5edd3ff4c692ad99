import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { keepWish, wishesKept } from '../../client/wishes';
import { Banner } from '../banner';
import { Button } from '../button';
import { Cell } from '../cell';
import { goTo } from '../go-to';
import { useAnswer } from '../use-answer';
import { useDeed } from '../use-deed';
import { WaysIn } from '../ways-in';
import { WishesSent } from '../wishes-sent';

interface Props {
  readonly story: string;
  readonly title: string;
  /** Absent for somebody who is not signed in. */
  readonly person: string | undefined;
}

/** 我也想试: kept for later in one tap, whoever reads. */
export function WantToTry({ person, ...story }: Props) {
  return (
    <View>
      <WishesSent person={person} />
      {person ? <Known {...story} /> : <Stranger {...story} />}
    </View>
  );
}

type Story = Omit<Props, 'person'>;

function Known({ story }: Story) {
  const from = useAnswer('adoption.mine', { story });
  const deed = useDeed();
  const own = from.answer?.adoptions[0];
  const keep = async () => {
    await call('adoption.keep', { story });
    from.reload();
  };
  if (own && own.state !== 'let-go') {
    return (
      <View className="cells">
        <Cell
          icon="check"
          title={`在我想试的里：${own.stateWords}`}
          note="开始试、写一篇后续，都在那里"
          onTap={() => goTo('adoptions', { story })}
        />
      </View>
    );
  }
  return (
    <View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="我也想试"
        icon="book"
        busy={deed.busy && '正在留着'}
        onTap={() => void deed.run(keep)}
      />
    </View>
  );
}

function Stranger({ story, title }: Story) {
  const [kept, tell] = useState(() => wishesKept().some((wish) => wish.story === story));
  const keep = () => {
    keepWish(story, title);
    tell(true);
  };
  if (!kept) return <Button text="我也想试" icon="book" onTap={keep} />;
  return (
    <View>
      <Banner tone="done">先记在这台设备里了。</Banner>
      <WaysIn why="登录以后，这篇就放进您的“我想试的”。" />
    </View>
  );
}
