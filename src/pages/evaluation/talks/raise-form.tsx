import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Explain } from '../../../components/explain';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import { addDays, dayOf } from '../../../core/calendar/day';
import { AnsweringFields } from '../answerer-field';
import type { Talks } from './talks-view';

const USUAL_DAYS = 30;
const kinds = [
  { value: 'problem', text: '议题' },
  { value: 'put-right', text: '整改', note: '结果公布后，定怎么改' },
] as const;

const empty = (day: string) => ({
  ...{ kind: 'problem' as 'problem' | 'put-right', what: '', plan: '', subject: '' },
  ...{ answers: '', answersName: '', due: addDays(day, USUAL_DAYS) },
});
type Draft = ReturnType<typeof empty>;

/** What came up, who answers for it, by when; after the result also what is put right. */
export function RaiseForm({ one, onDone }: { one: Talks; onDone: () => void }) {
  const today = dayOf(serverNow());
  const { draft, setDraft, change, forget } = useDraft(`raise.${one.assembly}`, empty(today));
  const [raised, tell] = useState(false);
  const deed = useDeed(['what', 'plan', 'subject', 'answers', 'answersName', 'due']);
  const putRight = draft.kind === 'put-right' && one.mayRaise.includes('put-right');
  const lines = one.explanations.filter(isLine);
  async function raise() {
    await call('evaluation.raiseIssue', inputOf(one.assembly, draft, putRight));
    forget();
    setDraft(empty(today));
    tell(true);
    onDone();
  }
  return (
    <Section title="记一件事">
      {raised && <Banner tone="done">记下了，会通知负责人。</Banner>}
      {one.mayRaise.includes('put-right') && (
        <Choice
          label="哪一种"
          options={kinds}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      )}
      {putRight && lines.length > 0 && <Explain explanations={lines} />}
      {putRight && (
        <SelectField
          label="整改的是谁"
          value={draft.subject}
          options={[
            { value: '', text: '请选择' },
            ...one.subjects.map(({ subject, name }) => ({ value: subject, text: name })),
          ]}
          error={deed.wrong('subject')}
          onChange={(subject) => change({ subject })}
        />
      )}
      <Field
        label={putRight ? '要改的是什么' : '什么事'}
        value={draft.what}
        rows={2}
        max={300}
        placeholder="例如：三组没有路灯"
        error={deed.wrong('what')}
        onChange={(what) => change({ what })}
      />
      {putRight && (
        <Field
          label="怎么改，改到什么样"
          value={draft.plan}
          rows={3}
          max={500}
          error={deed.wrong('plan')}
          onChange={(plan) => change({ plan })}
        />
      )}
      <AnsweringFields
        draft={draft}
        none="名册以外的人，写姓名"
        answerers={one.answerers}
        by="期限"
        wrong={deed.wrong}
        onChange={change}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text="记下" busy={deed.busy && '正在送出'} onTap={() => void deed.run(raise)} />
    </Section>
  );
}

const isLine = ({ rule }: { rule: string }) => rule === 'evaluation-threshold';

function inputOf(assembly: string, draft: Draft, putRight: boolean) {
  const { what, plan, subject, answers, answersName, due } = draft;
  return {
    ...{ assembly, kind: putRight ? draft.kind : 'problem', what, due },
    ...(putRight ? { subject, ...(plan.trim() ? { plan } : {}) } : {}),
    ...(answers ? { answers } : answersName.trim() ? { answersName } : {}),
  };
}
