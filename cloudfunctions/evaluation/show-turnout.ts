import type { Output } from '../../src/contract/contract';
import type { Assembly } from '../../src/core/evaluation/assembly';
import { comparePapers } from '../../src/core/evaluation/compare-papers';
import type { PaperEntry } from '../../src/core/evaluation/paper-entry';
import { allParties } from '../../src/core/evaluation/party';
import { questionsOf } from '../../src/core/evaluation/questions';
import type { RollLine } from '../../src/core/evaluation/roll-line';
import type { Turn } from '../../src/core/evaluation/round';
import { parties } from '../../src/core/policy/kinds/evaluation-words';

type Shown = Output<'evaluation.show'>;

/** Per party how many are on the roll and by which means rights were used. */
export function partyTurnouts(lines: readonly RollLine[], { ways }: Assembly): Shown['parties'] {
  return allParties.map((party) => {
    const own = lines.filter((line) => line.party === party);
    const used = { phone: 0, slip: 0, tablet: 0, paper: 0, signed: 0 };
    for (const line of own) if (line.used) used[line.used.means] += 1;
    const way = ways[party];
    return {
      ...{ party, partyName: parties[party], onRoll: own.length, used },
      away: own.filter(({ away }) => away).length,
      ...(way ? { way } : {}),
    };
  });
}

/** Parties with paper: who typed, and whether the two agree. Nothing of the sheets. */
export function paperStates(
  lines: readonly RollLine[],
  papers: readonly PaperEntry[],
  { assembly, turns }: { assembly: Assembly; turns: readonly Turn[] },
): Shown['paper'] {
  return allParties.flatMap((party) => {
    const surrendered = lines.filter(
      (line) => line.party === party && line.used?.means === 'paper',
    ).length;
    const own = papers.filter((each) => each.party === party);
    if (surrendered === 0 && own.length === 0) return [];
    const first = own.find(({ turn }) => turn === 'first');
    const second = own.find(({ turn }) => turn === 'second');
    const questions = questionsOf(party, turns, assembly);
    const both = first && second;
    return [
      {
        ...{ party, surrendered },
        ...(first ? { first: first.byName } : {}),
        ...(second ? { second: second.byName } : {}),
        ...(both ? { agrees: comparePapers(first, second, questions).length === 0 } : {}),
      },
    ];
  });
}
