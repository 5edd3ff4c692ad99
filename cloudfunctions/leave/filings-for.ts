import type { Output } from '../../src/contract/contract';
import { dayOf } from '../../src/core/calendar/day';
import { dayInWords } from '../../src/core/calendar/in-words';
import type { Filing } from '../../src/core/leave/filing';
import { filingRef, filingsOf } from '../../src/core/leave/filing';
import { bodies } from '../../src/core/policy/kinds/bodies';
import type { Ref, Stored } from '../../src/core/records';
import type { Reader } from '../_backend/ports';

type ShownFiling = Output<'leave.show'>['filings'][number];

/** Before whom a granted request was laid, and whether they have seen it. */
export async function filingsFor(reader: Reader, leave: Stored<'leave'>): Promise<ShownFiling[]> {
  if (!leave.body.steps.some(({ step }) => step === 'grant')) return [];
  const wanted = filingsOf(leave, '', leave.body.askedAt);
  const refs: Record<string, Ref<'filing'>> = {};
  for (const { id } of wanted) refs[id] = filingRef(leave.tenant, id);
  const found = await reader.read(refs);
  return wanted.map(({ id, body }) => showFiling(body, found[id]?.body));
}

function showFiling({ to, kind }: Filing, now: Filing | undefined): ShownFiling {
  const what = `${bodies[to]}${kind === 'filed' ? '备案' : '抄报'}`;
  if (!now) return { text: `${what}：正在送`, seen: false };
  const { seen, changed = '' } = now;
  const told = changed && `（${changed}）`;
  if (!seen) return { text: `${what}${told}：已送到，还没有看`, seen: false };
  const when = dayInWords(dayOf(Date.parse(seen.at)));
  return { text: `${what}${told}：${bodies[to]}已阅，${when}`, seen: true };
}
