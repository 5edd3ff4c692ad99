import { View } from '@tarojs/components';
import { Bars } from '../../../components/bars';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import type { FigureName } from '../../../core/overview/figures';
import type { Shown } from './overview-view';
import { sayBar, topics, wholeOf } from './topics';

interface Props {
  readonly answer: Shown;
  /** The figure that is looked at, as the address names it. */
  readonly chosen: string | undefined;
  readonly onChoose: (figure: string) => void;
}

const choices = topics.flatMap((topic) =>
  topic.bars.map(({ name, label }) => ({ topic, name, label })),
);
const options = choices.map(({ topic, name, label }) => ({
  value: name as string,
  text: `${topic.title}：${label}`,
}));

const FIRST: FigureName = 'reached';

/**
 * One figure, place by place, in the order of the division codes whatever comes out: a list to find a
 * place in, not to be first or last on. A part is shown of its own place's whole, so that a small place
 * is not short of anything. Each leads into its place.
 */
export function PlaceBars({ answer: { places, month }, chosen, onChoose }: Props) {
  const choice =
    choices.find(({ name }) => name === chosen) ?? choices.find(({ name }) => name === FIRST);
  if (!choice || places.length === 0) return null;
  const { topic, name } = choice;
  const figuresOf = (one: Shown['places'][number]) =>
    topic.of === 'month' ? one.figures : one.now;
  const longest = Math.max(...places.map((one) => wholeOf(topic, figuresOf(one))));
  return (
    <Section title="按地方看" note="按区划代码排列，不按多少排。点一个地方，看它的情况。">
      <SelectField label="看哪一项" value={name} options={options} onChange={onChoose} />
      <View className="overview-places">
        <Bars
          bars={places.map((one) => ({
            label: one.name,
            value: figuresOf(one)[name] ?? 0,
            of: topic.whole ? wholeOf(topic, figuresOf(one)) : longest,
            text: sayBar(topic, name, figuresOf(one)),
            onTap: () => goTo('overview', { division: one.place, month, figure: name }),
          }))}
        />
      </View>
    </Section>
  );
}
