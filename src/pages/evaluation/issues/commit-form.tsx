import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { useDraft } from '../../../client/use-draft';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Explain } from '../../../components/explain';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { Input, Output } from '../../../contract/contract';
import { addDays, dayOf } from '../../../core/calendar/day';
import type { Answering } from '../answerer-field';
import { AnsweringFields } from '../answerer-field';

type Commitments = NonNullable<Output<'evaluation.issues'>['commitments']>;

interface Props {
  readonly village: string;
  readonly commitments: Commitments;
  readonly answerers: Output<'evaluation.issues'>['answerers'];
  readonly onDone: () => void;
}

/** A promise to the people of the village: nothing but what, who and by when. */
export function CommitForm(props: Props) {
  const [open, show] = useState(false);
  const { commitments } = props;
  return (
    <Section title="承诺公示">
      {!open && (
        <Button kind="secondary" icon="pen" text="向村民承诺一件事" onTap={() => show(true)} />
      )}
      {open && <Fields {...props} onDone={() => (show(false), props.onDone())} />}
      <Explain explanations={commitments.explanations} />
    </Section>
  );
}

interface Draft extends Answering {
  readonly what: string;
  readonly about?: Input<'evaluation.commit'>['about'];
}

/** A month, unless one says otherwise. */
const USUAL_DAYS = 30;

function Fields({ village, commitments: { subjects }, answerers, onDone }: Props) {
  const today = dayOf(serverNow());
  const empty = { what: '', answers: '', answersName: '', due: addDays(today, USUAL_DAYS) };
  const { draft, change, forget } = useDraft<Draft>(`commit.${village}`, empty);
  const deed = useDeed(['what', 'about', 'answers', 'answersName', 'due']);
  async function commit() {
    await call('evaluation.commit', inputOf(village, draft));
    forget();
    onDone();
  }
  return (
    <View>
      <Field
        label="承诺什么"
        value={draft.what}
        rows={3}
        max={300}
        hint="上榜以后村民不用登录就能看到，不要写个人隐私。"
        error={deed.wrong('what')}
        onChange={(what) => change({ what })}
      />
      {subjects.length > 0 && (
        <Choice
          label="是哪一类"
          options={subjects.map(({ about, text }) => ({ value: about, text }))}
          value={draft.about}
          error={deed.wrong('about')}
          onChange={(about) => change({ about })}
        />
      )}
      <AnsweringFields
        draft={draft}
        none="不在名册上，写姓名"
        answerers={answerers}
        by="哪天前兑现"
        wrong={deed.wrong}
        onChange={change}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="上榜公示"
        busy={deed.busy && '正在送出'}
        why={whyNot(draft, subjects.length > 0)}
        onTap={() => void deed.run(commit)}
      />
    </View>
  );
}

function whyNot({ what, about, answers, answersName }: Draft, chooses: boolean) {
  if (!what.trim()) return '写上承诺什么就能上榜';
  if (chooses && !about) return '选好是哪一类就能上榜';
  return answers || answersName.trim() ? undefined : '写明由谁负责就能上榜';
}

function inputOf(village: string, draft: Draft): Input<'evaluation.commit'> {
  const { what, about, answers, answersName, due } = draft;
  return {
    village,
    what,
    due,
    ...(about ? { about } : {}),
    ...(answers ? { answers } : { answersName }),
  };
}
