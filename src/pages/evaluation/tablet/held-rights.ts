import type { RightKeeper } from '../../../client/kept-right';
import { keptInMemory } from '../../../client/kept-right';
import type { Cast } from '../../../client/sealed-ballots';

/** What the tablet has of somebody on the roll until their ballot is counted: never what they chose. */
export interface HeldRight {
  readonly keeper: RightKeeper;
  /** Sealed and sent without an answer: it goes again as it is. */
  sealed?: Cast;
}

/**
 * By line. In memory, so that leaving the page by mistake loses nobody's vote; not in storage, which
 * would outlive the meeting.
 */
const held = new Map<string, HeldRight>();

export function heldRight(line: string): HeldRight {
  const known = held.get(line);
  if (known) return known;
  const fresh = { keeper: keptInMemory() };
  held.set(line, fresh);
  return fresh;
}

/** True where the right was taken on this tablet and no ballot is in the box yet. */
export function isHeld(line: string): boolean {
  const known = held.get(line);
  return known?.sealed !== undefined || known?.keeper.read() !== undefined;
}

export function letGo(line: string): void {
  held.delete(line);
}
