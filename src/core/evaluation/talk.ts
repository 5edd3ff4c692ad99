import type { Instant } from '../calendar/day';
import type { Party } from './party';

/** 一讲 (`talk:<assembly>:<number>`): what one speaker said, as outline, pictures and a recording. */
export interface Talk {
  readonly assembly: string;
  /** Counts the talks of the assembly, from 1. */
  readonly number: number;
  readonly village: string;
  readonly party: Party;
  readonly speaker: string;
  readonly outline: string;
  /** Ids of files. */
  readonly photos: readonly string[];
  /** The words as they were spoken, where the speaker agreed to that. */
  readonly recording?: TalkRecording | undefined;
  /** Who took a recording off again; none is there any more. */
  readonly recordingGone?: RecordingGone | undefined;
  readonly state: 'draft' | 'ready';
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}

export interface TalkRecording {
  /** Id of a file. */
  readonly file: string;
  readonly seconds: number;
}

export interface RecordingGone {
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}
