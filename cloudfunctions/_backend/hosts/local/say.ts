import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../../../../src/core/refusal';
import type { Answer } from '../../perform';
import { faultBody } from '../fault-body';
import { statusOf } from './refusal-status';

/** An answer over HTTP: the output itself, or a refusal or fault with the status that fits. */
export function sayAnswer(c: Context, answer: Answer): Response {
  if ('refusal' in answer) return sayRefusal(c, answer.refusal);
  if ('fault' in answer) return c.json(faultBody(answer.fault), 500);
  return c.json(answer.output as object);
}

export function sayRefusal(c: Context, refusal: Refusal): Response {
  return c.json({ refusal }, statusOf(refusal.code) as ContentfulStatusCode);
}
