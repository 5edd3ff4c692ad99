import type { Day } from '../../src/core/calendar/day';
import { canDo } from '../../src/core/publicity/can';
import { dutyWords, storyStateWords } from '../../src/core/publicity/words';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { mayCallAbout } from '../_backend/facts/may-call';

/** A story as it stands in a list of those who make it. */
export function showStory({ id, body }: Stored<'story'>, caller: Caller, day: Day) {
  const { title, duty, village, villageName, authorName, state, changedAt } = body;
  const about = { person: body.author, division: village };
  const consents = mayCallAbout(caller, 'publicity.withdrawConsent', about, day);
  return {
    ...{ story: id, title, duty, dutyWords: dutyWords[duty] },
    ...{ village, villageName, authorName, state, stateWords: storyStateWords[state], changedAt },
    can: canDo(body, { caller, day, consents }),
  };
}
