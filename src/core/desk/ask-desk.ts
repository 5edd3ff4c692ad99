import { instantOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { DeskProgram, DeskSystem } from './browser-words';
import type { DeskSignIn } from './desk-sign-in';
import { DESK_ASKS_MS, deskSignInRef, groupDeskCode } from './desk-sign-in';

export interface AskFacts {
  readonly caller?: Stored<'caller'> | undefined;
  /** The PC's last question: a new one takes its place. */
  readonly before?: Stored<'deskSignIn'> | undefined;
}

export interface Asking {
  readonly tenant: string;
  readonly openid: string;
  /** Server time, milliseconds. */
  readonly now: number;
  readonly system: DeskSystem;
  readonly program: DeskProgram;
  /** A fresh random code and the keyed hash of it. */
  readonly code: string;
  readonly hash: string;
}

/** One open question for each PC, good for five minutes. Refusal: `desk-signed-in`. */
export function askDesk(
  { caller, before }: AskFacts,
  { tenant, openid, now, system, program, code, hash }: Asking,
): { output: { code: string; expires: string }; writes: Write[] } {
  if (caller) throw refused('desk-signed-in');
  const expires = instantOf(now + DESK_ASKS_MS);
  const body: DeskSignIn = { code: hash, asked: instantOf(now), expires, system, program };
  const write = put(deskSignInRef(tenant, openid), before, body);
  return { output: { code: groupDeskCode(code), expires }, writes: [write] };
}
