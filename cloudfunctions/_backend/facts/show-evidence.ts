import type { Output } from '../../../src/contract/contract';
import type { Evidence, EvidenceRecord } from '../../../src/core/awards/nomination';
import type { Day } from '../../../src/core/calendar/day';
import type { Caller } from '../../../src/core/roster/caller';
import { mayCallAbout } from './may-call';

type Shown = Output<'awards.candidate'>['evidence'][number];
type Opens = Shown['records'][number]['opens'];

/** The evidence, with a way to each of its records that the caller may open today. */
export function showEvidence(evidence: readonly Evidence[], caller: Caller, day: Day): Shown[] {
  return evidence.map(({ records = [], ...line }) => ({
    ...line,
    records: records
      .filter((record) => mayOpen(record, caller, day))
      .map((record) => ({ text: record.text, opens: pageOf(record) })),
  }));
}

function mayOpen(record: EvidenceRecord, caller: Caller, day: Day): boolean {
  const { person, village: division, unit } = record;
  const may = (...[endpoint, subject]: [Parameters<typeof mayCallAbout>[1], object]) =>
    mayCallAbout(caller, endpoint, subject, day);
  switch (record.kind) {
    case 'month':
      return may('attendance.month', { person, division, unit });
    case 'check':
      return may('check.show', { person, division });
    case 'issue':
      return may('evaluation.issues', { division });
    case 'posting':
      return may('roster.people', { division });
    case 'story':
    case 'result':
      return true;
  }
}

function pageOf({ kind, id, person = '', village = '' }: EvidenceRecord): Opens {
  switch (kind) {
    case 'month':
      return { page: 'my-month', query: { cadre: person, month: id } };
    case 'check':
      return { page: 'check-one', query: { check: id } };
    case 'issue':
      return { page: 'issues', query: { village, issue: id } };
    case 'posting':
      return { page: 'people', query: { division: village, person: id } };
    case 'story':
      return { page: 'story', query: { story: id } };
    case 'result':
      return { page: 'evaluation-results', query: { assembly: id } };
  }
}
