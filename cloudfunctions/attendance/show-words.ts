import type { z } from 'zod';
import type { correction } from '../../src/contract/attendance-shapes';
import type { DayFacts } from '../../src/core/attendance/register';
import type { Correction, RegisterStep } from '../../src/core/attendance/register';
import { factsInWords } from '../../src/core/attendance/facts-in-words';

/** A correction as a page shows it. */
export function showCorrection(body: Correction): z.output<typeof correction> {
  const { day, was, becomes, reason, byName, at, state, decided } = body;
  return {
    day,
    was: factsInWords(was),
    becomes: factsInWords(becomes),
    reason,
    byName,
    at,
    state,
    ...(decided ? { decidedByName: decided.byName, decidedReason: decided.reason } : {}),
  };
}

/** A step of month-end as a page shows it: no ids. */
export function showStep({ step, byName, at, note }: RegisterStep) {
  return { step, byName, at, ...(note ? { note } : {}) };
}

/**
 * What of a day's facts leaves the server: no trace of the phone, and the check behind an absence
 * for who may open it.
 */
export function showFacts({ presence, trip, leave, absent }: DayFacts, opensChecks: boolean) {
  const away = {
    ...(trip ? { trip } : {}),
    ...(leave ? { leave } : {}),
    ...(absent && opensChecks ? { absent } : {}),
  };
  if (!presence) return away;
  const { means, place, at, byName, late, photo } = presence;
  const shown = { means, place, at, byName, late, ...(photo ? { photo } : {}) };
  return { presence: shown, ...away };
}
