import { assembliesBefore } from '../../src/core/evaluation/places';
import { collect } from '../_backend/facts/collect';
import { linesOf, papersOf, signedOf } from '../_backend/facts/evaluation';
import type { Reader } from '../_backend/ports';

/** Everything a count rests on but assembly and round. */
export async function gatherBox(reader: Reader, tenant: string, assembly: string) {
  const at = { index: 'byAssembly', equals: [assembly] } as const;
  const [lines, ballots, papers, signed, earlier] = await Promise.all([
    linesOf(reader, tenant, assembly),
    collect(reader, { collection: 'ballot', tenants: [tenant], ...at }),
    papersOf(reader, tenant, assembly),
    signedOf(reader, tenant, assembly),
    Promise.all(assembliesBefore(assembly).map((each) => linesOf(reader, tenant, each))),
  ]);
  return {
    lines: lines.map(({ body }) => body),
    ballots: ballots.map(({ body }) => body),
    papers,
    signed: signed.map(({ body }) => body),
    earlier: earlier.map((roll) => roll.map(({ body }) => body)),
  };
}
