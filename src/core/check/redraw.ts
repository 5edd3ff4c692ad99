import { drawLowest } from './sample';
import type { CheckDraw, Listed } from './spot-check';

/** The draw done again from its record: the names, and whether they are those recorded. */
export function redraw({ seed, listed, drawn, count }: CheckDraw): {
  readonly again: readonly Listed[];
  readonly same: boolean;
} {
  const ids = drawLowest(
    seed,
    listed.map(({ id }) => id),
    count,
  );
  const again = ids.flatMap((id) => listed.find((each) => each.id === id) ?? []);
  return { again, same: JSON.stringify(ids) === JSON.stringify(drawn) };
}
