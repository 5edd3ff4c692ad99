import { View } from '@tarojs/components';
import { Bars } from '../../../components/bars';
import { Button } from '../../../components/button';
import { Section } from '../../../components/section';
import type { Figures } from '../../../core/overview/figures';
import type { Topic } from './topics';
import { sayBar, shownBars, wholeOf } from './topics';

interface Props {
  readonly topic: Topic;
  readonly figures: Figures;
  /** Opens the list it was counted from; absent where the records lie elsewhere. */
  readonly onOpen?: (() => void) | undefined;
}

/** One topic: its bars, each with its figure in words, and the way to the records. */
export function TopicSection({ topic, figures, onOpen }: Props) {
  const { title, also, list } = topic;
  const of = wholeOf(topic, figures);
  const more = also?.(figures);
  return (
    <Section title={title}>
      <Bars
        bars={shownBars(topic, figures).map(({ name, label }) => ({
          ...{ label, of, value: figures[name] ?? 0 },
          text: sayBar(topic, name, figures),
        }))}
      />
      {more && <View className="overview-more">{more}</View>}
      {onOpen && (
        <Button kind="quiet" text={list[1]} label={`${title}：${list[1]}`} onTap={onOpen} />
      )}
    </Section>
  );
}
