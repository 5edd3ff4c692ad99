import type { FilledBallot } from '../core/evaluation/ballot-text';
import type { Settled } from './ballot-queue';
import { castSealed, dismissBallot, keepSealed } from './ballot-queue';
import type { RightKeeper } from './kept-right';
import { loadArithmetic } from './load-arithmetic';
import type { AssemblyKeys, VotingRight } from './voting-arithmetic';
import type { Cast } from './sealed-ballots';
import { sealedBallot, sealedBallots } from './sealed-ballots';
import { CallRefused } from './errors';

/**
 * Seals the ballot, keeps it sealed, forgets the right, then sends: a restart anywhere in between
 * leaves one ballot that goes later, or a right that was not used.
 * @throws CallRefused where the box did not take it
 */
export async function castOwn(
  keys: AssemblyKeys,
  right: VotingRight,
  filled: FilledBallot,
  keeper: RightKeeper,
): Promise<Exclude<Settled, 'refused'>> {
  const { sealVote } = await loadArithmetic();
  const key = await keepSealed(await sealVote(keys, right, filled));
  keeper.drop();
  const state = await castSealed(key);
  const { refusal } = sealedBallot(key) ?? {};
  // The page tells it at once, so it need not wait there to be told.
  if (state !== 'waiting') dismissBallot(key);
  if (state === 'refused' && refusal) throw new CallRefused(refusal);
  return state === 'waiting' ? 'waiting' : 'counted';
}

/** The ballot sealed once: sent again it is the same, and a shared tablet keeps it nowhere. */
export async function sealOnce(
  keys: AssemblyKeys,
  right: VotingRight,
  filled: FilledBallot,
): Promise<Cast> {
  const { sealVote } = await loadArithmetic();
  return sealVote(keys, right, filled);
}

/** True where the right lies in a sealed ballot already: a restart came before it was forgotten. */
export function isSealed(keeper: RightKeeper): boolean {
  const kept = keeper.read();
  if (!kept || !('right' in kept)) return false;
  const { nonce } = kept.right.token;
  return sealedBallots().some(({ cast }) => cast?.token.nonce === nonce);
}
