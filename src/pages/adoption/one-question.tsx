import { View } from '@tarojs/components';
import { call } from '../../client/call';
import { useDraft } from '../../client/use-draft';
import { AskedDeed } from '../../components/asked-deed';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { goTo } from '../../components/go-to';
import { StatusTag } from '../../components/status-tag';
import { Tap } from '../../components/tap';
import { useDeed } from '../../components/use-deed';
import type { Output } from '../../contract/contract';
import { dayOf } from '../../core/calendar/day';
import { dayInWords } from '../../core/calendar/in-words';
import './one-question.css';

export type ShownQuestion = Output<'adoption.questions'>['asked'][number];

interface Props {
  readonly one: ShownQuestion;
  readonly onDone: () => void;
}

const on = (at: string) => dayInWords(dayOf(Date.parse(at)));

/** One question with its answer, and what can be done with it. */
export function OneQuestion({ one, onDone }: Props) {
  const { story, storyTitle, storyGone, askedBy, askedAt, text, answer, state } = one;
  const { mayShow, machine, stateWords, downFor } = one;
  return (
    <View className="question">
      <View className="question-head">
        <StatusTag
          tone={state === 'open' ? 'attention' : state === 'down' ? 'refused' : 'done'}
          text={stateWords}
        />
        {askedBy}，{on(askedAt)}问
      </View>
      <View className="question-text">{text}</View>
      {answer && (
        <View className="question-answer">
          {answer.byName}，{on(answer.at)}答：{answer.text}
        </View>
      )}
      {machine === 'unsure' && state === 'open' && (
        <View className="question-note">这段文字机器没有检查，请自己看一眼。</View>
      )}
      {downFor && <View className="question-note">撤下的原因：{downFor}</View>}
      <View className="question-note">
        {mayShow ? '提问的人同意公开，不写名字。' : '提问的人没有同意公开，只有本人看到回答。'}
      </View>
      {storyGone ? (
        <View className="question-note">案例《{storyTitle}》已经撤下。</View>
      ) : (
        <Tap className="question-story" role="link" onTap={() => goTo('story', { story })}>
          案例《{storyTitle}》
        </Tap>
      )}
      <Deeds one={one} onDone={onDone} />
    </View>
  );
}

function Deeds({ one, onDone }: Props) {
  const { question, can, state } = one;
  const deed = useDeed();
  const run = (name: 'adoption.showAnswer' | 'adoption.takeBack') => () =>
    void deed.run(async () => {
      await call(name, { question });
      onDone();
    });
  return (
    <View>
      {can.includes('answer') && <AnswerForm question={question} onDone={onDone} />}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        {can.includes('show') && (
          <Button
            kind="secondary"
            text="公开这一问一答"
            busy={deed.busy && '正在办理'}
            onTap={run('adoption.showAnswer')}
          />
        )}
        {can.includes('take-back') && (
          <Button
            kind="quiet"
            text={state === 'open' ? '收回提问' : '收回，不再给别人看'}
            busy={deed.busy && '正在办理'}
            onTap={run('adoption.takeBack')}
          />
        )}
      </View>
      {can.includes('take-down') && (
        <AskedDeed
          kind="quiet"
          text="撤下这个提问"
          asks={{ label: '为什么撤下（提问的人和作者看得到）' }}
          onSend={async (reason) => {
            await call('adoption.takeDown', { question, reason });
            onDone();
          }}
        />
      )}
    </View>
  );
}

interface FormProps {
  readonly question: string;
  readonly onDone: () => void;
}

function AnswerForm({ question, onDone }: FormProps) {
  const { draft: text, setDraft, forget } = useDraft(`answer.${question}`, '');
  const deed = useDeed(['text']);
  const send = async () => {
    await call('adoption.answer', { question, text });
    forget();
    onDone();
  };
  return (
    <View>
      <Field
        label="回答"
        value={text}
        rows={3}
        max={500}
        error={deed.wrong('text')}
        onChange={setDraft}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="送出回答"
        busy={deed.busy && '正在送出'}
        why={text.trim() ? undefined : '写一句后就能送出'}
        onTap={() => void deed.run(send)}
      />
    </View>
  );
}
