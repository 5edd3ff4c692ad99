import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';

interface Props<D extends string> {
  readonly title: string;
  readonly label: string;
  readonly field: string;
  readonly answers: readonly { readonly value: D; readonly text: string }[];
  readonly send: (answer: D, words: string) => Promise<unknown>;
  readonly onDone: () => void;
}

/** Some words and one of a few answers, each one tap. */
export function WordForm<D extends string>(props: Props<D>) {
  const { title, label, field, answers, send, onDone } = props;
  const [words, write] = useState('');
  const deed = useDeed([field]);
  async function give(answer: D) {
    await send(answer, words.trim());
    onDone();
  }
  return (
    <Section title={title}>
      <Field
        label={label}
        value={words}
        rows={2}
        max={500}
        error={deed.wrong(field)}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        {answers.map(({ value, text }) => (
          <Button
            key={value}
            kind="secondary"
            text={text}
            busy={deed.busy && '正在送出'}
            onTap={() => void deed.run(() => give(value))}
          />
        ))}
      </View>
    </Section>
  );
}
