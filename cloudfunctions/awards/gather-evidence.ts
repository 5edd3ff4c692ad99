import { cadreEvidence, groupEvidence } from '../../src/core/awards/evidence';
import type { Evidence } from '../../src/core/awards/nomination';
import type { YearAsked } from '../_backend/facts/cadre-year';
import { cadreYear, countStates, issuesFor } from '../_backend/facts/cadre-year';
import { recordOfIssue, recordOfPosting } from '../_backend/facts/evidence-records';
import type { Reader } from '../_backend/ports';
import type { NomineeFacts } from './nominee-for';

/** The evidence the system has of a nominee’s year, in words. */
export async function evidenceFor(
  reader: Reader,
  { nominee, postings }: NomineeFacts,
  around: YearAsked,
): Promise<Evidence[]> {
  const [person] = nominee.members;
  const villages = [...new Set(postings.map(({ village }) => village))];
  if (nominee.kind === 'cadre' && person) {
    return cadreEvidence(await cadreYear(reader, { person, postings, villages }, around));
  }
  const issues = await issuesFor(reader, { villages, year: around.year }, around.tenant);
  const people = [...new Set(postings.map(({ name }) => name))];
  const records = { postings: postings.map(recordOfPosting), promises: issues.map(recordOfIssue) };
  return groupEvidence({ year: around.year, people, promises: countStates(issues), records });
}
