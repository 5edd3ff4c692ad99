import { emptyBoxes } from '../../cloudfunctions/evaluation/empty-boxes';
import { countClosed } from '../../cloudfunctions/evaluation/run-on-time';
import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { aboutBallot } from '../../src/core/evaluation/ballot-keys';
import { writeBallot } from '../../src/core/evaluation/ballot-text';
import { assemblyRef } from '../../src/core/evaluation/places';
import { sealBallot } from '../../src/core/evaluation/seal';
import { BLINDING_BYTES, blindToken, finishToken } from '../../src/core/evaluation/token';
import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import type { Village } from '../acts/evaluation/village-assembly';
import {
  NOON,
  SECRET,
  later,
  openVillage,
  planAssembly,
} from '../acts/evaluation/village-assembly';
import { portsOver } from '../support/ports';
import { options } from './options';
import { drawer, seededChance } from './seeded-chance';

export const QUESTIONS = 3;

/** What somebody chose and wrote: the attack’s answers, which no attacker is given. */
export interface Voter {
  readonly line: string;
  readonly ratings: readonly RatingOption[];
  readonly comment: string;
}

export interface Evening {
  readonly village: Village;
  readonly assembly: string;
  /** In the order in which they voted. */
  readonly voters: readonly Voter[];
}

/** Moments at which somebody copies everything there is. */
export type Look = (moment: string) => Promise<void>;

/** Of the contract. */
const MOST_AT_ONCE = 80;

const chance = seededChance('evening');
const draw = drawer(chance);

/**
 * One assembly from opening until after its box was emptied and its result published: so many
 * villagers come one after the other, `perMinute` of them in each minute.
 */
export async function runEvening(
  store: Store,
  { people, perMinute }: { people: number; perMinute: number },
  look: Look,
): Promise<Evening> {
  const village = await openVillage(store);
  const { assembly, lines } = await planned(village, people);
  await village.call('evaluation.open', 'clerk', { assembly });
  await look('open');
  const voters = lines.map(invented);
  for (const [i, voter] of voters.entries()) {
    await vote(village, assembly, voter);
    if ((i + 1) % perMinute === 0 || i + 1 === people) await look(`minute ${i + 1}`);
  }
  await village.call('evaluation.close', 'clerk', { assembly });
  await look('closing');
  await runTimer(village, countClosed, later(60));
  await look('counted');
  await runTimer(village, emptyBoxes, later(120));
  await look('emptied');
  await village.call('evaluation.publish', 'clerk', { assembly });
  await look('published');
  return { village, assembly, voters };
}

/** An assembly with so many villagers on its roll, put there as many at once as may be. */
async function planned(village: Village, people: number) {
  const { assembly, lines } = await planAssembly(village, Math.min(people, MOST_AT_ONCE));
  const all = [...lines];
  while (all.length < people) {
    const more = Array.from({ length: Math.min(people - all.length, MOST_AT_ONCE) }, (_, i) => ({
      ...{ party: 'villagers' as const, name: `villagers${all.length + i + 1}` },
    }));
    const added = await village.call('evaluation.addToRoll', 'clerk', { assembly, lines: more });
    all.push(...added.lines);
  }
  return { assembly, lines: all };
}

/** Every comment is another, of any length, and says nothing of who wrote it or what was chosen. */
function invented(line: string): Voter {
  const words = Array.from({ length: 1 + draw(190) }, () => '修路水电灯桥茶果'[draw(8)]);
  const comment = draw(2) ? words.join('') + Buffer.from(chance(4)).toString('hex') : '';
  const ratings = Array.from({ length: QUESTIONS }, () => options[draw(5)] ?? 'good');
  return { line, ratings, comment };
}

async function vote(village: Village, assembly: string, voter: Voter): Promise<void> {
  const blinding = blindToken(chance(BLINDING_BYTES));
  const asked = { assembly, line: voter.line, blinded: blinding.blinded };
  const { party, evaluation } = await village.call('evaluation.askTokenOnTablet', 'clerk', asked);
  const { found } = await village.store.read({ found: assemblyRef(village.tenant, assembly) });
  const token = finishToken(blinding, evaluation, found?.body.tokenKeys[party] ?? '');
  const about = aboutBallot(assembly, party);
  const envelope = sealBallot(writeBallot(voter), found?.body.boxKey ?? '', about, chance(32));
  await village.call('ballot-box.cast', undefined, { assembly, party, token, envelope });
}

async function runTimer(
  { store, tenant }: Village,
  step: typeof countClosed,
  at: string,
): Promise<void> {
  const ballotSecret = makeKeyedHash(SECRET);
  await step.run(portsOver(store, { now: () => Date.parse(at), ballotSecret }), tenant);
}

export { NOON, SECRET };
