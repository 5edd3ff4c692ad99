import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import type { FilledBallot } from '../../../core/evaluation/ballot-text';
import type { RatingOption } from '../../../core/policy/kinds/evaluation-words';
import type { Form, Options } from './form';

/** As many as a ballot holds (core/evaluation/ballot-text.ts, which a phone loads only to seal). */
const MOST_COMMENT = 200;

interface Props {
  readonly form: Form;
  readonly options: Options;
  readonly ratings: readonly RatingOption[];
  readonly comment: string;
  readonly onComment: (comment: string) => void;
  /** Back to one question, by its number. */
  readonly onChange: (at: number) => void;
  readonly send: string;
  readonly meaning: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onSend: (filled: FilledBallot) => void;
}

/** All that was chosen, to be changed or sent. */
export function LastLook(props: Props) {
  const { form, options, ratings, comment, send, meaning, hint, busy, problem } = props;
  const wordOf = (at: number) => options.find(({ option }) => option === ratings[at])?.text ?? '';
  return (
    // What was chosen is never read aloud: others stand beside.
    <Page title="最后看一眼" aloud={`看一看选得对不对。要改，点那一行。${meaning}`} aloudToAll>
      <Section title="您选的（要改，点那一行）" bare>
        <View className="cells">
          {form.rates.map((question, at) => (
            <Cell
              key={question.subject}
              title={question.name}
              note={question.ratedOn}
              value={wordOf(at)}
              onTap={busy ? undefined : () => props.onChange(at)}
            />
          ))}
        </View>
      </Section>
      {problem && <Banner tone="refused">{problem}</Banner>}
      <Section>
        <Button
          text={problem ? '再试一次' : send}
          busy={busy && '正在送出'}
          onTap={() => props.onSend({ ratings, comment: comment.trim() })}
        />
        <View className="vote-said">{meaning}</View>
      </Section>
      <Section>
        <Field
          label="还想说的话（可以不写）"
          value={comment}
          onChange={props.onComment}
          rows={3}
          max={MOST_COMMENT}
          hint={hint}
        />
      </Section>
    </Page>
  );
}
