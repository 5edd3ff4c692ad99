import type { Day } from '../calendar/day';
import { villageKinds } from '../policy/kinds/bodies';
import { list } from '../policy/kinds/kind';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';

type VillageKind = keyof typeof villageKinds;

/** Kinds that the county's list of 重点村、薄弱村 can tell, what is on neither being 其他. */
const told: readonly VillageKind[] = ['key', 'weak', 'other'];

export interface Fits {
  /** `undefined` where nobody has said which villages are of the kinds. */
  readonly fits: boolean | undefined;
  readonly kinds?: string;
  readonly why?: string;
}

/** Whether a village is of one of the kinds, by the list that the rule `key-villages` names. */
export function isOfKinds(
  kinds: readonly VillageKind[],
  village: string,
  pack: Pack,
  day: Day,
): Fits {
  const words = `${list(villageKinds, kinds)}：`;
  const named = valueAt(pack, 'key-villages', day)?.named;
  if (!named || !kinds.every((kind) => told.includes(kind))) {
    return { fits: undefined, kinds: words, why: '本村是不是，名单未设置，由县里录入后再算' };
  }
  const own = named.filter((each) => each.village === village).map(({ kind }) => kind);
  const fits = kinds.some((kind) =>
    kind === 'other' ? own.length === 0 : own.some((each) => each === kind),
  );
  return { fits, kinds: words };
}
