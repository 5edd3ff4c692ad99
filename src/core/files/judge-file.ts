import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan } from '../roster/actor';
import type { FilePart, Judged, KeptFile } from './file';
import { isWhole, kindOf, kindWords, partsOf } from './file';

export interface Judging {
  readonly file: Stored<'file'> | undefined;
  readonly verdict: 'clean' | 'refused';
  readonly reason?: string | undefined;
  /** As what the caller may judge here. */
  readonly actors: readonly Actor[];
  readonly at: Instant;
}

/**
 * A person's verdict on a photo or recording that waits. Nobody judges their own.
 * @throws Refused `file-unknown`, `own-file`, `file-judged`.
 */
export function judgeFile({ file, verdict, reason, actors, at }: Judging): Write<'file'> {
  if (!file || !isWhole(file.body)) throw refused('file-unknown', {}, { field: 'file' });
  const judge = actorOtherThan(actors, file.body.owner);
  const what = kindWords[kindOf(file.body)];
  if (!judge) throw refused('own-file', { what });
  if (file.body.check !== 'waiting') throw refused('file-judged', { what });
  const who = { by: judge.person, byName: judge.name, at, ...(reason ? { reason } : {}) };
  return replace(file, withVerdict(file.body, verdict, who));
}

/** The record with its verdict; one that was refused may go at once. */
function withVerdict(file: KeptFile, verdict: 'clean' | 'refused', judged: Judged): KeptFile {
  const { waitingIn, ...rest } = file;
  void waitingIn;
  const gone = verdict === 'refused' ? { dropAfter: judged.at } : {};
  return { ...rest, check: verdict, judged, ...gone };
}

function hinted(file: Stored<'file'>, part: FilePart): Write<'file'>[] {
  const { hints = [] } = file.body;
  return hints.includes(part) ? [] : [replace(file, { ...file.body, hints: [...hints, part] })];
}

export interface Settling {
  readonly file: Stored<'file'>;
  readonly part: FilePart;
  readonly verdict: 'pass' | 'risky' | 'unsure';
  /** False where the door the verdict came through cannot tell who knocks. */
  readonly trusted: boolean;
  readonly at: Instant;
}

const machine = '微信内容安全检查';

/**
 * What a machine's verdict changes, or nothing. `risky` for any part refuses the file; it is
 * clean once all passed. Through a door that is not trusted a `pass` is only a hint to whoever
 * looks at it: a forged refusal hides one file, a forged pass would show anything.
 */
export function settleCheck({ file, part, verdict, trusted, at }: Settling): Write<'file'>[] {
  const { body } = file;
  if (body.check !== 'waiting' || body.removing || verdict === 'unsure') return [];
  const judged = { byName: machine, at };
  if (verdict === 'risky') return [replace(file, withVerdict(body, 'refused', judged))];
  if (!trusted) return hinted(file, part);
  const passed: KeptFile = { ...body, [part]: { ...body[part], passed: true } };
  const all = partsOf(passed).every((each) => passed[each]?.passed);
  return [replace(file, all ? withVerdict(passed, 'clean', judged) : passed)];
}
