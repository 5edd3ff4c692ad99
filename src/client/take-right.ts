import { refusal } from '../core/refusal';
import type { RefusalCode } from '../core/refusal';
import type { Output } from '../contract/contract';
import { CallRefused } from './errors';
import type { RightKeeper } from './kept-right';
import { loadArithmetic } from './load-arithmetic';
import type { AssemblyKeys, VotingRight } from './voting-arithmetic';

type Given = Output<'evaluation.askTokenBySlip'>;

/** Refusals that say the kept number took no right, and will take none. */
const hopeless: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'right-used',
  'rights-closed',
  'party-signs',
  'token-request-wrong',
]);

/**
 * The right to one ballot, asked for with a number that is kept before it is sent: whatever happens
 * in between, asking again with the same number gets the same right.
 * @param ask sends the blinded number by whichever way the voter has
 * @throws CallRefused also where the answer was not made with the key everybody has (`key-unproven`);
 *   CallFailed where it may be tried again
 */
export async function takeRight(
  keys: AssemblyKeys,
  ask: (blinded: string) => Promise<Given>,
  keeper: RightKeeper,
): Promise<VotingRight> {
  const kept = keeper.read();
  if (kept && 'right' in kept) return kept.right;
  const { blindAnew, finishToken } = await loadArithmetic();
  const blinding = kept?.blinding ?? (await blindAnew());
  keeper.keep({ blinding });
  const { party, evaluation } = await ask(blinding.blinded).catch((error: unknown) => {
    if (error instanceof CallRefused && hopeless.has(error.refusal.code)) keeper.drop();
    throw error;
  });
  const right = { party, token: provenToken() };
  keeper.keep({ right });
  return right;

  function provenToken() {
    try {
      return finishToken(blinding, evaluation, keys.tokenKeys[party] ?? '');
    } catch {
      throw new CallRefused(refusal('key-unproven'));
    }
  }
}
