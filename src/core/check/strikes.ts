import type { Write } from '../records';
import type { StrikeFacts } from '../proposal/strike';
import { strikeProposals } from '../proposal/strike';
import type { SpotCheck } from './spot-check';
import { confirmedAs } from './spot-check';
import type { HandleFacts } from './cancel';

/** What the person's strikes rest on, besides what a check changes. */
export type StrikesBefore = Omit<StrikeFacts, 'change' | 'at' | 'day' | 'caller'>;

/** What a confirmation, or its lifting, leads to be proposed: in the same commit. */
export function strikesOf(
  id: string,
  before: SpotCheck,
  after: SpotCheck,
  { strikes, caller, at, day }: HandleFacts & { readonly strikes: StrikesBefore },
): Write[] {
  const trigger = confirmedAs(after);
  const known = { ...strikes, at, day, caller };
  if (trigger && after.result) {
    const breach = { check: id, day: after.result.day, trigger, confirmedAt: at };
    return strikeProposals({ ...known, change: { do: 'confirm', breach } });
  }
  if (!confirmedAs(before)) return [];
  return strikeProposals({ ...known, change: { do: 'lift', check: id } });
}
