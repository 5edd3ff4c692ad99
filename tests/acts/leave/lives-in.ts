import type { County } from '../../fixtures/open-county';
import { asked } from './leave-county';

/** Noon in China of a day. */
export const at = (day: string) => ({ now: `${day}T04:00:00Z` });

/** The refusal's code, if there is one. */
export const code = async (run: Promise<{ refusal?: { code: string } }>) =>
  (await run).refusal?.code;

/** What the people of one county do with leave, in short. */
export function livesIn(county: () => County) {
  async function apply(over = {}, who = 'member', when = at('2026-11-20')): Promise<string> {
    return (await county().call('leave.apply', who, asked(over), when)).leave;
  }

  async function granted(over = {}, when = at('2026-11-20')): Promise<string> {
    const leave = await apply(over, 'member', when);
    await county().call('leave.decide', 'clerk', { leave, decision: 'grant' }, when);
    return leave;
  }

  /** Marks of the days of a month, from–to. */
  async function marks(from: number, to: number, when = at('2026-11-30'), month = '2026-11') {
    const input = { cadre: 'member', month };
    const { days } = await county().call('attendance.month', 'member', input, when);
    return days.slice(from - 1, to).map(({ mark }) => mark);
  }

  return { apply, granted, marks };
}
