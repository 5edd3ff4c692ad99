import type { Output } from '../../src/contract/contract';
import { allParties } from '../../src/core/evaluation/party';
import { partsOfAssembly } from '../../src/core/evaluation/places';
import type { RollLine } from '../../src/core/evaluation/roll-line';
import type { Stored } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import {
  aboutAssembly,
  assembliesOf,
  assemblyRefs,
  linesOf,
  villagePeople,
} from '../_backend/facts/evaluation';

type Suggested = Output<'evaluation.roll'>['suggested'];

/** The roll with who used their right by which means, and who might be put on it. */
export const roll = act({
  endpoint: 'evaluation.roll',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather({ tenant, input, day }, { assembly }, reader) {
    const { village } = partsOfAssembly(input.assembly);
    const [lines, people, assemblies] = await Promise.all([
      linesOf(reader, tenant, input.assembly),
      villagePeople(reader, tenant, { village, since: day, day }),
      assembliesOf(reader, tenant, village),
    ]);
    const others = assemblies.filter(({ id }) => id !== input.assembly);
    const last = others.at(-1);
    const lastLines = last ? await linesOf(reader, tenant, last.id) : [];
    return { assembly, lines, people, lastLines: lastLines.map(({ body }) => body) };
  },

  decide({ assembly, lines, people, lastLines }) {
    if (!assembly) throw refused('assembly-unknown');
    const { villageName, state, ways } = assembly.body;
    const bodies = lines.map(({ body }) => body);
    return {
      output: {
        ...{ assembly: assembly.id, villageName, state, lines: lines.map(showLine) },
        ways: allParties.flatMap((party) => {
          const way = ways[party];
          return way ? [{ party, way }] : [];
        }),
        suggested: suggestedFor(bodies, [
          ...people.map((each) => ({ ...each, from: '名册' })),
          ...lastLines
            .filter(({ person }) => !person)
            .map(({ party, name }) => ({ party, name, from: '上次名单' })),
        ]),
      },
    };
  },
});

function showLine({ id, body }: Stored<'rollLine'>): Output<'evaluation.roll'>['lines'][number] {
  const { name, party, person, away, slip, used } = body;
  return {
    ...{ line: id, name, party, onRoster: person !== undefined, away },
    ...(slip ? { slip } : {}),
    ...(used ? { used: used.means } : {}),
  };
}

/** Those who are not on the roll yet. */
function suggestedFor(lines: readonly RollLine[], all: Suggested): Suggested {
  return all.filter(
    ({ person, name }) =>
      !lines.some((line) => (person ? line.person === person : line.name === name)),
  );
}
