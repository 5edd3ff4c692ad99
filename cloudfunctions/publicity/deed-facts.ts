import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import type { DeedFacts } from '../../src/core/publicity/deed';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** What every deed on a story rests on. */
export function deedFacts(
  story: Stored<'story'> | undefined,
  call: Pick<Call<EndpointName>, 'tenant' | 'day' | 'now' | 'caller'>,
): DeedFacts {
  const { tenant, day, now } = call;
  return { story, tenant, day, at: instantOf(now), caller: callerOrRefuse(call) };
}

/** Whom a call on a story is about. */
export function aboutStory({ story }: { story: Stored<'story'> | undefined }): Subject {
  return { person: story?.body.author, division: story?.body.village };
}
