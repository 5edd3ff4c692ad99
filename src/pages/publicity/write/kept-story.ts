import type { Input, Output } from '../../../contract/contract';
import type { Draft } from './draft';
import { textOf } from './draft';

type Save = Input<'publicity.save'>;

/**
 * A story as the phone keeps it: what was typed, and how far the server has it. A save that was
 * not answered may have arrived: it is sent again word for word, under its own key, before
 * anything newer, so that one story never becomes two and nobody is told that they wrote over
 * themselves.
 */
export interface KeptStory {
  readonly draft: Draft;
  readonly story?: string | undefined;
  /** The edition of the server that this was written over; 0 for one it does not have. */
  readonly edition: number;
  /** Typed since the server took it. */
  readonly dirty: boolean;
  readonly sending?: Sending | undefined;
}

interface Sending {
  readonly key: string;
  readonly input: Save;
  readonly draft: Draft;
}

/** Where it is written, and out of what: what a first save says. */
export type Start = Pick<Save, 'village' | 'from'>;

export function typed(kept: KeptStory, draft: Draft): KeptStory {
  return { ...kept, draft, dirty: true };
}

/** With what is to be sent next, if anything is: what kind of work it is about is asked first. */
export function toSend(kept: KeptStory, key: string, start: Start): KeptStory {
  const { draft, story, edition } = kept;
  const { duty } = draft;
  if (kept.sending || !kept.dirty || !duty) return kept;
  const input = { ...start, ...(story ? { story } : {}), edition, ...textOf({ ...draft, duty }) };
  return { ...kept, sending: { key, input, draft } };
}

/** The server has what was sent; what was typed meanwhile is still to go. */
export function taken(
  kept: KeptStory,
  { story, edition }: Pick<Output<'publicity.save'>, 'story' | 'edition'>,
): KeptStory {
  const dirty = JSON.stringify(kept.sending?.draft) !== JSON.stringify(kept.draft);
  return { draft: kept.draft, story, edition, dirty };
}

/** The server heard it and said no: nothing is under way, everything is still here. */
export function turnedDown({ sending, ...kept }: KeptStory): KeptStory {
  void sending;
  return { ...kept, dirty: true };
}
