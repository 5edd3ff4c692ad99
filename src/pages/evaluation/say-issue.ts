import { sayDay } from '../../components/say-day';
import type { Output } from '../../contract/contract';

export type Issue = Output<'evaluation.village'>['issues'][number];

/** Who answers for it and by when, or how it ended: one line. */
export function sayIssue({ answersName, due, overdue, state, doneOn, droppedFor }: Issue): string {
  if (state === 'done') return `${answersName}负责，${sayDay(doneOn ?? due)}办结`;
  if (state === 'dropped') return `${answersName}负责，不再办理：${droppedFor ?? ''}`;
  return `${answersName}负责，${sayDay(due)}前办好${overdue ? '，已经超过' : ''}`;
}

/** As one would read it out. */
export function readIssues(issues: readonly Issue[]): string {
  return issues
    .map((each) => {
      const told = each.evidence ? `。${each.evidence.text}` : '';
      return `${each.what}。${sayIssue(each)}${told}。`;
    })
    .join('');
}
