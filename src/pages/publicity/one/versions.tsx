import { View } from '@tarojs/components';
import { useState } from 'react';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { Compare } from '../compare';
import { pictureOf } from '../preview';
import { sayMoment } from '../story-words';
import type { ShownStory } from './shown-story';

/** What changed between two versions that were handed in; the last two unless others are chosen. */
export function Versions({ story: { versions } }: { readonly story: ShownStory }) {
  const last = versions.at(-1)?.number ?? 0;
  const [before, from] = useState(last - 1);
  const [after, to] = useState(last);
  if (versions.length < 2) return null;
  const options = versions.map(({ number, at }) => ({
    value: String(number),
    text: `第 ${number} 稿，${sayMoment(at)}交`,
  }));
  const one = versions.find(({ number }) => number === before);
  const two = versions.find(({ number }) => number === after);
  return (
    <Section title="各稿对照">
      <View className="field-pair">
        <SelectField
          label="原来的"
          options={options}
          value={String(before)}
          onChange={(number) => from(Number(number))}
        />
        <SelectField
          label="后来的"
          options={options}
          value={String(after)}
          onChange={(number) => to(Number(number))}
        />
      </View>
      {one && two && one.title !== two.title && (
        <View className="changed">
          标题：“{one.title}”改成“{two.title}”
        </View>
      )}
      {one && two && <Compare before={one.blocks} after={two.blocks} picture={pictureOf} />}
    </Section>
  );
}
