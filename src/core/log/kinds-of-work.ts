import type { Day } from '../calendar/day';
import { list } from '../policy/kinds/kind';
import type { WorkKind } from '../policy/kinds/work-words';
import { workKinds } from '../policy/kinds/work-words';
import type { Pack } from '../policy/schema';
import { entryAt, valueAt } from '../policy/value-at';
import { refused } from '../refusal';

/** The kinds of work that the document of a day names, in its order; empty where it names none. */
export function kindsOn(pack: Pack | undefined, day: Day): readonly WorkKind[] {
  return (pack && valueAt(pack, 'work-kinds', day)?.kinds) ?? [];
}

/**
 * Whether an entry of that day may be of this kind: one of the document's where it names any, and
 * none where it does not.
 * @throws Refused `log-kind-needed`, `log-kind-unknown`.
 */
export function checkKind(kind: WorkKind | undefined, pack: Pack | undefined, day: Day): void {
  const kinds = kindsOn(pack, day);
  if (kind === undefined ? kinds.length === 0 : kinds.includes(kind)) return;
  const code = kind === undefined ? 'log-kind-needed' : 'log-kind-unknown';
  throw refused(code, { kinds: list(workKinds, kinds) }, { field: 'kind', ...clauseOf(pack, day) });
}

function clauseOf(pack: Pack | undefined, day: Day): { clause?: string } {
  const entry = pack && entryAt(pack, 'work-kinds', day);
  return pack && entry ? { clause: `${entry.document ?? pack.document} ${entry.clause}` } : {};
}
