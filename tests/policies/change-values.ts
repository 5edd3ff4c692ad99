import * as z from 'zod';
import { kindOf, ruleNames } from '../../src/core/policy/kinds/kinds';
import type { Entry, Pack, RuleName } from '../../src/core/policy/schema';

/** One leaf changed, or one item dropped. */
export interface Change {
  readonly rule: RuleName;
  /** Where in the value, and what was done there. */
  readonly what: string;
  readonly value: unknown;
  readonly pack: Pack;
}

/** What a schema is, past `optional`. */
function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.ZodType) : schema;
}

/** Every value that differs from `value` in one place, as its kind allows. */
function changed(schema: z.ZodType, value: unknown): [what: string, value: unknown][] {
  const form = bare(schema);
  if (value === undefined) return [];
  if (typeof value === 'number')
    return [
      ['+1', value + 1],
      ['-1', value - 1],
    ];
  if (typeof value === 'boolean') return [['flipped', !value]];
  if (form instanceof z.ZodEnum) {
    return form.options
      .filter((each) => each !== value)
      .slice(0, 2)
      .map((each) => [`${each}`, each]);
  }
  if (form instanceof z.ZodLiteral) return [];
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\d$/.test(value)
      ? [['moved', nextDay(value)]]
      : [['longer', `${value}x`]];
  }
  if (form instanceof z.ZodArray && Array.isArray(value)) return changedItems(form, value);
  if (form instanceof z.ZodObject) {
    return Object.entries(value as object).flatMap(([name, part]) => [
      ...changed(form.shape[name] as z.ZodType, part).map(([what, next]): [string, unknown] => [
        `${name}.${what}`,
        { ...(value as object), [name]: next },
      ]),
    ]);
  }
  throw new Error(`no way to change ${JSON.stringify(value)}`);
}

function changedItems(form: z.ZodArray, value: readonly unknown[]): [string, unknown][] {
  return value.flatMap((item, i): [string, unknown][] => [
    [`[${i}] dropped`, value.filter((_, at) => at !== i)],
    ...changed(form.element as z.ZodType, item).map(([what, next]): [string, unknown] => [
      `[${i}].${what}`,
      value.map((each, at) => (at === i ? next : each)),
    ]),
  ]);
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function withEntry(pack: Pack, rule: RuleName, at: number, entry: Entry<RuleName>): Pack {
  const entries = (pack.rules[rule] ?? []).map((each, i) => (i === at ? entry : each));
  return { ...pack, rules: { ...pack.rules, [rule]: entries } };
}

/** Every changed pack that its kinds of rule still allow. */
export function changesOf(pack: Pack): Change[] {
  return ruleNames.flatMap((rule) =>
    ((pack.rules[rule] ?? []) as readonly Entry<RuleName>[]).flatMap((entry, at) => {
      if (!('value' in entry)) return [];
      const { schema } = kindOf(rule);
      return changed(schema, entry.value)
        .filter(([, value]) => schema.safeParse(value).success)
        .map(([what, value]) => ({
          rule,
          what,
          value,
          pack: withEntry(pack, rule, at, { ...entry, value } as Entry<RuleName>),
        }));
    }),
  );
}
