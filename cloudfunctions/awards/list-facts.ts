import type { Stored } from '../../src/core/records';
import { nominationsOf } from '../_backend/facts/awards';
import type { Reader } from '../_backend/ports';
import { effectsFor } from './effects-for';

/** States in which a bar still matters. */
const waiting: readonly string[] = ['nominated', 'taken', 'listed'];

/** The nominations of a round, and what was put in force on those that may still be awarded. */
export async function listFacts(
  reader: Reader,
  tenant: string,
  round: Stored<'awardRound'> | undefined,
) {
  const nominations = round ? await nominationsOf(reader, tenant, round.id) : [];
  const inHand = nominations.filter(({ body }) => waiting.includes(body.state));
  const nominees = inHand.map(({ body }) => body.nominee);
  return { nominations, effects: await effectsFor(reader, tenant, nominees) };
}
