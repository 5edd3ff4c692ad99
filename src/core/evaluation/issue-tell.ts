import type { Instant } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Caller } from '../roster/caller';
import type { Issue } from './issue';
import { issueId } from './issue';
import { issueKindWords } from './issue-words';

export type IssueNews = 'given' | 'taken' | 'moved' | 'reopened' | 'dropped';

const words: Readonly<Record<IssueNews, (issue: Issue) => string>> = {
  given: ({ due }) => `请您负责，${dayInWords(due)}前办好。`,
  taken: ({ answerer }) => `改由${answerer.name}负责，您不用再办。`,
  moved: ({ due }) => `期限改为 ${dayInWords(due)}。`,
  reopened: ({ due }) => `要继续办理，期限 ${dayInWords(due)}，请您负责。`,
  dropped: () => '不再办理。',
};

/** To whom answers for it (or did, where it was taken from them); nobody is told of their own doing. */
export function tellAnswerer(
  news: IssueNews,
  issue: Issue,
  facts: { tenant: string; at: Instant; caller: Pick<Caller, 'person' | 'name'> },
  person = issue.answerer.person,
): Write[] {
  const { caller, at } = facts;
  if (!person || person === caller.person) return [];
  const about = `${issueId(issue.village, issue.number)}:${issue.steps.length}`;
  const what = `${issueKindWords[issue.kind]}“${issue.what}”`;
  const text = `${caller.name}登记：${what}${words[news](issue)}`;
  const leadsTo = { page: 'issues' as const, month: at.slice(0, 7), village: issue.village };
  return [noticeTo(person, { kind: 'issue', about, text, leadsTo }, { tenant: facts.tenant, at })];
}
