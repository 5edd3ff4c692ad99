import type { Input } from '../../../src/contract/contract';
import type { County } from '../../fixtures/open-county';

/** Checks of 李一 (`member`) by the township's clerk, on 2026-11-20 unless said otherwise. */
export const at = (day: string, clock = '04:00:00') => ({ now: `${day}T${clock}Z` });

export const code = async (run: Promise<{ refusal?: { code: string } }>) =>
  (await run).refusal?.code;

type Directed = Partial<Input<'check.direct'>>;

export async function direct(
  county: County,
  over: Directed = {},
  who = 'clerk',
  when = at('2026-11-20'),
): Promise<string> {
  const input = {
    ...{ cadre: 'member', way: 'unannounced' as const, on: '2026-11-20', why: '群众反映' },
    ...over,
  };
  return (await county.call('check.direct', who, input, when)).check;
}

/** Found not there, of a check that is made for it unless one is named. */
export async function record(
  county: County,
  over: Partial<Input<'check.record'>> = {},
  who = 'clerk',
  day = '2026-11-20',
): Promise<string> {
  const check = over.check ?? (await direct(county));
  const input = { check, day, found: 'not-there' as const, ...over };
  await county.call('check.record', who, input, at(day));
  return check;
}

export function judge(
  county: County,
  check: string,
  decision: 'confirm' | 'drop' = 'confirm',
  who = 'county',
  when = at('2026-11-24'),
) {
  return county.answer('check.judge', who, { check, decision, reason: '核实过' }, when);
}
