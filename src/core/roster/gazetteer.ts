import { groupBy } from '../group-by';
import type { Division } from './division';
import { townshipOf } from './division';

/** A county's townships and villages, found by code or by the names people write. */
export interface Gazetteer {
  readonly county: { readonly code: string; readonly name: string };
  readonly townships: ReadonlyMap<string, Division>;
  readonly villages: ReadonlyMap<string, Division>;
  readonly townshipNamed: (name: string) => Division | undefined;
  /** Villages that may be meant by a name; an empty township searches the whole county. */
  readonly villagesNamed: (name: string, township: string) => readonly Division[];
}

/** 新建 from 新建村民委员会, 新建社区居委会, 新建村: what people shorten a name to. */
function stem(name: string): string {
  return (
    name.replace(/(社区|村)?(居民委员会|村民委员会|居委会|村委会|委员会)$|(社区|村)$/u, '') || name
  );
}

export function gazetteerOf(
  county: { code: string; name: string },
  divisions: readonly Division[],
): Gazetteer {
  const inside = divisions.filter(({ code }) => code.startsWith(county.code));
  const townships = new Map(inside.filter(ofLength(9)).map((one) => [one.code, one]));
  const villages = new Map(inside.filter(ofLength(12)).map((one) => [one.code, one]));
  const townshipsByName = new Map([...townships.values()].map((one) => [one.name, one]));
  const byName = groupBy(villages.values(), ({ name }) => name);
  const byStem = groupBy(villages.values(), ({ name }) => stem(name));
  const among = (found: readonly Division[] | undefined, township: string) =>
    (found ?? []).filter(({ code }) => township === '' || townshipOf(code) === township);
  return {
    county,
    townships,
    villages,
    townshipNamed: (name) => townshipsByName.get(name),
    villagesNamed(name, township) {
      const exact = among(byName.get(name), township);
      return exact.length > 0 ? exact : among(byStem.get(stem(name)), township);
    },
  };
}

const ofLength =
  (length: number) =>
  ({ code }: Division): boolean =>
    code.length === length;
