import { FEWEST_DIFFERING } from './k-rule';
import type { Party } from './party';
import type { RollLine } from './roll-line';

/**
 * True where a party’s numbers, beside those of an earlier assembly of the quarter, would be about one
 * or two people: whoever takes it that the others did not change their minds reads off how those voted
 * who came to one of the two only. As many as make a column’s numbers safe make these safe. Ours.
 */
export function tellsWhoChanged(
  party: Party,
  lines: readonly RollLine[],
  { earlier, smallest }: { earlier: readonly (readonly RollLine[])[]; smallest: number },
): boolean {
  const now = takingPart(party, lines);
  return earlier
    .map((roll) => takingPart(party, roll))
    .filter((before) => before.size >= smallest)
    .some((before) => {
      const changed = [...now].filter((each) => !before.has(each)).length;
      const away = [...before].filter((each) => !now.has(each)).length;
      return changed + away > 0 && changed + away < FEWEST_DIFFERING;
    });
}

/** Everybody who used their right in secret; by name where they are not on the roster. */
function takingPart(party: Party, lines: readonly RollLine[]): ReadonlySet<string> {
  const own = lines.filter((line) => line.party === party && line.used);
  const secret = own.filter(({ used }) => used?.means !== 'signed');
  return new Set(secret.map(({ person, name }) => person ?? name));
}
