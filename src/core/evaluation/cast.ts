import type { Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Party } from './party';
import type { BallotSecret } from './ballot-keys';
import { tokenSecretKeyOf } from './ballot-keys';
import { ballotRef } from './places';
import type { Token } from './token';
import { isGood } from './token';

export interface Cast {
  readonly assembly: string;
  readonly party: Party;
  readonly token: Token;
  readonly envelope: string;
}

export interface CastFacts {
  readonly assembly?: Stored<'assembly'> | undefined;
  /** What was cast with this token before. */
  readonly ballot?: Stored<'ballot'> | undefined;
}

/**
 * Puts a sealed ballot into the box and spends its token. The same ballot sent again is the ballot
 * that lies there. Nothing guards the assembly's state: a box is opened no sooner than a minute
 * after `closing`, when every cast that still saw it open has long been kept or lost.
 * Refusals: `assembly-unknown`, `ballots-closed`, `token-wrong`, `token-spent`.
 */
export function decideCast(
  { assembly, ballot }: CastFacts,
  { tenant, secret }: { tenant: string; secret: BallotSecret },
  cast: Cast,
): { output: { counted: true }; writes: Write[] } {
  if (!assembly) throw refused('assembly-unknown');
  const body = { assembly: assembly.id, party: cast.party, envelope: cast.envelope };
  // First of all: a phone that never heard the answer must hear it, also after the box was closed.
  if (ballot) return alreadyCast(ballot, body.envelope);
  if (assembly.body.state !== 'open') throw refused('ballots-closed');
  const key = tokenSecretKeyOf(secret, assembly.id, cast.party);
  if (!isGood(cast.token, key)) throw refused('token-wrong');
  const at = ballotRef(tenant, assembly.id, cast.token.nonce);
  return { output: { counted: true }, writes: [insert(at, body)] };
}

function alreadyCast(
  ballot: Stored<'ballot'>,
  envelope: string,
): { output: { counted: true }; writes: Write[] } {
  if (ballot.body.envelope !== envelope) throw refused('token-spent');
  return { output: { counted: true }, writes: [] };
}
