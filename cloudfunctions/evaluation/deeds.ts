import type { EndpointName, Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { needsRetest } from '../../src/core/evaluation/needs-retest';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { mayCallAbout } from '../_backend/facts/may-call';

type Deed = Output<'evaluation.show'>['can'][number];

interface Around {
  readonly caller: Caller;
  readonly day: Day;
  readonly result: Stored<'evaluationResult'> | undefined;
  /** All assemblies of the village. */
  readonly all: readonly Stored<'assembly'>[];
}

/** What the caller can do with an assembly now. */
export function deedsOn({ id, body }: Stored<'assembly'>, around: Around): Deed[] {
  const { caller, day, result, all } = around;
  const { state, village } = body;
  const may = (name: EndpointName) => mayCallAbout(caller, name, { division: village }, day);
  const below = result !== undefined && needsRetest(result.body);
  const tested = all.some((each) => each.body.retestOf === id);
  const deeds: [Deed, boolean][] = [
    ['replan', state === 'planned' && may('evaluation.replan')],
    ['open', state === 'planned' && body.day <= day && may('evaluation.open')],
    ['close', state === 'open' && may('evaluation.close')],
    ['count', state === 'closing' && may('evaluation.count')],
    ['publish', state === 'counted' && may('evaluation.publish')],
    ['read-comments', result !== undefined && may('evaluation.readComments')],
    ['retest', state === 'published' && below && !tested && may('evaluation.plan')],
  ];
  return deeds.flatMap(([deed, can]) => (can ? [deed] : []));
}
