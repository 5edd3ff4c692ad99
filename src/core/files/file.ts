import type { Instant } from '../calendar/day';
import type { PictureType } from './picture';

/** `waiting` for a verdict of the platform's check or of a person. */
export type CheckState = 'waiting' | 'clean' | 'refused';

/** Which of the two pictures of a file. */
export type FilePart = 'picture' | 'thumbnail';

/** What a file belongs to, and through whom and where it may be seen. */
export interface Attachment {
  /** Collection and id of the record that shows it. */
  readonly to: string;
  readonly person: string;
  readonly division: string;
  readonly unit?: string | undefined;
  readonly at: Instant;
}

export interface PartKept {
  readonly mediaType: PictureType;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** Where the bytes are, once they are there. */
  readonly place?: string | undefined;
  /** Number under which a check was begun. */
  readonly trace?: string | undefined;
  readonly passed?: true | undefined;
}

/** A picture somebody uploaded, with its thumbnail: nothing is kept, shown or removed but by this record. */
export interface KeptFile {
  readonly owner: string;
  readonly ownerName: string;
  /** Where the owner worked then: a division, or for a dispatching unit's people the unit. */
  readonly division: string;
  readonly unit?: string | undefined;
  /** SHA-256 of picture and thumbnail as they are kept. */
  readonly hash: string;
  readonly at: Instant;
  readonly picture: PartKept;
  readonly thumbnail: PartKept;
  readonly check: CheckState;
  /** What a check said through a door that anybody can knock at: something for people to know, no more. */
  readonly hints?: readonly FilePart[] | undefined;
  /** Who gave the verdict; no person where a machine did. */
  readonly judged?: Judged | undefined;
  readonly attached?: Attachment | undefined;
  /** Division whose offices are to look at it; absent where nobody has to. Found by it. */
  readonly waitingIn?: string | undefined;
  /** From when on it may be removed; absent where it is to stay. Found by it. */
  readonly dropAfter?: Instant | undefined;
  /** Set before the bytes go: nothing may be attached or shown any more. */
  readonly removing?: true | undefined;
  /** The traces of the two parts, to be found by. */
  readonly trace?: string | undefined;
  readonly thumbnailTrace?: string | undefined;
}

export interface Judged {
  readonly by?: string | undefined;
  readonly byName: string;
  readonly at: Instant;
  readonly reason?: string | undefined;
}

/** Hours an upload may go unused. */
export const LOOSE_HOURS = 24;

/** Uploads one person may have that are not used for anything: beyond it somebody fills the disk. */
export const MOST_LOOSE = 20;

export type FileState = 'waiting' | 'clean' | 'attached' | 'refused';

/** One word for how far a file has come. One that is used while it waits is still waiting. */
export function stateOf({ check, attached }: KeptFile): FileState {
  return check === 'clean' && attached ? 'attached' : check;
}

/** True where a check said that it found nothing in either part, whoever brought the word. */
export function isHintedClean({ hints = [] }: KeptFile): boolean {
  return hints.includes('picture') && hints.includes('thumbnail');
}

/** True once both pictures are where they should be. */
export function isWhole({ picture, thumbnail, removing }: KeptFile): boolean {
  return picture.place !== undefined && thumbnail.place !== undefined && !removing;
}
