import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { goTo } from '../../components/go-to';
import { Photo } from '../../components/photo';
import { sayDay, sayInstant } from '../../components/say-day';
import { Section } from '../../components/section';
import { Steps } from '../../components/steps';
import { useMyself } from '../../components/use-home';
import { IssueDeeds } from './issue-deeds';
import { IssueTag } from './issue-tag';

export type HeldIssue = Output<'evaluation.issues'>['issues'][number];
export type Answerers = Output<'evaluation.issues'>['answerers'];

interface Props {
  readonly issue: HeldIssue;
  readonly answerers: Answerers;
  readonly onDone: () => void;
}

/** One promise: what, who, by when, how it went, and what can be done with it now. */
export function IssueDetail({ issue, answerers, onDone }: Props) {
  const writes = useMyself().home?.menu.includes('my-stories');
  const { what, subjectName, plan, answersName, due, raisedOn, doneOn, evidence } = issue;
  const kind = issue.aboutWords ? `${issue.kindWords}（${issue.aboutWords}）` : issue.kindWords;
  return (
    <>
      <IssueTag issue={issue} />
      <Section bare>
        <View className="cells">
          <Cell title={what} note={`${kind}，${sayDay(raisedOn)}提出`} />
          {subjectName && <Cell title={subjectName} note="整改的是" />}
          {plan && <Cell title={plan} note="怎么改" />}
          <Cell title={answersName} note="负责人" />
          <Cell title={sayDay(due)} note="期限" />
          {evidence && <Cell title={evidence.text} note={`办结：${sayDay(doneOn ?? due)}`} />}
        </View>
      </Section>
      {evidence?.photos.map(({ file }, index) => (
        <Photo key={file} file={file} label={`办结的第 ${index + 1} 张照片`} />
      ))}
      <IssueDeeds issue={issue} answerers={answerers} onDone={onDone} />
      {writes && (
        <Button
          kind="secondary"
          icon="pen"
          text="写成案例"
          onTap={() => goTo('story-write', { issue: issue.issue, village: issue.village })}
        />
      )}
      <Section title="办理过程">
        <Steps
          steps={issue.steps.map(({ step, byName, at, remark }) => ({
            title: step,
            note: `${byName}，${sayInstant(at)}${remark ? `：${remark}` : ''}`,
            state: 'done',
          }))}
        />
      </Section>
    </>
  );
}
