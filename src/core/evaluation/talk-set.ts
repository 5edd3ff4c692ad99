import type { Instant } from '../calendar/day';
import { attachFile } from '../files/attach-file';
import { detachFile } from '../files/drop-file';
import type { Attachment } from '../files/file';
import type { Stored, Write } from '../records';
import { keyOf, put, ref } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { AssemblyState } from './assembly';
import { assemblyStateWords } from './assembly-words';
import { talkId } from './places';
import type { Talk } from './talk';

/** Our own: as many as an afternoon holds. */
export const MOST_TALKS = 30;

export interface TalkFacts {
  readonly tenant: string;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  readonly assembly: Stored<'assembly'> | undefined;
  /** All talks of the assembly. */
  readonly talks: readonly Stored<'talk'>[];
  /** Files by id: at least those that the talk does not name yet, and the recording it named so far. */
  readonly files: Readonly<Record<string, Stored<'file'> | undefined>>;
}

export interface Saying extends Pick<Talk, 'party' | 'speaker' | 'outline' | 'photos' | 'state'> {
  /** The one to change; a new one without. */
  readonly talk?: string | undefined;
  /** Id of a file, in place of what was there; what was there stays without. */
  readonly recording?: string | undefined;
}

/** True while what is said may be written down: until the box is closed. */
export function mayTalk(state: AssemblyState): boolean {
  return state === 'planned' || state === 'open';
}

/**
 * Keeps what a speaker says, or changes it. Two new ones at once take different numbers, because
 * the number counts what is there.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `talk-unknown`, `talks-full`, and
 * those of `attachFile`.
 */
export function decideTalk(
  { talk, recording, ...saying }: Saying,
  facts: TalkFacts,
): { output: { talk: string }; writes: Write[] } {
  const { tenant, at, caller, assembly, talks, files } = facts;
  if (!assembly) throw refused('assembly-unknown');
  const { state, village } = assembly.body;
  if (!mayTalk(state)) {
    throw refused('assembly-not-at-step', { state: assemblyStateWords[state], step: '记发言' });
  }
  const before = talk === undefined ? undefined : talks.find(({ id }) => id === talk);
  if (talk !== undefined && !before) throw refused('talk-unknown');
  if (!before && talks.length >= MOST_TALKS) throw refused('talks-full', { limit: MOST_TALKS });
  const number = before?.body.number ?? talks.length + 1;
  const place = ref('talk', tenant, talkId(assembly.id, number));
  const by = { by: caller.person, byName: caller.name, at };
  const to = { to: keyOf(place), person: caller.person, division: village, at };
  const fresh = saying.photos.filter((each) => !before?.body.photos.includes(each));
  const heard = recordingOf(recording, before?.body, { caller, to, at, files });
  return {
    output: { talk: place.id },
    writes: [
      put(place, before, {
        ...{ assembly: assembly.id, village, number, ...saying, ...by },
        ...heard.kept,
      }),
      ...heard.writes,
      ...fresh.map((each) =>
        attachFile(files[each], { by: caller.person, to, whileWaiting: true, field: 'photos' }),
      ),
    ],
  };
}

type Heard = Pick<Talk, 'recording' | 'recordingGone'>;

interface Hearing extends Pick<TalkFacts, 'caller' | 'at' | 'files'> {
  readonly to: Attachment;
}

/** What the talk names after this, the writes that tie the new recording to it and let the old one go. */
function recordingOf(
  file: string | undefined,
  before: Heard | undefined,
  { caller, to, at, files }: Hearing,
): { kept: Heard; writes: Write[] } {
  const { recording: old, recordingGone } = before ?? {};
  if (file === undefined || file === old?.file) {
    const gone = recordingGone ? { recordingGone } : {};
    return { kept: old ? { recording: old } : gone, writes: [] };
  }
  const field = 'recording';
  const attached = attachFile(files[file], {
    ...{ by: caller.person, to, whileWaiting: true, kind: field, field },
  });
  const seconds = files[file]?.body.recording?.seconds ?? 0;
  const dropped = old ? detachFile(files[old.file], at) : [];
  return { kept: { recording: { file, seconds } }, writes: [attached, ...dropped] };
}
