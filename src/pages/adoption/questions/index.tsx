import { View } from '@tarojs/components';
import { Empty } from '../../../components/empty';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import type { ShownQuestion } from '../one-question';
import { OneQuestion } from '../one-question';

/** What waits for my answer, what I asked, what I answered; `?question=` comes first. */
export default function QuestionsPage() {
  const { question = '' } = useAddress().values;
  const from = useAnswer('adoption.questions', {});
  const aloud = from.answer && readQuestions(from.answer.toAnswer, from.answer.asked);
  return (
    <Page title="案例的提问" aloud={aloud}>
      <Loaded from={from}>
        {({ toAnswer, asked, answered }) => (
          <View>
            {toAnswer.length + asked.length + answered.length === 0 && <NothingYet />}
            <Group
              title={`等我回答（${toAnswer.length}）`}
              questions={named(question, toAnswer)}
              onDone={from.reload}
            />
            <Group title="我问的" questions={named(question, asked)} onDone={from.reload} />
            <Group
              title="问我写的案例，办完的"
              questions={named(question, answered)}
              onDone={from.reload}
            />
          </View>
        )}
      </Loaded>
    </Page>
  );
}

function named(question: string, all: readonly ShownQuestion[]): ShownQuestion[] {
  const isIt = (each: ShownQuestion) => each.question === question;
  return [...all.filter(isIt), ...all.filter((each) => !isIt(each))];
}

function readQuestions(toAnswer: readonly ShownQuestion[], asked: readonly ShownQuestion[]) {
  const waiting = toAnswer.map(({ askedBy, text }) => `${askedBy}问：${text}。`);
  const own = asked.map(({ text, answer, stateWords }) =>
    answer ? `您问：${text}。回答：${answer.text}。` : `您问：${text}。${stateWords}。`,
  );
  return [...waiting, ...own].join('');
}

interface GroupProps {
  readonly title: string;
  readonly questions: readonly ShownQuestion[];
  readonly onDone: () => void;
}

function Group({ title, questions, onDone }: GroupProps) {
  if (questions.length === 0) return null;
  return (
    <Section title={title}>
      {questions.map((one) => (
        <OneQuestion key={one.question} one={one} onDone={onDone} />
      ))}
    </Section>
  );
}

function NothingYet() {
  return (
    <Empty text="还没有提问。看案例的时候，想多问一句，点“问作者一个问题”。">
      <Button text="看典型案例" onTap={() => goTo('stories')} />
    </Empty>
  );
}
