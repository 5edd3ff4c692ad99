import { rolesOfStep } from '../attendance/month-end';
import type { Day } from '../calendar/day';
import type { Actor } from '../roster/actor';
import { actorsOn, inOwnRight } from '../roster/actor';
import type { Caller, Subject } from '../roster/caller';
import type { Exemption } from './export-request';
import type { FormOf } from './form-kinds';

/** Those who sign a village's sheet: on paper too. */
const signers = { ...rolesOfStep['sum-up'], ...rolesOfStep.sign, ...rolesOfStep.confirm };
const VILLAGE_CODE_LENGTH = 12;

/**
 * Whether somebody may print a form without a second person, and as whom: what is only about
 * themselves, and a village's month for those who sign it.
 */
export function exemptionOf(
  of: FormOf,
  subject: Subject,
  caller: Caller,
  day: Day,
): { exempt: Exemption; actor: Actor } | undefined {
  if (subject.person !== undefined && subject.person === caller.person) {
    return { exempt: 'own', actor: inOwnRight(caller) };
  }
  if (of.form !== 'month-sheet' || of.division.length !== VILLAGE_CODE_LENGTH) return undefined;
  const [actor] = actorsOn(caller, signers, { division: of.division }, day);
  return actor && { exempt: 'signer', actor };
}
