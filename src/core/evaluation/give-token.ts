import { parties } from '../policy/kinds/evaluation-words';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Assembly } from './assembly';
import type { BallotSecret } from './ballot-keys';
import { tokenKeysOf } from './ballot-keys';
import type { Party } from './party';
import { sameSecret } from './public-keys';
import { lineOf } from './remove-from-roll';
import type { Means, RightUsed } from './roll-line';
import type { Evaluation } from './token';
import { evaluateBlinded } from './token';
import { assemblyStateWords } from './assembly-words';

export interface GivingFacts {
  readonly secret: BallotSecret | undefined;
  readonly assembly: Stored<'assembly'> | undefined;
  readonly line: Stored<'rollLine'> | undefined;
}

interface Given {
  readonly output: { readonly party: Party; readonly evaluation: Evaluation };
  readonly writes: Write[];
}

/**
 * The right of a line becomes a token: the phone’s blinded number is evaluated, and the line keeps
 * it. The same number gets the same answer whenever it is asked, another one is refused, so that a
 * line gives one token however often and by whatever means it is asked.
 * @throws Refused `assembly-unknown`, `not-on-roll`, `right-used`, `rights-closed`, `party-signs`,
 * `ballots-not-set-up`, `ballot-secret-changed`, `token-request-wrong`.
 */
export function decideGiveToken(
  { blinded, means }: { readonly blinded: string; readonly means: Means },
  facts: GivingFacts,
): Given {
  const { assembly } = facts;
  if (!assembly) throw refused('assembly-unknown');
  const line = lineOf(facts.line, assembly.id);
  const { party, used } = line.body;
  const earlier = used && earlierAnswer(used, blinded);
  if (earlier) return { output: { party, evaluation: earlier }, writes: [] };
  refuseUnlessOpen(assembly);
  refuseOtherWay('secret', party, assembly.body);
  const secret = sameSecret(facts.secret, assembly.id, assembly.body);
  const evaluation = evaluate(secret, blinded, { assembly: assembly.id, party });
  const now: RightUsed = { means, blinded, evaluation };
  return {
    output: { party, evaluation },
    writes: [replace(line, { ...line.body, used: now })],
  };
}

/** @throws Refused `right-used` for any number but the one that was answered. */
function earlierAnswer({ blinded: first, evaluation }: RightUsed, blinded: string): Evaluation {
  if (first !== blinded || !evaluation) throw refused('right-used');
  return evaluation;
}

/** @throws Refused `rights-closed`. */
export function refuseUnlessOpen({ body: { state } }: Stored<'assembly'>): void {
  if (state !== 'open') throw refused('rights-closed', { state: assemblyStateWords[state] });
}

/** @throws Refused `party-signs`, `party-secret` where the party votes the other way. */
export function refuseOtherWay(
  way: 'secret' | 'signed',
  party: Party,
  { ways }: Pick<Assembly, 'ways'>,
): void {
  if (ways[party] === way) return;
  const facts = { party: parties[party] };
  throw refused(way === 'secret' ? 'party-signs' : 'party-secret', facts);
}

/** The chance of the proof comes from the secret and the number asked: one number, one proof. */
function evaluate(
  secret: BallotSecret,
  blinded: string,
  { assembly, party }: { assembly: string; party: Party },
): Evaluation {
  const keys = tokenKeysOf(secret, assembly, party);
  const about = `${assembly} ${party} ${blinded}`;
  const drawn = secret('ballot-proof', `${about} 1`) + secret('ballot-proof', `${about} 2`);
  try {
    return evaluateBlinded(keys, blinded, bytesOf(drawn));
  } catch {
    // Sixty-four digits need not be a point.
    throw refused('token-request-wrong');
  }
}

function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
