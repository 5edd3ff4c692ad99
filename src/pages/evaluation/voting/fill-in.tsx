import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import type { FilledBallot } from '../../../core/evaluation/ballot-text';
import type { RatingOption } from '../../../core/policy/kinds/evaluation-words';
import type { Form, Options } from './form';
import { LastLook } from './last-look';
import { QuestionCard } from './question';

interface Props {
  readonly form: Form;
  readonly options: Options;
  /** What the button at the end says: 投出, or 署名交上去. */
  readonly send: string;
  /** Said beside it: what sending means. */
  readonly meaning: string;
  /** What becomes of a comment. */
  readonly hint: string;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onSend: (filled: FilledBallot) => void;
}

/**
 * The ballot, one question a screen, then a last look at all of it. What is chosen lives in this
 * component and nowhere else: no draft of a ballot is kept.
 */
export function FillIn({ form, options, ...sending }: Props) {
  const [ratings, setRatings] = useState<readonly (RatingOption | undefined)[]>([]);
  const [comment, setComment] = useState('');
  const [at, setAt] = useState(0);
  const total = form.rates.length;
  const question = form.rates[at];

  function choose(option: RatingOption) {
    const chosen = form.rates.map((_, index) => (index === at ? option : ratings[index]));
    setRatings(chosen);
    const open = chosen.findIndex((each) => each === undefined);
    setAt(open === -1 ? total : open);
  }

  if (!question) {
    return (
      <LastLook
        form={form}
        options={options}
        ratings={ratings as readonly RatingOption[]}
        comment={comment}
        onComment={setComment}
        onChange={setAt}
        {...sending}
      />
    );
  }
  const which = `第 ${at + 1} 项，共 ${total} 项`;
  const words = options.map(({ text }) => text).join('、');
  return (
    <Page
      title="三讲三评"
      aloud={`${which}。${question.name}，${question.ratedOn}怎么样？可以选：${words}。`}
      aloudToAll
    >
      <Section title={which}>
        <QuestionCard
          question={question}
          options={options}
          chosen={ratings[at]}
          onChoose={choose}
        />
      </Section>
      {at > 0 && <Button kind="quiet" icon="back" text="上一项" onTap={() => setAt(at - 1)} />}
      <View className="vote-room" />
    </Page>
  );
}
