import { applyCorrection } from '../attendance/apply-correction';
import { attendedDays } from '../attendance/attended-days';
import type { Correction, Register } from '../attendance/register';
import type { Day, Instant } from '../calendar/day';

/** What one correction, made after the township had confirmed the sheet, changed of the days that count. */
export interface DaysDifference {
  readonly day: Day;
  readonly at: Instant;
  readonly byName: string;
  readonly reason: string;
  /** Days more, or fewer: −1, 0 or 1. */
  readonly days: number;
}

/** The days of a confirmed sheet that count: as it was confirmed, and what became of them since. */
export interface DaysDue {
  readonly confirmed: readonly Day[];
  readonly differences: readonly DaysDifference[];
  /** As the sheet stands: as many as those confirmed and all differences together. */
  readonly now: readonly Day[];
}

/**
 * The days of attendance (实际考勤) of a confirmed sheet. It keeps no copy of how it was confirmed:
 * corrections made later are undone, the latest first, so that the days confirmed and the
 * differences always come to the days as they stand.
 */
export function daysDue(register: Register, tripsCount: boolean): DaysDue {
  const differences: DaysDifference[] = [];
  let sheet = register;
  for (const correction of laterOf(register)) {
    const before = undone(sheet, correction);
    const days = attendedDays(sheet, tripsCount).length - attendedDays(before, tripsCount).length;
    differences.unshift({ ...saidOf(correction), days });
    sheet = before;
  }
  const now = attendedDays(register, tripsCount);
  return { confirmed: attendedDays(sheet, tripsCount), differences, now };
}

/** Corrections made since the sheet was confirmed, the latest first. */
function laterOf({ steps, corrections }: Register): Correction[] {
  const confirmedAt = steps.find(({ step }) => step === 'confirm')?.at ?? '';
  return corrections
    .filter((each) => each.state === 'made' && madeAt(each) > confirmedAt)
    .sort((a, b) => (madeAt(a) < madeAt(b) ? -1 : 1))
    .reverse();
}

/** One that waited was made when it was decided. */
function madeAt({ at, decided }: Correction): Instant {
  return decided?.at ?? at;
}

function saidOf(correction: Correction): Omit<DaysDifference, 'days'> {
  const { at, byName } = correction.decided ?? correction;
  // Why it was asked, not why it was granted: that is what the payer has to be told.
  return { day: correction.day, at, byName, reason: correction.reason };
}

function undone(sheet: Register, { day, was, becomes }: Correction): Register {
  const facts = applyCorrection(sheet.days[day] ?? {}, { was: becomes, becomes: was });
  return { ...sheet, days: { ...sheet.days, [day]: facts } };
}
