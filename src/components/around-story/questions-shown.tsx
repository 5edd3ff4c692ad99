import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { dayInWords } from '../../core/calendar/in-words';
import { dayOf } from '../../core/calendar/day';
import { Section } from '../section';

type Questions = Output<'adoption.around'>['questions'];

/** What was asked before and answered for all, without who asked. */
export function QuestionsShown({ questions }: { readonly questions: Questions }) {
  if (questions.length === 0) return null;
  return (
    <Section title="有人问过">
      {questions.map(({ question, text, answer, answeredBy, answeredAt }) => (
        <View key={question} className="around-question">
          <View className="around-asked">问：{text}</View>
          <View className="around-answer">答：{answer}</View>
          <View className="around-by">
            {answeredBy}，{dayInWords(dayOf(Date.parse(answeredAt)))}回答
          </View>
        </View>
      ))}
    </Section>
  );
}
