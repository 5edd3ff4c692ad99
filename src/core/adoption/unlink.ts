import type { Day } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { actorsOn, inOwnRight } from '../roster/actor';
import type { Actor } from '../roster/actor';
import { stepBy } from '../step';
import type { Adoption } from './adoption';
import { inAdoptionState } from './adoption';
import type { AdoptionFacts } from './keep';
import type { LinkDone } from './link';
import { tellUnlinked } from './tell';

export interface UnlinkFacts extends Omit<AdoptionFacts, 'adoption'> {
  readonly day: Day;
  readonly link: Stored<'followUp'> | undefined;
  /** The linker's use of the origin. */
  readonly adoption: Stored<'adoption'> | undefined;
}

/**
 * Takes a link off: who made it, or the county.
 * @throws Refused `follow-up-unknown`, `story-not-yours`, `adoption-reason-needed`.
 */
export function decideUnlink(
  reason: string,
  facts: UnlinkFacts,
): { output: LinkDone; writes: Write[] } {
  const { link, adoption, at } = facts;
  if (!link?.body.origin) throw refused('follow-up-unknown');
  const { origin, ...rest } = link.body;
  const actor = unlinkerOf(facts, link.body);
  if (reason === '') throw refused('adoption-reason-needed', {}, { field: 'reason' });
  const step = stepBy('unlink', actor, at, reason);
  const { followUp } = rest;
  const told = { origin, followUp, reason };
  return {
    output: { followUp },
    writes: [
      replace(link, { ...rest, steps: [...rest.steps, step] }),
      ...(adoption ? [replace(adoption, without(followUp, adoption.body, actor, facts))] : []),
      ...tellUnlinked(rest.by, told, { ...facts, actorName: actor.name }),
    ],
  };
}

function unlinkerOf({ caller, day }: UnlinkFacts, link: { by: string; village: string }): Actor {
  if (link.by === caller.person) return inOwnRight(caller);
  const about = { division: link.village };
  const [actor] = actorsOn(caller, { 'county-officer': 'division' }, about, day);
  if (!actor) throw refused('story-not-yours', { who: '连上它的人或县里' });
  return actor;
}

/** What is left of the adoption: as it was before, unless another story of theirs follows still. */
function without(followUp: string, before: Adoption, actor: Actor, { at }: UnlinkFacts): Adoption {
  const followUps = before.followUps.filter((each) => each !== followUp);
  const steps = [...before.steps, stepBy('unlink', actor, at)];
  const after = { ...before, followUps, changedAt: at, steps };
  if (before.state !== 'followed' || followUps.length > 0) return after;
  return inAdoptionState(after, before.trial ? 'trying' : 'kept');
}
