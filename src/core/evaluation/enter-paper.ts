import type { RatingOption } from '../policy/kinds/evaluation-words';
import { parties } from '../policy/kinds/evaluation-words';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import { isOfForm } from './ballot-text';
import type { PaperDifference } from './compare-papers';
import { comparePapers } from './compare-papers';
import { refuseOtherWay } from './give-token';
import type { PaperEntry, PaperTurn } from './paper-entry';
import type { Party } from './party';
import { paperRef } from './places';
import { questionsOf } from './questions';
import type { RollLine } from './roll-line';
import { assemblyStateWords } from './assembly-words';

export interface Sheet {
  readonly ratings: readonly RatingOption[];
  readonly comment?: string | undefined;
}

export interface PaperFacts {
  readonly tenant: string;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  readonly assembly: Stored<'assembly'> | undefined;
  readonly round: Stored<'round'> | undefined;
  readonly lines: readonly RollLine[];
  readonly first: Stored<'paperEntry'> | undefined;
  readonly second: Stored<'paperEntry'> | undefined;
}

interface Entered {
  readonly entry: PaperTurn;
  readonly agrees?: boolean;
  readonly differences: PaperDifference[];
}

/**
 * One person’s typing of a party’s paper ballots; each of the two may type theirs again. Of the
 * other’s nothing is told but, once both are there, which counts differ.
 * @throws Refused `assembly-unknown`, `paper-closed`, `party-signs`, `paper-entered`,
 * `paper-too-many`, `paper-form-wrong`.
 */
export function decideEnterPaper(
  { party, sheets }: { party: Party; sheets: readonly Sheet[] },
  facts: PaperFacts,
): { output: Entered; writes: Write[] } {
  const { tenant, assembly, round, caller, lines } = facts;
  if (!assembly || !round) throw refused('assembly-unknown');
  const { state } = assembly.body;
  if (state !== 'open' && state !== 'closing') {
    throw refused('paper-closed', { state: assemblyStateWords[state] });
  }
  refuseOtherWay('secret', party, assembly.body);
  const turn = turnOf(facts);
  const questions = questionsOf(party, round.body.form.turns, assembly.body);
  const form = { options: round.body.form.options, questions: questions.length };
  sheets.forEach(({ ratings }, index) => {
    if (isOfForm(ratings, form)) return;
    const where = { field: `sheets.${index}.ratings` };
    throw refused('paper-form-wrong', { count: form.questions }, where);
  });
  refuseTooMany(party, sheets.length, lines);
  const entry: PaperEntry = {
    ...{ assembly: assembly.id, party, turn, by: caller.person, byName: caller.name },
    ...apart(sheets),
  };
  const other = facts[turn === 'first' ? 'second' : 'first']?.body;
  const differences = other ? comparePapers(...inOrder(entry, other), questions) : [];
  return {
    output: {
      entry: turn,
      ...(other ? { agrees: differences.length === 0 } : {}),
      differences,
    },
    writes: [put(paperRef(tenant, assembly.id, party, turn), facts[turn], entry)],
  };
}

function inOrder(one: PaperEntry, other: PaperEntry): [PaperEntry, PaperEntry] {
  return one.turn === 'first' ? [one, other] : [other, one];
}

/** @throws Refused `paper-entered` where two others typed them. */
function turnOf({ caller, first, second }: PaperFacts): PaperTurn {
  if (!first || first.body.by === caller.person) return 'first';
  if (!second || second.body.by === caller.person) return 'second';
  throw refused('paper-entered');
}

/** @throws Refused `paper-too-many` where there are more sheets than rights went for paper. */
export function refuseTooMany(party: Party, sheets: number, lines: readonly RollLine[]): void {
  const gone = lines.filter((line) => line.party === party && line.used?.means === 'paper');
  if (sheets <= gone.length) return;
  const facts = { party: parties[party], surrendered: gone.length, sheets };
  throw refused('paper-too-many', facts, { field: 'sheets' });
}

/** Sheets and comments sorted by their text: neither order nor pairing of the papers is kept. */
function apart(sheets: readonly Sheet[]): Pick<PaperEntry, 'sheets' | 'comments'> {
  const rows = sheets.map(({ ratings }) => ratings);
  return {
    sheets: [...rows].sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)),
    comments: sheets.flatMap(({ comment }) => (comment ? [comment] : [])).sort(),
  };
}
