import type { Instant } from '../calendar/day';
import { attachFile } from '../files/attach-file';
import type { Ref, Stored, Write } from '../records';
import { keyOf, replace } from '../records';
import { refused } from '../refusal';
import type { Leave, LeaveState } from './leave';

/** Pictures one request may have. Ours; no document asks for any. */
export const MOST_PROOF = 3;

/** Proof can be added while the request may still be looked at for a decision, or holds. */
const open: readonly LeaveState[] = ['asked', 'granted'];

type Pictures = readonly (Stored<'file'> | undefined)[];

interface Proving {
  readonly ref: Ref<'leave'>;
  readonly by: string;
  readonly at: Instant;
}

/**
 * The request with pictures more, each tied to it: whoever may see the request may see them, once
 * they are found clean, and nobody else.
 * @throws Refused `leave-proof-many` and those of `attachFile` (field `proof`).
 */
export function proveLeave(
  leave: Leave,
  named: Pictures,
  { ref, by, at }: Proving,
): { leave: Leave; writes: Write[] } {
  const files = eachOnce(named);
  if (files.length === 0) return { leave, writes: [] };
  const proof = [...(leave.proof ?? []), ...files.map((file) => file?.id ?? '')];
  if (proof.length > MOST_PROOF) {
    throw refused('leave-proof-many', { limit: MOST_PROOF }, { field: 'proof' });
  }
  const { person, village: division, unit } = leave;
  const to = { to: keyOf(ref), person, division, unit, at };
  const attach = (file: Pictures[number]) =>
    attachFile(file, { by, to, whileWaiting: true, field: 'proof' });
  return { leave: { ...leave, proof }, writes: files.map(attach) };
}

/** One picture named twice is one picture. */
function eachOnce(files: Pictures): Pictures {
  return files.filter((file, at) => files.findIndex((other) => other?.id === file?.id) === at);
}

/** Whether one more picture can be put to it. */
export function mayProve({ state, proof = [] }: Leave): boolean {
  return open.includes(state) && proof.length < MOST_PROOF;
}

export interface AddProofFacts {
  readonly at: Instant;
  /** The caller's person id. */
  readonly by: string;
  readonly leave: Stored<'leave'> | undefined;
  readonly file: Stored<'file'> | undefined;
}

/**
 * One picture afterwards, to one's own request.
 * @throws Refused `leave-unknown`, `leave-not-at-step`, and those of `proveLeave`.
 */
export function addProof({ at, by, leave, file }: AddProofFacts): {
  output: { leave: string; proof: string[] };
  writes: Write[];
} {
  if (leave?.body.person !== by) throw refused('leave-unknown');
  const { body } = leave;
  // Its answer was lost, and it is sent again.
  if (file && body.proof?.includes(file.id)) {
    return { output: { leave: leave.id, proof: [...body.proof] }, writes: [] };
  }
  if (!open.includes(body.state)) throw refused('leave-not-at-step', { step: '补证明' });
  const proved = proveLeave(body, [file], { ref: leave, by, at });
  return {
    output: { leave: leave.id, proof: [...(proved.leave.proof ?? [])] },
    writes: [replace(leave, proved.leave), ...proved.writes],
  };
}
