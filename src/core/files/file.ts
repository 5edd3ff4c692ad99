import type { Instant } from '../calendar/day';
import type { PictureType } from './picture';
import type { RecordingType } from './recording';

/** `waiting` for a verdict of the platform's check or of a person. */
export type CheckState = 'waiting' | 'clean' | 'refused';

/** A photo consists of the first two, a recording of itself. */
export const fileParts = ['picture', 'thumbnail', 'recording'] as const;
export type FilePart = (typeof fileParts)[number];

export type FileKind = 'photo' | 'recording';

/** What a file belongs to, and through whom and where it may be seen. */
export interface Attachment {
  /** Collection and id of the record that shows it. */
  readonly to: string;
  readonly person: string;
  readonly division: string;
  readonly unit?: string | undefined;
  readonly at: Instant;
}

interface BytesKept {
  readonly size: number;
  /** Where the bytes are, once they are there. */
  readonly place?: string | undefined;
  /** Number under which a check was begun. */
  readonly trace?: string | undefined;
  readonly passed?: true | undefined;
}

export interface PictureKept extends BytesKept {
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
}

export interface RecordingKept extends BytesKept {
  readonly mediaType: RecordingType;
  /** How long it sounds. */
  readonly seconds: number;
}

export interface PhotoKept {
  readonly picture: PictureKept;
  readonly thumbnail: PictureKept;
}

/** Either a photo, with its thumbnail, or a recording. */
export interface PartsKept extends Partial<PhotoKept> {
  readonly recording?: RecordingKept | undefined;
}

/** A photo or a recording somebody uploaded: nothing is kept, shown or removed but by this record. */
export interface KeptFile extends PartsKept {
  readonly owner: string;
  readonly ownerName: string;
  /** Where the owner worked then: a division, or for a dispatching unit's people the unit. */
  readonly division: string;
  readonly unit?: string | undefined;
  /** SHA-256 of its parts as they are kept. */
  readonly hash: string;
  readonly at: Instant;
  readonly check: CheckState;
  /** What a check said through a door that anybody can knock at: something for people to know, no more. */
  readonly hints?: readonly FilePart[] | undefined;
  /** Who gave the verdict; no person where a machine did. */
  readonly judged?: Judged | undefined;
  readonly attached?: Attachment | undefined;
  /** A second record that shows it, and keeps it where the first lets it go: a story of that record. */
  readonly also?: Attachment | undefined;
  /** Division whose offices are to look at it; absent where nobody has to. Found by it. */
  readonly waitingIn?: string | undefined;
  /** From when on it may be removed; absent where it is to stay. Found by it. */
  readonly dropAfter?: Instant | undefined;
  /** Set before the bytes go: nothing may be attached or shown any more. */
  readonly removing?: true | undefined;
  /** The traces of picture or recording, and of the thumbnail, to be found by. */
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

/** The parts this file consists of. */
export function partsOf(file: PartsKept): FilePart[] {
  return fileParts.filter((part) => file[part] !== undefined);
}

export function kindOf(file: PartsKept): FileKind {
  return file.recording ? 'recording' : 'photo';
}

/** What people call it, for a refusal’s `what`. */
export const kindWords: Readonly<Record<FileKind, string>> = { photo: '照片', recording: '录音' };

/** True where a check said that it found nothing in any part, whoever brought the word. */
export function isHintedClean(file: KeptFile): boolean {
  return partsOf(file).every((part) => file.hints?.includes(part));
}

/** True once all its bytes are where they should be. */
export function isWhole(file: KeptFile): boolean {
  return !file.removing && partsOf(file).every((part) => file[part]?.place !== undefined);
}
