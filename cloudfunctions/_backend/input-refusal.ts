import * as z from 'zod';
import type { Refusal } from '../../src/core/refusal';
import { refusal } from '../../src/core/refusal';
import { plainInputError } from './plain-input-errors';

z.config({ localeError: plainInputError });

/** Turns what zod found into one refusal: the first wrong field, by its Chinese name, and the mend. */
export function inputRefusal(schema: z.ZodType, error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const path = issue?.path.map(String) ?? [];
  return fieldRefusal(schema, path, issue?.message ?? '填写的内容不完整，请检查后再提交。');
}

/** Names the field by its Chinese title, and says what is wrong with it and what would be right. */
export function fieldRefusal(schema: z.ZodType, path: readonly string[], what: string): Refusal {
  const title = titleAt(schema, path);
  const text = title && !what.includes(title) ? `“${title}”：${what}` : what;
  return refusal('input-invalid', { what: text }, path.length > 0 ? { field: path.join('.') } : {});
}

/** The `title` of the innermost field on the path that has one. */
function titleAt(schema: z.ZodType, path: readonly string[]): string | undefined {
  let at: z.ZodType | undefined = schema;
  let title: string | undefined;
  for (const name of path) {
    at = inner(at);
    at = at instanceof z.ZodObject ? (at.shape as Record<string, z.ZodType>)[name] : undefined;
    if (!at) break;
    title = (at.meta()?.title ?? inner(at)?.meta()?.title) || title;
  }
  return title;
}

function inner(schema: z.ZodType | undefined): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodNullable || at instanceof z.ZodDefault) {
    at = at.unwrap() as z.ZodType;
  }
  return at;
}
