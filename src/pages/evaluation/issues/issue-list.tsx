import { Table } from '../../../components/table';
import { sayDay } from '../../../components/say-day';
import { useWide } from '../../../components/use-wide';
import { IssueCells } from '../issue-cells';
import type { HeldIssue } from '../issue-detail';
import { IssueTag } from '../issue-tag';

interface Props {
  readonly issues: readonly HeldIssue[];
  readonly named: boolean;
  readonly chosen: string | undefined;
  readonly onOpen: (issue: string) => void;
}

/** A table on a PC; on a phone what is mine first. */
export function IssueList({ issues, named, chosen, onOpen }: Props) {
  const wide = useWide();
  if (issues.length === 0) return null;
  if (wide) {
    return (
      <Table
        label="议题"
        rows={issues}
        keyOf={({ issue }) => issue}
        chosen={chosen}
        onOpen={({ issue }) => onOpen(issue)}
        columns={[
          { title: '什么事', show: ({ what, kindWords }) => `${what}（${kindWords}）` },
          ...(named ? [{ title: '村', show: ({ villageName }: HeldIssue) => villageName }] : []),
          { title: '负责人', show: ({ answersName }) => answersName },
          { title: '期限', show: ({ due }) => sayDay(due) },
          { title: '状态', show: (issue) => <IssueTag issue={issue} /> },
        ]}
      />
    );
  }
  const mine = issues.filter((each) => each.mine && each.state === 'open');
  const open = issues.filter((each) => !each.mine && each.state === 'open');
  const rest = issues.filter(({ state }) => state !== 'open');
  const lists = { named, onOpen: ({ issue }: HeldIssue) => onOpen(issue) };
  return (
    <>
      <IssueCells title={`由我负责（${mine.length}）`} issues={mine} {...lists} />
      <IssueCells title={`在办（${open.length}）`} issues={open} {...lists} />
      <IssueCells title={`办过的（${rest.length}）`} issues={rest} {...lists} />
    </>
  );
}
