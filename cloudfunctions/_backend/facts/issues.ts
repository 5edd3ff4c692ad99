import type { Stored } from '../../../src/core/records';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin } from './in-division';

/** All issues of a village, by when they were raised. */
export function issuesOf(reader: Reader, tenant: string, village: string) {
  const at = { index: 'byVillage', equals: [village] } as const;
  return collect(reader, { collection: 'issue', tenants: [tenant], ...at });
}

/** Past that it is “many”. */
const MOST_OPEN = 300;

/** Open issues of a township or county, at most 300, by their last day. */
export async function openIssuesIn(reader: Reader, tenant: string, division: string) {
  const at = { index: 'byOpen', range: codesWithin(division) } as const;
  const query = { collection: 'issue', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST_OPEN });
  return byDue(records);
}

/** Open issues that one person answers for, by their last day. */
export function issuesWaitingFor(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byWaiting', equals: [person] } as const;
  return collect(reader, { collection: 'issue', tenants: [tenant], ...at });
}

function byDue(issues: readonly Stored<'issue'>[]): Stored<'issue'>[] {
  return [...issues].sort((a, b) => (a.body.due < b.body.due ? -1 : 1));
}

/** Open ones by their last day, then the rest, the latest first. */
export function inOrder(issues: readonly Stored<'issue'>[]): Stored<'issue'>[] {
  const open = issues.filter(({ body }) => body.state === 'open');
  const rest = issues.filter(({ body }) => body.state !== 'open');
  const lastAt = ({ body }: Stored<'issue'>) => body.steps.at(-1)?.at ?? '';
  return [...byDue(open), ...rest.sort((a, b) => (lastAt(a) < lastAt(b) ? 1 : -1))];
}
