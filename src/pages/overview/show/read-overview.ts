import { sayMonth } from '../../../components/say-day';
import type { Shown } from './overview-view';
import { sayBar, shownBars, topicGroups } from './topics';

/** What is read aloud: topic by topic, each figure with its name. */
export function readOverview({ name, month, figures, now }: Shown): string {
  const topics = topicGroups.flatMap((group) => group.topics);
  const said = topics.map((topic) => {
    const of = topic.of === 'month' ? figures : now;
    const bars = shownBars(topic, of).map((bar) => `${bar.label} ${sayBar(topic, bar.name, of)}`);
    return `${topic.title}：${bars.join('；')}。`;
  });
  return `${name}，${sayMonth(month)}。${said.join('')}`;
}
