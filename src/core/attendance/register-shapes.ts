import type { Day } from '../calendar/day';
import { wholeMonth } from './periods';
import type { Register } from './register';

/** Shape 1: one stretch of posting, and its ends only where it did not cover the whole month. */
type FromToRegister = Omit<Register, 'periods'> & { readonly from?: Day; readonly to?: Day };

/** Shape 1 → 2: a month may hold several stretches of posting. */
export function withPeriods({ from, to, ...register }: FromToRegister): Register {
  const whole = wholeMonth(register.month);
  return { ...register, periods: [{ from: from ?? whole.from, to: to ?? whole.to }] };
}
