import type { Register, RegisterState, RegisterStep } from '../../../src/core/attendance/register';
import type { Day, Month } from '../../../src/core/calendar/day';
import { addDays, addMonths, firstDayOf, instantOf, monthOf } from '../../../src/core/calendar/day';
import { msAt } from './days';
import type { Recorder } from './presences';
import { chanceFrom, seedFor } from './random';

/** Villages of the personas: what last month's sheet waits for there. */
const stages: Readonly<Record<string, RegisterState>> = {
  '533123104201': 'draft',
  '533123104202': 'signed',
  '533123104203': 'summed-up',
  '533123104204': 'signed',
  '533123104205': 'signed',
  '533123101201': 'signed',
  '533123101202': 'draft',
};

/** In this village the party secretary sent last month's sheet back: it is to be summed up again. */
export const SENT_BACK = '533123104201';

/** How far a village's sheet has come: everything before last month is closed, last month is mixed. */
export function stageOf(village: string, month: Month, today: Day, seed: number): RegisterState {
  const current = monthOf(today);
  if (month === current) return 'draft';
  if (month < addMonths(current, -1)) return 'confirmed';
  const drawn = chanceFrom(seedFor(seed, `stage ${village}`)).next();
  const others =
    drawn < 0.66 ? 'confirmed' : drawn < 0.8 ? 'signed' : drawn < 0.9 ? 'summed-up' : 'draft';
  return stages[village] ?? others;
}

/** Who brings a village's sheet on its way. */
export interface Signatories {
  readonly firstSecretary: Recorder;
  readonly secretary: Recorder;
  readonly officer: Recorder;
}

const BACK_BECAUSE = '有两天与值班记录对不上';

const order: readonly RegisterState[] = ['draft', 'summed-up', 'signed', 'confirmed'];

/** The sheet at that stage, each step with who took it, in the first days of the next month. */
export function broughtTo(
  register: Register,
  state: RegisterState,
  { firstSecretary, secretary, officer }: Signatories,
  now: number,
): Register {
  const first = firstDayOf(addMonths(register.month, 1));
  const at = (daysOn: number, minutes: number) =>
    instantOf(Math.min(now, msAt(addDays(first, daysOn), minutes)));
  const steps: RegisterStep[] = [
    { step: 'sum-up', by: firstSecretary.id, byName: firstSecretary.name, at: at(0, 600) },
    { step: 'sign', by: secretary.id, byName: secretary.name, at: at(1, 615) },
    { step: 'confirm', by: officer.id, byName: officer.name, at: at(2, 930) },
  ];
  const [sumUp] = steps;
  if (register.village === SENT_BACK && state === 'draft' && Date.parse(first) <= now && sumUp) {
    const by = { by: secretary.id, byName: secretary.name, at: at(1, 660) };
    return { ...register, state, steps: [sumUp, { step: 'send-back', ...by, note: BACK_BECAUSE }] };
  }
  return { ...register, state, steps: steps.slice(0, order.indexOf(state)) };
}
