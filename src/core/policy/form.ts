import * as z from 'zod';

/** One thing to fill in of a rule's value, made from the form its kind asks. */
export interface FormField {
  readonly name: string;
  readonly title: string;
  readonly kind: 'number' | 'money' | 'yes-no' | 'choice' | 'choices' | 'day' | 'text' | 'items';
  readonly optional: boolean;
  readonly options?: { value: string; text: string }[];
  /** Of each item. */
  readonly fields?: FormField[];
}

/** The fields of a value, in order; what has one form only is left out. */
export function fieldsOf(schema: z.ZodType): FormField[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(
    ([name, part]) => fieldOf(name, part) ?? [],
  );
}

function fieldOf(name: string, schema: z.ZodType): FormField | undefined {
  if (schema instanceof z.ZodOptional) {
    const inner = fieldOf(name, schema.unwrap() as z.ZodType);
    return inner && { ...inner, optional: true };
  }
  const meta = schema.meta() ?? {};
  const head = { name, title: meta.title ?? name, optional: false };
  if (schema instanceof z.ZodNumber) return { ...head, kind: meta.money ? 'money' : 'number' };
  if (schema instanceof z.ZodBoolean) return { ...head, kind: 'yes-no' };
  if (schema instanceof z.ZodString) return { ...head, kind: meta.day ? 'day' : 'text' };
  if (schema instanceof z.ZodEnum) return { ...head, kind: 'choice', options: optionsOf(schema) };
  if (!(schema instanceof z.ZodArray)) return undefined;
  const { element } = schema;
  if (element instanceof z.ZodEnum) {
    return { ...head, kind: 'choices', options: optionsOf(element) };
  }
  return { ...head, kind: 'items', fields: fieldsOf(element as z.ZodType) };
}

function optionsOf(schema: z.ZodType): { value: string; text: string }[] {
  const words = (schema.meta()?.words ?? {}) as Record<string, string>;
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}
