import type { RollLine } from '../run-words';

/** Serial numbers as they are printed. */
const DIGITS = 3;

/** The slip that lies on top of the pile: the one after the last handed out, else any that is left. */
export function nextSerial(lines: readonly RollLine[], printed: number): string | undefined {
  const handed = new Set(lines.flatMap(({ slip }) => (slip ? [Number(slip)] : [])));
  const after = Math.max(0, ...handed) + 1;
  const all = Array.from({ length: printed }, (_, index) => index + 1);
  const next = after <= printed ? after : all.find((number) => !handed.has(number));
  return next === undefined ? undefined : String(next).padStart(DIGITS, '0');
}
