import type { Refusal } from '../core/refusal';
import { CallRefused, serverFault } from './errors';

/** Throws the refusal or the fault that the server answered with; both transports end here. */
export function throwAnswered(body: unknown): never {
  const { refusal, fault } = (body ?? {}) as { refusal?: Refusal; fault?: unknown };
  if (refusal?.code) throw new CallRefused(refusal);
  throw serverFault(referenceOf(fault));
}

/** The host sends `{ reference }`, the cloud function the reference itself. */
function referenceOf(fault: unknown): string | undefined {
  if (typeof fault === 'string') return fault;
  const { reference } = (fault ?? {}) as { reference?: unknown };
  return typeof reference === 'string' ? reference : undefined;
}
