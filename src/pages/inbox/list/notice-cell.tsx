import { goTo } from '../../../components/go-to';
import { Cell } from '../../../components/cell';
import { StatusTag } from '../../../components/status-tag';
import { clockOf } from '../../../core/calendar/day';
import type { ShownNotice } from './inbox';

/** What happened, when, and one tap to where it belongs. */
export function NoticeCell({ text, at, seen, leadsTo }: ShownNotice) {
  const { page, month, village, leave, proposal, succession } = leadsTo;
  const { check, story, trail, question, unit, year } = leadsTo;
  function open() {
    if (leave) return goTo('leave-one', { leave });
    if (proposal) return goTo('proposal-one', { proposal });
    if (succession) return goTo('handover-one', { succession });
    if (unit && year) return goTo('unit-assessment-one', { unit, year });
    if (check) return goTo('check-one', { check });
    if (question) return goTo('questions', { question });
    if (trail) return goTo('adoption-trail', { story: trail });
    if (story) return goTo('story-one', { story });
    return goTo(page, { month, village });
  }
  return (
    <Cell
      title={text}
      note={clockOf(Date.parse(at))}
      value={!seen && <StatusTag tone="plain" text="新" />}
      onTap={open}
    />
  );
}
