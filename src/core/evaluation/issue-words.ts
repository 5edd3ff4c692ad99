import type { IssueDeed, IssueKind, IssueState, IssueStep } from './issue';

export const issueKindWords: Readonly<Record<IssueKind, string>> = {
  problem: '议题',
  'put-right': '整改',
  commitment: '承诺',
};

export const issueStateWords: Readonly<Record<IssueState, string>> = {
  open: '在办',
  done: '已办结',
  dropped: '不再办理',
};

export const issueStepWords: Readonly<Record<IssueStep['step'], string>> = {
  raise: '提出',
  done: '办结',
  drop: '不再办理',
  reopen: '重新办理',
  change: '调整',
};

/** What a deed is called where it cannot be done. */
export function deedInWords(deed: IssueDeed): string {
  return issueStepWords[deed];
}
