import type { Refusal } from '../core/refusal';
import { CallRefused, serverFault } from './errors';

interface Answered {
  readonly refusal?: Refusal;
  readonly fault?: { readonly reference?: unknown } | null;
}

/** Throws the refusal or the fault that the server answered with; both transports end here. */
export function throwAnswered(body: unknown): never {
  const { refusal, fault } = (body ?? {}) as Answered;
  if (refusal?.code) throw new CallRefused(refusal);
  const { reference } = fault ?? {};
  throw serverFault(typeof reference === 'string' ? reference : undefined);
}
