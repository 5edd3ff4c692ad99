import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Posting, UnitLevel } from '../roster/people';
import { stepBy } from '../step';
import { valueAt } from '../policy/value-at';
import type { BeginFacts } from './begin';
import { begun } from './begin';
import type { Decision, SuccessionFacts } from './deed';
import { stepped, successionIn } from './deed';
import { routeOf } from './route';
import type { ChangeGround } from './succession';

export interface Application {
  readonly ground: ChangeGround;
  readonly reason: string;
  /** The applicant has the proof that the ground asks for. */
  readonly proof: boolean;
}

export interface ApplyFacts extends BeginFacts {
  readonly caller: Caller;
  readonly posting: Posting | undefined;
  readonly unitLevel: UnitLevel | undefined;
}

/**
 * 申请任期内调整, by whom it is about, anew as well after it was handed back. The route is that of
 * today's document.
 * @throws Refused `succession-not-posted`, `succession-no-rule`, `succession-ground-unknown`,
 * `succession-proof-needed`, `succession-exists`.
 */
export function decideApply({ ground, reason, proof }: Application, facts: ApplyFacts): Decision {
  const { caller, posting, pack, day, at } = facts;
  if (!posting) throw refused('succession-not-posted', { name: caller.name });
  const rule = pack && valueAt(pack, 'change-in-term', day);
  if (!rule) throw refused('succession-no-rule');
  if (!rule.grounds.includes(ground)) {
    throw refused('succession-ground-unknown', {}, { field: 'ground' });
  }
  if (rule.papers?.includes('proof') && !proof) {
    throw refused('succession-proof-needed', {}, { field: 'proof' });
  }
  const route = routeOf(rule, posting.position, facts.unitLevel);
  const step = stepBy('apply' as const, caller, at, reason);
  const { id, after, writes } = begun(
    posting,
    { cause: 'change', ground, reason, route, step },
    facts,
  );
  return { output: { succession: id, state: after.state }, writes };
}

/**
 * Taken back by whom it is about, as long as nobody has decided on it.
 * @throws Refused `succession-unknown`, `succession-not-at-step`.
 */
export function decideWithdraw(facts: SuccessionFacts): Decision {
  const { caller } = facts;
  const stored: Stored<'succession'> = successionIn(['applied', 'handed-back'], facts);
  if (stored.body.person !== caller.person) throw refused('succession-unknown');
  const actor = { person: caller.person, name: caller.name };
  const over = { state: 'withdrawn', waitsFor: undefined } as const;
  return stepped(stored, 'withdraw', over, { ...facts, actor }).done;
}
