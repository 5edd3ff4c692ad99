import { issueRef } from '../../src/core/evaluation/issue';
import { logEntryRef } from '../../src/core/log/places';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { mayCallAbout } from '../_backend/facts/may-call';
import type { Reader } from '../_backend/ports';

/** The record a new story grows out of, if the caller may see it. */
export async function originOf(
  call: Call<'publicity.save'>,
  reader: Reader,
): Promise<Stored | undefined> {
  const { tenant, input, day } = call;
  if (!input.from) return undefined;
  const { collection, id } = input.from;
  const caller = callerOrRefuse(call);
  const seen = (name: 'log.entry' | 'evaluation.issues', about: Subject) =>
    mayCallAbout(caller, name, about, day);
  if (collection === 'logEntry') {
    const { entry } = await reader.read({ entry: logEntryRef(tenant, id) });
    if (!entry) return undefined;
    const { person, village, unit } = entry.body;
    return seen('log.entry', { person, division: village, unit }) ? entry : undefined;
  }
  const { issue } = await reader.read({ issue: issueRef(tenant, id) });
  return issue && seen('evaluation.issues', { division: issue.body.village }) ? issue : undefined;
}
