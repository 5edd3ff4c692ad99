import type { Refusal } from '../../../../src/core/refusal';
import type { Answer } from '../../perform';
import { faultBody } from '../fault-body';
import { dataHeaders } from './data-headers';
import { statusOf } from './refusal-status';

/** An answer over HTTP: the output itself, or a refusal or fault with the status that fits. */
export function sayAnswer(answer: Answer): Response {
  if ('refusal' in answer) return sayRefusal(answer.refusal);
  if ('fault' in answer) return sayFault(answer.fault);
  return sayData(answer.output);
}

export function sayRefusal(refusal: Refusal): Response {
  return sayData({ refusal }, statusOf(refusal.code));
}

export function sayFault(reference: string): Response {
  return sayData(faultBody(reference), 500);
}

// Made at once with all its headers: adding one later costs Hono a new stream over the body each time.
export function sayData(data: unknown, status = 200): Response {
  return new Response(JSON.stringify(data), { status, headers: dataHeaders });
}
