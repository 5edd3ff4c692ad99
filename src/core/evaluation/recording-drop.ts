import type { Instant } from '../calendar/day';
import { detachFile } from '../files/drop-file';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';

export interface DropFacts {
  readonly talk: Stored<'talk'> | undefined;
  /** The file the talk names; it may be gone already. */
  readonly file: Stored<'file'> | undefined;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  readonly at: Instant;
}

/**
 * Takes the recording off a talk, at any state of its assembly: a speaker may change their mind
 * when the box has long been closed. The words stay, and who took it off.
 * @throws Refused `talk-unknown`, `recording-none`.
 */
export function decideDropRecording({ talk, file, caller, at }: DropFacts): {
  output: { talk: string };
  writes: Write[];
} {
  if (!talk) throw refused('talk-unknown');
  const { recording, ...rest } = talk.body;
  if (!recording) throw refused('recording-none');
  const recordingGone = { by: caller.person, byName: caller.name, at };
  return {
    output: { talk: talk.id },
    writes: [replace(talk, { ...rest, recordingGone }), ...detachFile(file, at)],
  };
}
