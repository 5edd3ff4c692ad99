import type { Day } from '../../src/core/calendar/day';
import { daysBetween } from '../../src/core/calendar/day';
import { dayInWords } from '../../src/core/calendar/in-words';
import type { Issue } from '../../src/core/evaluation/issue';
import { isOverdue } from '../../src/core/evaluation/issue';
import { issueKindWords } from '../../src/core/evaluation/issue-words';
import type { Stored } from '../../src/core/records';
import type { Todo } from './todo';
import { nameOldest } from './todo';

/** What the caller answers for; overdue is said plainly. */
export function issueTodos(own: readonly Stored<'issue'>[], day: Day): Todo[] {
  const todos = own.map(({ id, body }): Todo => {
    const text = `${issueKindWords[body.kind]}“${body.what}”${untilWhen(body, day)}`;
    const query = { village: body.village, issue: id };
    return { kind: 'issues', text, since: handedOnAt(body), opens: { page: 'issues', query } };
  });
  const [village = ''] = own.map(({ body }) => body.village);
  return nameOldest(todos, (count) => ({
    text: `另有 ${count} 件议题由您负责，还没有办结`,
    opens: { page: 'issues', query: { village } },
  }));
}

/** When it came to who answers for it now: raised, handed on, or taken up again. */
function handedOnAt({ steps, raisedAt, answerer }: Issue): string {
  const came = steps.filter(
    ({ step, was }) =>
      step === 'reopen' || (step === 'change' && was?.answerer.person !== answerer.person),
  );
  return came.at(-1)?.at ?? raisedAt;
}

function untilWhen(issue: Issue, day: Day): string {
  if (!isOverdue(issue, day)) return `请在 ${dayInWords(issue.due)}前办好`;
  return `期限是 ${dayInWords(issue.due)}，已超过 ${daysBetween(issue.due, day)} 天`;
}
