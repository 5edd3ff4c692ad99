import { sayDay } from '../../components/say-day';
import type { Output } from '../../contract/contract';

export type Issue = Output<'evaluation.village'>['issues'][number];

/** Who answers for it and by when, or how it ended: one line. */
export function sayIssue({ answersName, due, overdue, state, doneOn, droppedFor }: Issue): string {
  if (state === 'done') return `${answersName}负责，${sayDay(doneOn ?? due)}办结`;
  if (state === 'dropped') return `${answersName}负责，不再办理：${droppedFor ?? ''}`;
  return `${answersName}负责，${sayDay(due)}前办好${overdue ? '，已经超过' : ''}`;
}

/** Why it was put off, handed on or taken up again, and what it was before. */
export function sayChange(change: Issue['changes'][number]): string {
  const { on, step, why, dueBefore, answersBefore } = change;
  const before = [
    ...(dueBefore ? [`原定${sayDay(dueBefore)}前办好`] : []),
    ...(answersBefore ? [`原由${answersBefore}负责`] : []),
  ];
  const was = before.length > 0 ? `（${before.join('，')}）` : '';
  return `${sayDay(on)}${step === 'change' ? '调整' : '重新办理'}${was}：${why}`;
}

/** As one would read it out. */
export function readIssues(issues: readonly Issue[]): string {
  return issues
    .map((each) => {
      const told = [each.evidence?.text ?? [], each.changes.map(sayChange)]
        .flat()
        .map((text) => `。${text}`)
        .join('');
      return `${each.what}。${sayIssue(each)}${told}。`;
    })
    .join('');
}
