import { goTo } from '../../../components/go-to';
import { Cell } from '../../../components/cell';
import { StatusTag } from '../../../components/status-tag';
import { clockOf } from '../../../core/calendar/day';
import type { ShownNotice } from './inbox';

/** What happened, when, and one tap to where it belongs. */
export function NoticeCell({ text, at, seen, leadsTo }: ShownNotice) {
  const { page, month, village, leave } = leadsTo;
  return (
    <Cell
      title={text}
      note={clockOf(Date.parse(at))}
      value={!seen && <StatusTag tone="plain" text="新" />}
      onTap={() => (leave ? goTo('leave-one', { leave }) : goTo(page, { month, village }))}
    />
  );
}
