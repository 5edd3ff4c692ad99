import { View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Section } from '../../../components/section';
import type { Output } from '../../../contract/contract';
import { sayDate } from '../story-words';
import '../publicity.css';

type Seen = Output<'sharing.spread'>;

/** Openings in all, by way of sending, and of each card in the order they were first opened. */
export function SpreadView({ seen }: { seen: Seen }) {
  const { title, published, total, atLeast } = seen;
  return (
    <View>
      <View className="story-title">{title}</View>
      {!published && (
        <Banner tone="attention">这篇案例已经撤下，这里是撤下以前的情况，不再增加。</Banner>
      )}
      {total === 0 ? <Empty text={nobodyYet(published)} /> : <Counts seen={seen} />}
      <View className="section-note">
        打开次数是手机自己报来的，只作参考：同一张卡片，一部手机只算一次；分享的人自己打开不算。不记是谁打开的，也不排名次。
        {atLeast && '有一阵打开的很多，没有全部数到，所以写“至少”。'}
      </View>
    </View>
  );
}

const nobodyYet = (published: boolean): string =>
  published
    ? '还没有人从分享的卡片打开过。打开案例，点“发给好友或群”“复制链接”或“做海报”，就从那时数起；一两分钟后这里看得到。'
    : '撤下以前，没有人从分享的卡片打开过。';

function Counts({ seen: { total, atLeast, sums, cards, others } }: { seen: Seen }) {
  const least = atLeast ? '至少 ' : '';
  return (
    <View>
      <Section bare title={`从分享打开${least || ' '}${total} 次`}>
        <View className="cells">
          {sums.map(({ channel, channelWords, cards: count, opens }) => (
            <Cell
              key={channel}
              title={channelWords}
              note={count > 0 && `${count} 次分享有人打开`}
              value={`${least}${opens} 次`}
            />
          ))}
        </View>
      </Section>
      <Section bare title="每次分享" note="按第一次有人打开的日子排列，早的在前。">
        <View className="cells">
          {cards.map(({ card, channelWords, since, opens }) => (
            <Cell
              key={card}
              title={channelWords}
              note={`${sayDate(`${since}T00:00:00Z`)}起`}
              value={`${opens} 次`}
            />
          ))}
          {others > 0 && (
            <Cell title="其他分享" note="分享的次数多，没有逐次列出" value={`${others} 次`} />
          )}
        </View>
      </Section>
    </View>
  );
}
