import type { Day } from '../calendar/day';
import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import { mayAct } from '../roster/caller';
import type { Actor } from '../roster/actor';
import { actorOtherThan, actorsOn, isOneself } from '../roster/actor';
import { checkRoles, checkRoleWords } from './basis';
import type { SpotCheck } from './spot-check';

type Place = Pick<SpotCheck, 'role' | 'village'>;

/** True for who holds the level that ordered it, or one above, over the village. */
function holdsLevel(caller: Caller, { role, village }: Place, day: Day): boolean {
  return mayAct(caller, rulesFor(role), { division: village }, day);
}

function rulesFor(role: SpotCheck['role']) {
  const roles = checkRoles.slice(checkRoles.indexOf(role));
  return Object.fromEntries(roles.map((each) => [each, 'division'] as const));
}

/** As what the caller acts at that level: in their own right, or in whose stead. */
function actorsAt(caller: Caller, check: Place, day: Day): readonly Actor[] {
  return actorsOn(caller, rulesFor(check.role), { division: check.village }, day);
}

/** As whom the caller carries a check out: never as whom it is about, nor in their stead. */
export function handlerOf(caller: Caller, check: SpotCheck, day: Day): Actor | undefined {
  return actorOtherThan(actorsAt(caller, check, day), check.person);
}

/**
 * As whom the caller passes judgement on what was found: one who is neither whom it is about nor who
 * recorded it, in their own right or another's, and holds the seat of none of them.
 */
export function judgeOf(caller: Caller, check: SpotCheck, day: Day): Actor | undefined {
  const { person, result } = check;
  if (!result) return undefined;
  const concerned = [person, result.by, result.onBehalfOf ?? person];
  return actorsAt(caller, check, day).find((actor) =>
    concerned.every((each) => !isOneself(actor, each)),
  );
}

/** A check that the caller may do something about, and as whom. */
export interface InHand {
  readonly check: Stored<'spotCheck'>;
  readonly actor: Actor;
}

/** @throws Refused `check-unknown`, `own-check`, `check-not-yours`. */
export function checkToHandle(
  check: Stored<'spotCheck'> | undefined,
  caller: Caller,
  day: Day,
): InHand {
  if (!check) throw refused('check-unknown');
  if (check.body.person === caller.person) throw refused('own-check');
  if (!holdsLevel(caller, check.body, day)) {
    throw refused('check-not-yours', { who: checkRoleWords[check.body.role] });
  }
  const actor = handlerOf(caller, check.body, day);
  if (!actor) throw refused('own-check');
  return { check, actor };
}

/** @throws Refused as `checkToHandle`, and `check-same-officer`. */
export function checkToJudge(...args: Parameters<typeof checkToHandle>): InHand {
  const inHand = checkToHandle(...args);
  if (!inHand.check.body.result) return inHand;
  const actor = judgeOf(args[1], inHand.check.body, args[2]);
  if (!actor) throw refused('check-same-officer');
  return { ...inHand, actor };
}

/** The person hears of a check once it was carried out, not before. */
export function isSecretFrom(person: string, check: SpotCheck): boolean {
  return check.person === person && ['planned', 'cancelled'].includes(check.state);
}
