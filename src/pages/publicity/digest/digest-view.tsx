import { View } from '@tarojs/components';
import type { SharedCard } from '../../../client/shared-cards';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { spoken } from '../../../components/spoken';
import type { Output } from '../../../contract/contract';
import { StoryRow } from '../list/story-row';
import { SendOn } from '../send-on';
import { sayWeek } from './say-week';
import { linkOf } from './share';
import '../publicity.css';

interface Props {
  readonly one: Output<'publicity.digest'>;
  /** The card it was opened by; it goes along to the stories. */
  readonly by: SharedCard | undefined;
}

/** The stories of a week in the order they were published, and the weeks before. */
export function DigestView({ one, by }: Props) {
  const { stories, earlier, countyName } = one;
  const came = by && { card: by.card, by: by.channel };
  return (
    <View>
      <View className="story-title" {...spoken({ role: 'heading', level: 2 })}>
        {sayWeek(one)}
      </View>
      <View className="story-by">{countyName}这一周发布的典型案例，按发布的先后排列。</View>
      {stories.length === 0 && <Empty text="这一周的案例都已经撤下了。" />}
      <View className="cells">
        {stories.map((item) => (
          <StoryRow key={item.story} item={item} by={came} />
        ))}
      </View>
      {stories.length > 0 && <SendOn linkOf={(card) => linkOf(one, card)} />}
      {earlier.length > 0 && (
        <Section bare title="以前的每周汇编">
          <View className="cells">
            {earlier.map((week) => (
              <Cell
                key={week.digest}
                title={sayWeek(week)}
                onTap={() => goTo('story-digest', { digest: week.digest })}
              />
            ))}
          </View>
        </Section>
      )}
    </View>
  );
}
