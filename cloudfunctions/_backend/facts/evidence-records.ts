import type { Register } from '../../../src/core/attendance/register';
import type { EvidenceRecord } from '../../../src/core/awards/nomination';
import { dayInWords } from '../../../src/core/calendar/in-words';
import type { RatingEvidence } from '../../../src/core/evaluation/evidence';
import type { Stored } from '../../../src/core/records';
import type { Posting } from '../../../src/core/roster/people';

export function recordOfMonth({ month, person, village, unit }: Register): EvidenceRecord {
  const text = `${Number(month.slice(5))} 月的考勤`;
  return { kind: 'month', id: month, text, person, village, unit };
}

export function recordOfCheck({ id, body }: Stored<'spotCheck'>): EvidenceRecord {
  const { person, village, unit, on } = body;
  return { kind: 'check', id, text: `${dayInWords(on)}的督查`, person, village, unit };
}

/** Anybody may read it, as long as it is there. */
export function recordOfStory({ id, body }: Stored<'story'>): EvidenceRecord {
  return { kind: 'story', id, text: `案例《${body.title}》` };
}

export function recordOfIssue({ id, body }: Stored<'issue'>): EvidenceRecord {
  return { kind: 'issue', id, text: `议题：${body.what}`, village: body.village };
}

/** Published: anybody’s. */
export function recordOfRating({ assembly, day, villageName }: RatingEvidence): EvidenceRecord {
  return { kind: 'result', id: assembly, text: `${dayInWords(day)}${villageName}的评议结果` };
}

export function recordOfPosting({ person, name, village, unit }: Posting): EvidenceRecord {
  return { kind: 'posting', id: person, text: `${name}的派驻`, person, village, unit };
}
