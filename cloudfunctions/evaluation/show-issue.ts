import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { dayOf } from '../../src/core/calendar/day';
import type { Issue } from '../../src/core/evaluation/issue';
import { doneOf, isOverdue } from '../../src/core/evaluation/issue';
import { deedsOf } from '../../src/core/evaluation/issue-update';
import {
  issueKindWords,
  issueStateWords,
  issueStepWords,
} from '../../src/core/evaluation/issue-words';
import { commitmentSubjects } from '../../src/core/policy/kinds/work-words';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { mayCallAbout } from '../_backend/facts/may-call';

export type ShownIssue = Output<'evaluation.village'>['issues'][number];
export type HeldIssue = Output<'evaluation.issues'>['issues'][number];

/** An issue as anybody may see it. */
export function showIssue(
  { id, body }: Stored<'issue'>,
  villageName: string,
  today: Day,
): ShownIssue {
  const { village, kind, assembly, what, subject, plan, answerer, due, raisedAt, state } = body;
  return {
    ...{ issue: id, village, villageName, kind, kindWords: issueKindWords[kind], what },
    ...(assembly ? { assembly } : {}),
    ...(body.about ? { aboutWords: commitmentSubjects[body.about] } : {}),
    ...{ raisedOn: dayOf(Date.parse(raisedAt)), answersName: answerer.name, due, state },
    ...{ overdue: isOverdue(body, today), stateWords: issueStateWords[state] },
    ...(subject ? { subjectName: subject.name } : {}),
    ...(plan ? { plan } : {}),
    ...endOf(body),
    changes: changesOf(body),
  };
}

function endOf(issue: Issue): Pick<ShownIssue, 'doneOn' | 'evidence' | 'droppedFor'> {
  const done = doneOf(issue);
  if (done) {
    const photos = (done.photos ?? []).map((file) => ({ file }));
    return { doneOn: done.on ?? '', evidence: { text: done.remark ?? '', photos } };
  }
  const { remark = '' } = issue.steps.at(-1) ?? {};
  return issue.state === 'dropped' ? { droppedFor: remark } : {};
}

type Change = ShownIssue['changes'][number];

/** What became of the promise meanwhile, the first first: a reason is written for those it was made to. */
function changesOf({ steps, due, answerer }: Issue): Change[] {
  return steps.flatMap(({ step, at, remark = '', was }, i): Change[] => {
    if (step !== 'change' && step !== 'reopen') return [];
    const next = steps.slice(i + 1).find((each) => each.was)?.was ?? { due, answerer };
    const moved = was && was.due !== next.due;
    const handed = was && was.answerer.name !== next.answerer.name;
    return [
      {
        ...{ on: dayOf(Date.parse(at)), step, why: remark },
        ...(moved ? { dueBefore: was.due } : {}),
        ...(handed ? { answersBefore: was.answerer.name } : {}),
      },
    ];
  });
}

/** The same with its history, for those who have to do with it, and what the caller can do. */
export function holdIssue(
  issue: Stored<'issue'>,
  { caller, day, villageName }: { caller: Caller; day: Day; villageName: string },
): HeldIssue {
  const { body } = issue;
  const runs = runsIn(caller, body.village, day);
  return {
    ...showIssue(issue, villageName, day),
    mine: body.answerer.person === caller.person,
    steps: body.steps.map(({ step, byName, at, remark }) => ({
      ...{ step: issueStepWords[step], byName, at },
      ...(remark ? { remark } : {}),
    })),
    can: deedsOf(body, { caller, runs }),
  };
}

/** Whether the caller runs assemblies of the village. */
export function runsIn(caller: Caller, village: string, day: Day): boolean {
  return mayCallAbout(caller, 'evaluation.raiseIssue', { division: village }, day);
}
