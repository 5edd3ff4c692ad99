import { fenOf, typedYuan } from '../../../components/money';
import type { Output } from '../../../contract/contract';

export type FormField = Output<'policy.form'>['fields'][number];

/** A value while it is filled in: numbers as they are typed, nothing chosen as empty text. */
export interface Draft {
  [name: string]: string | string[] | Draft[];
}

type Value = Record<string, unknown>;

/** What stands in the fields for a value; empty where there is none yet. */
export function draftOf(fields: readonly FormField[], value: Value = {}): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, partOf(field, value[field.name])]));
}

function partOf(field: FormField, part: unknown): Draft[string] {
  if (field.kind === 'items') {
    return ((part ?? []) as Value[]).map((item) => draftOf(field.fields ?? [], item));
  }
  if (field.kind === 'choices') return [...((part ?? []) as string[])];
  if (part === undefined) return '';
  if (field.kind === 'yes-no') return part ? 'yes' : 'no';
  return field.kind === 'money' ? typedYuan(Number(part)) : String(part);
}

/** The value the fields stand for. What is typed wrong goes as it is: the server says how to mend it. */
export function valueOf(fields: readonly FormField[], draft: Draft): Value {
  const parts = fields.map((field) => [field.name, read(field, draft[field.name] ?? '')] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

function read(field: FormField, part: Draft[string]): unknown {
  if (field.kind === 'items') {
    return (part as Draft[]).map((item) => valueOf(field.fields ?? [], item));
  }
  if (field.kind === 'choices') {
    return field.optional && part.length === 0 ? undefined : part;
  }
  const text = (part as string).trim();
  if (text === '') return undefined;
  if (field.kind === 'yes-no') return text === 'yes';
  if (field.kind === 'number') return /^\d+$/.test(text) ? Number(text) : text;
  if (field.kind === 'money') return fenOf(text) ?? text;
  return text;
}

/** The path of every field in sight, as a refusal names it: `value.bands.0.upTo`. */
export function pathsOf(fields: readonly FormField[], draft: Draft, at = 'value'): string[] {
  return fields.flatMap((field) => {
    const path = `${at}.${field.name}`;
    const items = field.kind === 'items' ? (draft[field.name] as Draft[]) : [];
    return [path, ...items.flatMap((item, i) => pathsOf(field.fields ?? [], item, `${path}.${i}`))];
  });
}
