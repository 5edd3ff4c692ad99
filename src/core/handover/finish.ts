import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Write } from '../records';
import { refused } from '../refusal';
import { endPosting } from '../roster/change-posting';
import type { OldPosting } from './confirm';
import type { Decision, SuccessionFacts } from './deed';
import { officeActor, stepped, successionIn, withWrites } from './deed';
import { RELEASE_AHEAD } from './limits';
import type { Succession } from './succession';
import { officersOn, tellOf } from './tell';

export interface FinishFacts extends SuccessionFacts {
  readonly old: OldPosting | undefined;
}

/**
 * The township has seen the list that both signed: all is handed over, and the old posting ends with
 * today where it has not ended before.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `succession-not-yours`,
 * `succession-own`.
 */
export function decideSee(facts: FinishFacts): Decision {
  const stored = successionIn(['handing-over'], facts);
  const { body, id } = stored;
  if (body.waitsFor !== 'township-officer') {
    throw refused('succession-not-at-step', { state: '等双方签字' });
  }
  const actor = officeActor('township-officer', body, facts);
  const ends = endOf(facts, facts.day);
  const over = {
    state: 'done',
    waitsFor: undefined,
    ...(ends ? { left: facts.day } : {}),
  } as const;
  const { done } = stepped(stored, 'see', over, { ...facts, actor });
  const last = ends ? `离任日期是 ${facts.day}。` : '';
  const text = `${body.villageName}的交接乡镇已阅，交接完成。${last}`;
  const people = [body.person, body.followedBy, ...officersOn(facts, facts.day)];
  return withWrites(done, ends ?? [], tellOf(people, { id, text }, facts));
}

/** The old posting with its last day, where it would go on longer. */
function endOf({ old }: FinishFacts, last: Day): Write[] | undefined {
  if (!old) return undefined;
  const { to } = old.posting.body;
  if (to !== undefined && to <= last) return undefined;
  return endPosting(old.posting, old.standing, last);
}

/** Whether whoever goes may leave before somebody else has come: who is recalled may. */
export function mayLeaveFirst({ cause, oneOutOneIn, rule }: Succession): boolean {
  if (cause === 'recall') return true;
  if (rule?.overlapping) return false;
  return cause === 'term-end' || !oneOutOneIn;
}

/**
 * The county sets the last day of the old posting, whether somebody follows already or not.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `succession-not-yours`,
 * `succession-own`, `succession-stays`, `succession-last-day`, `succession-left`.
 */
export function decideRelease(
  { lastDay, remark }: { readonly lastDay: Day; readonly remark?: string | undefined },
  facts: FinishFacts,
): Decision {
  const stored = successionIn(['asked', 'named', 'handing-over'], facts);
  const { body, id } = stored;
  const actor = officeActor('county-officer', body, facts);
  if (!mayLeaveFirst(body)) throw refused('succession-stays');
  const until = addDays(facts.day, RELEASE_AHEAD);
  if (lastDay < facts.day || lastDay > until) {
    throw refused('succession-last-day', { from: facts.day, until }, { field: 'lastDay' });
  }
  const ends = endOf(facts, lastDay);
  if (!ends) throw refused('succession-left', { last: facts.old?.posting.body.to ?? '' });
  const said = [`最后一天 ${lastDay}`, remark].filter(Boolean).join('：');
  const { done } = stepped(stored, 'release', { left: lastDay }, { ...facts, actor, remark: said });
  const text = `县里定下：您在${body.villageName}的派驻到 ${lastDay} 为止。`;
  return withWrites(done, ends, tellOf([body.person], { id, text }, facts));
}
