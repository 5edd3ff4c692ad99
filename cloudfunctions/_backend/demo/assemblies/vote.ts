import { aboutBallot } from '../../../../src/core/evaluation/ballot-keys';
import { writeBallot } from '../../../../src/core/evaluation/ballot-text';
import type { Sheet } from '../../../../src/core/evaluation/enter-paper';
import { decideEnterPaper } from '../../../../src/core/evaluation/enter-paper';
import type { Party } from '../../../../src/core/evaluation/party';
import { ballotRef, paperRef } from '../../../../src/core/evaluation/places';
import { questionsOf } from '../../../../src/core/evaluation/questions';
import { decideRateSigned } from '../../../../src/core/evaluation/rate-signed';
import type { Means } from '../../../../src/core/evaluation/roll-line';
import { sealBallot } from '../../../../src/core/evaluation/seal';
import { decideSurrender } from '../../../../src/core/evaluation/surrender-for-paper';
import type { RatingOption } from '../../../../src/core/policy/kinds/evaluation-words';
import type { Stored } from '../../../../src/core/records';
import { insert, replace } from '../../../../src/core/records';
import type { Chance } from '../random';
import { chanceFrom, seedFor } from '../random';
import { DEMO_SEED, DEMO_TENANT } from '../tenant';
import type { Hall } from './hall';
import { assemblyAt, linesAt, roundAt } from './hall';

const tenant = DEMO_TENANT;

/** Of a hundred: how many choose each option of who is rated. */
export type Liking = Readonly<Record<Party, Readonly<Record<RatingOption, number>>>>;

export interface Voting {
  /** By which means somebody votes; nothing: not yet, or not at all. */
  readonly meansOf: (line: Stored<'rollLine'>, place: number) => Means | undefined;
  readonly liking: Liking;
  /** What is written on the first ballots of the villagers. */
  readonly comments: readonly string[];
}

/** People of the roll use their rights; papers are typed in by nobody yet. */
export function vote(hall: Hall, id: string, voting: Voting): ReadonlyMap<Party, readonly Sheet[]> {
  const chance = chanceFrom(seedFor(DEMO_SEED, `votes ${id}`));
  const papers = new Map<Party, Sheet[]>();
  const comments = [...voting.comments];
  linesAt(hall, id).forEach((line, place) => {
    const means = voting.meansOf(line, place);
    if (!means) return;
    const { party } = line.body;
    const comment = party === 'villagers' ? (comments.shift() ?? '') : '';
    const sheet = {
      ratings: ratingsOf(hall, id, { party, liking: voting.liking, chance }),
      comment,
    };
    if (means === 'signed') sign(hall, id, line, sheet);
    else if (means === 'paper') {
      hall.records.keep(decideSurrender({ assembly: assemblyAt(hall, id), line }));
      papers.set(party, [...(papers.get(party) ?? []), sheet]);
    } else cast(hall, id, { line, means, sheet });
  });
  return papers;
}

function ratingsOf(
  hall: Hall,
  id: string,
  { party, liking, chance }: { party: Party; liking: Liking; chance: Chance },
): RatingOption[] {
  const { turns } = roundAt(hall).body.form;
  return questionsOf(party, turns, assemblyAt(hall, id).body).map(({ subject }) => {
    const options = Object.entries(liking[subject.party]) as [RatingOption, number][];
    let left = chance.next() * options.reduce((sum, [, weight]) => sum + weight, 0);
    const chosen = options.find(([, weight]) => (left -= weight) < 0);
    return chosen?.[0] ?? 'unknown';
  });
}

function sign(hall: Hall, id: string, line: Stored<'rollLine'>, { ratings }: Sheet): void {
  const facts = { tenant, assembly: assemblyAt(hall, id), round: roundAt(hall), line };
  hall.records.keep(decideRateSigned({ ratings }, facts));
}

/**
 * A right used and a sealed ballot in the box. The token is left out: nobody could tell from what is
 * kept. Its numbers come from the secret, so that nobody else can reckon them.
 */
function cast(
  hall: Hall,
  id: string,
  { line, means, sheet }: { line: Stored<'rollLine'>; means: Means; sheet: Sheet },
): void {
  const { party, number } = line.body;
  const { records, secret } = hall;
  const { boxKey } = assemblyAt(hall, id).body;
  const text = writeBallot({ ratings: sheet.ratings, comment: sheet.comment ?? '' });
  const chance = Buffer.from(secret('demo-seal', `${id} ${number}`), 'hex');
  const envelope = sealBallot(text, boxKey, aboutBallot(id, party), Uint8Array.from(chance));
  const nonce = secret('demo-nonce', `${id} ${number}`);
  records.keep({
    writes: [
      replace(line, { ...line.body, used: { means } }),
      insert(ballotRef(tenant, id, nonce), { assembly: id, party, envelope }),
    ],
  });
}

/** Both people type the same sheets. */
export function typePapers(
  hall: Hall,
  id: string,
  papers: ReadonlyMap<Party, readonly Sheet[]>,
): void {
  for (const [party, sheets] of papers) {
    for (const caller of [hall.clerk, hall.first]) {
      const typed = hall.records.all('paperEntry');
      const at = (turn: 'first' | 'second') =>
        typed.find((each) => each.id === paperRef(tenant, id, party, turn).id);
      const lines = linesAt(hall, id).map(({ body }) => body);
      const facts = { tenant, caller, assembly: assemblyAt(hall, id), round: roundAt(hall), lines };
      const entries = { first: at('first'), second: at('second') };
      hall.records.keep(decideEnterPaper({ party, sheets }, { ...facts, ...entries }));
    }
  }
}
