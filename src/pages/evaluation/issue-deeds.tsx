import { useState } from 'react';
import { call } from '../../client/call';
import { serverNow } from '../../client/clock';
import { useDraft } from '../../client/use-draft';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { Banner } from '../../components/banner';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import { dayOf } from '../../core/calendar/day';
import { AddPhotos } from './add-photos';
import { AnswererField } from './answerer-field';
import type { Answerers, HeldIssue } from './issue-detail';

interface Props {
  readonly issue: HeldIssue;
  readonly answerers: Answerers;
  readonly onDone: () => void;
}

type Step = HeldIssue['can'][number];

const words: Readonly<Record<Step, string>> = {
  done: '登记办结',
  change: '改期或换人',
  drop: '不再办理',
  reopen: '重新办理',
};

/** What can be done with it: the first thing stands open where it is one’s own, the others one tap away. */
export function IssueDeeds({ issue, answerers, onDone }: Props) {
  const [open, choose] = useState<Step | undefined>(issue.mine ? issue.can[0] : undefined);
  const done = () => {
    choose(undefined);
    onDone();
  };
  const others = issue.can.filter((step) => step !== open);
  return (
    <>
      {open && issue.can.includes(open) && (
        <DeedForm key={open} step={open} issue={issue} answerers={answerers} onDone={done} />
      )}
      {others.map((step) => (
        <Button key={step} kind="secondary" text={words[step]} onTap={() => choose(step)} />
      ))}
    </>
  );
}

function DeedForm({ step, issue, answerers, onDone }: Props & { step: Step }) {
  const today = dayOf(serverNow());
  const empty = { remark: '', photos: [] as string[] };
  const { draft, change, forget } = useDraft(`issue.${issue.issue}.${step}`, empty);
  const [doneOn, setDoneOn] = useState(today);
  const [due, setDue] = useState(issue.due < today ? today : issue.due);
  const [answers, setAnswers] = useState('');
  const deed = useDeed(['remark', 'doneOn', 'due', 'answers']);
  async function take() {
    const { remark, photos } = draft;
    const moved = due === issue.due && step === 'change' ? {} : { due };
    const terms = step === 'change' || step === 'reopen' ? moved : {};
    await call('evaluation.updateIssue', {
      ...{ issue: issue.issue, step, ...terms },
      ...(remark.trim() ? { remark } : {}),
      ...(step === 'done' ? { doneOn, photos } : {}),
      ...(step === 'change' && answers ? { answers } : {}),
    });
    forget();
    onDone();
  }
  return (
    <Section title={words[step]}>
      {step === 'done' && (
        <DayField
          label="哪天办结"
          value={doneOn}
          from={issue.raisedOn}
          to={today}
          error={deed.wrong('doneOn')}
          onChange={setDoneOn}
        />
      )}
      {(step === 'change' || step === 'reopen') && (
        <DayField
          label="新的期限"
          value={due}
          from={today}
          error={deed.wrong('due')}
          onChange={setDue}
        />
      )}
      {step === 'change' && (
        <AnswererField
          label="改由谁负责"
          none={`仍由${issue.answersName}负责`}
          answerers={answerers}
          value={answers}
          error={deed.wrong('answers')}
          onChange={setAnswers}
        />
      )}
      <Field
        label={step === 'done' ? '办了什么，办得怎样（村民看得到）' : '为什么（村民看得到）'}
        value={draft.remark}
        rows={3}
        error={deed.wrong('remark')}
        onChange={(remark) => change({ remark })}
      />
      {step === 'done' && (
        <AddPhotos
          photos={draft.photos}
          onAdd={(file) => change(({ photos }) => ({ photos: [...photos, file] }))}
        />
      )}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text={words[step]} busy={deed.busy && '正在送出'} onTap={() => void deed.run(take)} />
    </Section>
  );
}
