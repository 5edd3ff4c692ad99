import type { Output } from '../../../contract/contract';

export type ListAnswer = Output<'evaluation.list'>;
type Item = ListAnswer['assemblies'][number];

/** A village in the list: with its latest assembly, or without one yet. */
export interface VillageRow {
  readonly village: string;
  readonly villageName: string;
  readonly latest?: Item | undefined;
  /** The ones a re-test came after. */
  readonly earlier: readonly Item[];
}

export type Show = 'all' | 'none' | 'going' | 'published';

/** One row for each village, those without an assembly first, then those under way. */
export function rowsOf({ assemblies, without }: ListAnswer): VillageRow[] {
  const villages = [...new Set(assemblies.map(({ village }) => village))];
  const held = villages.map((village) => {
    const own = assemblies
      .filter((each) => each.village === village)
      .sort((a, b) => b.number - a.number);
    const [latest, ...earlier] = own;
    return { village, villageName: latest?.villageName ?? village, latest, earlier };
  });
  return [...without.map((one) => ({ ...one, earlier: [] })), ...held.sort(inOrder)];
}

function inOrder(a: VillageRow, b: VillageRow): number {
  const rank = ({ latest }: VillageRow) => (latest?.state === 'published' ? 1 : 0);
  const day = ({ latest }: VillageRow) => latest?.day ?? '';
  return rank(a) - rank(b) || (day(a) < day(b) ? -1 : 1);
}

export function kindOf({ latest }: VillageRow): Exclude<Show, 'all'> {
  if (!latest) return 'none';
  return latest.state === 'published' ? 'published' : 'going';
}
