import * as z from 'zod';
import { isRealDay } from '../calendar/day';
import type { RuleName, RuleValue } from './kinds/kinds';
import { isRule, kindOf } from './kinds/kinds';

export type { RuleName, RuleValue } from './kinds/kinds';

/**
 * What a policy pack may hold. Every value is dated and cites its clause; a value the source lacks
 * is `unset` with the reason, and a choice of this project's own is marked `convention`. A rule
 * that the document does not have is absent.
 */
interface Cited {
  /** First UTC+8 day it holds; it holds until the next entry of the same rule begins. */
  readonly from: string;
  readonly clause: string;
  readonly note?: string | undefined;
  readonly convention?: true | undefined;
  /** The document, where it is another than the pack's own. */
  readonly document?: string | undefined;
  /** True for a value the county laid over the pack. */
  readonly county?: true | undefined;
}

export type Entry<R extends RuleName> = Cited &
  ({ readonly value: RuleValue<R> } | { readonly unset: true; readonly why: string });

export interface Pack {
  readonly id: string;
  readonly title: string;
  /** Number of the issuing document, as one cites it. */
  readonly document: string;
  /** What is to be known of the text it was made from. */
  readonly note?: string | undefined;
  readonly rules: { readonly [R in RuleName]?: readonly Entry<R>[] };
}

const cited = {
  from: z.string().refine(isRealDay),
  clause: z.string().min(1),
  note: z.string().optional(),
  convention: z.literal(true).optional(),
  document: z.string().min(1).optional(),
};
const valued = z.strictObject({ ...cited, value: z.unknown() });
const unset = z.strictObject({ ...cited, unset: z.literal(true), why: z.string().min(1) });

const head = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{4}$/),
  title: z.string().min(1),
  document: z.string().min(1),
  note: z.string().min(1).optional(),
  rules: z.record(z.string(), z.array(z.unknown()).min(1)),
});

/** A pack as its files say. Throws where a file is not as its kind of rule asks, with its name. */
export function parsePack(pack: unknown): Pack {
  const read = head.parse(pack);
  for (const [rule, entries] of Object.entries(read.rules)) {
    try {
      checkEntries(rule, entries);
    } catch (cause) {
      throw new Error(`${read.id}/${rule}.json is not as its kind of rule asks`, { cause });
    }
  }
  return read as unknown as Pack;
}

/** No two for one day, each with a value of its kind or the reason why there is none. */
function checkEntries(rule: string, entries: readonly unknown[]): void {
  if (!isRule(rule)) throw new Error('there is no such rule');
  const days = entries.map((entry) => {
    if ((entry as { unset?: unknown }).unset !== undefined) return unset.parse(entry).from;
    const { from, value } = valued.parse(entry);
    kindOf(rule).schema.parse(value);
    return from;
  });
  if (new Set(days).size !== days.length) throw new Error('two values for one day');
}
