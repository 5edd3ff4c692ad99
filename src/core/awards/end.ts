import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { RoundFacts } from './deed';
import { roundIn, roundStep } from './deed';
import type { RoundDone } from './publish';
import { countyActors } from './who-may';

export interface EndFacts extends RoundFacts {
  readonly published: Stored<'publishedAward'> | undefined;
}

/**
 * Ends a round without awards, with a reason that readers see where there was a public list.
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-not-yours`, `award-reason-needed`.
 */
export function decideEndAward(
  reason: string,
  facts: EndFacts,
): { output: RoundDone; writes: Write[] } {
  const { at, caller, day, published } = facts;
  const phases = ['nominating', 'reviewing', 'public-notice', 'deciding'] as const;
  const round = roundIn(phases, '结束', facts);
  const [actor] = countyActors(caller, round.body, day);
  if (!actor) throw refused('award-not-yours');
  if (reason.trim() === '') throw refused('award-reason-needed', {}, { field: 'reason' });
  const ended = roundStep(round.body, 'end', { actor, at, remark: reason });
  const note = { at, text: `这一批没有表扬，已经结束。原因：${reason}` };
  return {
    output: { round: round.id, state: 'ended' },
    writes: [
      replace(round, { ...ended, state: 'ended', listed: {} }),
      ...(published ? [replace(published, gone(published.body, note))] : []),
    ],
  };
}

function gone(
  published: Stored<'publishedAward'>['body'],
  note: { readonly at: string; readonly text: string },
): Stored<'publishedAward'>['body'] {
  return { ...published, state: 'ended', entries: [], notes: [...published.notes, note] };
}
