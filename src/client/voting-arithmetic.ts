import { writeBallot } from '../core/evaluation/ballot-text';
import type { FilledBallot } from '../core/evaluation/ballot-text';
import { aboutBallot } from '../core/evaluation/ballot-keys';
import { SEAL_BYTES } from '../core/evaluation/envelope';
import { fingerprintOf } from '../core/evaluation/fingerprint';
import type { Party } from '../core/evaluation/party';
import { sealBallot } from '../core/evaluation/seal';
import type { Blinding, Token } from '../core/evaluation/token';
import { BLINDING_BYTES, blindToken, finishToken } from '../core/evaluation/token';
import { randomBytes } from './random';

/**
 * What voting reckons with. Only `load-arithmetic.ts` imports this, and only when somebody votes: it
 * needs BigInt from its first line on, which old phones do not have.
 */

/** Public keys of an assembly, as `evaluation.scan` gives them. */
export interface AssemblyKeys {
  readonly assembly: string;
  readonly boxKey: string;
  readonly tokenKeys: Readonly<Partial<Record<Party, string>>>;
}

/** A right that a server has answered for: good for one ballot of this party. */
export interface VotingRight {
  readonly party: Party;
  readonly token: Token;
}

export { finishToken, fingerprintOf };

/** A fresh number, blinded. Chance is fetched first: a mini-program has it only asynchronously. */
export async function blindAnew(): Promise<Blinding> {
  return blindToken(await randomBytes(BLINDING_BYTES));
}

/** The ballot in its envelope, with what spends the right: all that ever leaves the phone of it. */
export async function sealVote(
  { assembly, boxKey }: AssemblyKeys,
  { party, token }: VotingRight,
  filled: FilledBallot,
) {
  const about = aboutBallot(assembly, party);
  const envelope = sealBallot(writeBallot(filled), boxKey, about, await randomBytes(SEAL_BYTES));
  return { assembly, party, token, envelope };
}
