import { useAnswer } from '../../../components/use-answer';
import type { Draft } from './draft';
import { fromEntry, fromIssue } from './from-origin';
import type { Start } from './kept-story';

interface Origin {
  /** What it grows out of, as the first save says. */
  readonly from?: Start['from'];
  /** Where that happened. */
  readonly village?: string | undefined;
  /** What comes along; undefined while it is asked for. */
  readonly draft?: Draft | undefined;
  readonly problem?: string | undefined;
  readonly reload: () => void;
}

/** What a new story starts from: a log entry (`?entry=`), an 议题 (`?issue=&village=`), or nothing. */
export function useOrigin(values: Readonly<Record<string, string>>): Origin | undefined {
  const { entry = '', issue = '', village = '' } = values;
  const fromLog = useAnswer('log.entry', entry ? { entry } : undefined);
  const issues = useAnswer('evaluation.issues', issue ? { division: village } : undefined);
  if (entry) {
    const { answer, problem, reload } = fromLog;
    const draft = answer && fromEntry(answer);
    const from = { collection: 'logEntry' as const, id: entry };
    return { from, village: answer?.village, draft, problem, reload };
  }
  if (!issue) return undefined;
  const { answer, problem, reload } = issues;
  const found = answer?.issues.find((each) => each.issue === issue);
  const gone = answer && !found ? '没有找到这个议题，请回到议题再点一次。' : problem;
  const from = { collection: 'issue' as const, id: issue };
  return { from, village, draft: found && fromIssue(found), problem: gone, reload };
}
