import { View } from '@tarojs/components';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { sayInstant, sayMonth } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { spoken } from '../../../components/spoken';
import { useWide } from '../../../components/use-wide';
import type { Output } from '../../../contract/contract';
import { PlaceBars } from './place-bars';
import type { Topic } from './topics';
import { topicGroups } from './topics';
import { TopicSection } from './topic-section';
import './overview.css';

export type Shown = Output<'overview.show'>;

interface Props {
  readonly answer: Shown;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
}

/** A place: as of when, what needs attention by topic, the places below, and what it rests on. */
export function OverviewView({ answer, values, change }: Props) {
  const wide = useWide();
  const { name, month, monthAsOf, nowAsOf, explanations, records } = answer;
  const open = ({ list: [page] }: Topic) =>
    goTo(page, { division: answer.place, month, show: 'all' });
  if (!monthAsOf && !nowAsOf) {
    return <Empty text={`${name}还没有汇总。系统每小时汇总一次，过一会儿再看。`} />;
  }
  return (
    <View>
      <View className="lead">
        {name}。{whenOf(month, monthAsOf, nowAsOf)}。
        {!records && '数由各县送来，只有各地的数字，没有姓名；记录在各县。'}
      </View>
      <View className={wide ? 'overview-columns' : ''}>
        {topicGroups.map(({ title, topics }) => (
          <View key={title} className="overview-column">
            <View className="overview-group" {...spoken({ role: 'heading', level: 2 })}>
              {title}
            </View>
            {topics.map((topic) => (
              <TopicSection
                key={topic.title}
                topic={topic}
                figures={topic.of === 'month' ? answer.figures : answer.now}
                onOpen={records ? () => open(topic) : undefined}
              />
            ))}
          </View>
        ))}
      </View>
      <PlaceBars answer={answer} chosen={values.figure} onChoose={(figure) => change({ figure })} />
      <Section title="怎么来的">
        <View className="overview-more">
          都从记录里数出来，不排名。月中换村的人，在每个村各算一次。“差几天以内”从哪里分开、多久汇总一次，是本系统约定。
          {!records && '各县按自己的规则包算。'}
        </View>
        {records && <Explain explanations={explanations} />}
      </Section>
    </View>
  );
}

/** As of when the month's figures and today's are: once where it is the same minute. */
function whenOf(month: string, monthAsOf: string | undefined, nowAsOf: string | undefined): string {
  const [ofMonth, ofNow] = [asOf(monthAsOf), asOf(nowAsOf)];
  if (ofMonth === ofNow) return `${sayMonth(month)}和眼下的数都${ofNow}`;
  return `${sayMonth(month)}的数${ofMonth}；眼下的数${ofNow}`;
}

function asOf(at: string | undefined): string {
  return at ? `截至${sayInstant(at)}` : '还没有汇总';
}
