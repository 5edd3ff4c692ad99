import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import { changePapers } from '../policy/kinds/care';
import type { Stored } from '../records';
import { refused } from '../refusal';
import { wrongIdNumber } from '../roster/check-number';
import type { Posting } from '../roster/people';
import { personId } from '../roster/places';
import type { Decision, SuccessionFacts } from './deed';
import { officeActor, stepped, successionIn } from './deed';
import { SUCCESSOR_AHEAD } from './limits';
import type { ChangePaper, Succession, Successor } from './succession';

export interface Naming {
  readonly name: string;
  readonly phone: string;
  /** In capitals; absent where the unit has it not at hand. */
  readonly idNumber?: string | undefined;
  readonly from: Day;
  readonly seen: readonly ChangePaper[];
}

/** Who is meant: found on record by number or phone, or somebody new. */
export interface Named {
  /** The record there is for the id number, or else for the phone. */
  readonly known: Stored<'person'> | undefined;
  /** People with this phone, two at most. */
  readonly byPhone: readonly Stored<'person'>[];
  readonly postings: readonly Posting[];
}

export interface NameFacts extends SuccessionFacts, Named {
  readonly keyedHash: (purpose: 'person', value: string) => string;
}

/** @throws Refused `successor-id-wrong`. */
export function successorIds(
  { phone, idNumber }: Pick<Naming, 'phone' | 'idNumber'>,
  { keyedHash, day }: Pick<NameFacts, 'keyedHash' | 'day'>,
): { id: string; idKey?: string; idTail?: string } {
  if (!idNumber) return { id: personId(keyedHash('person', phone)) };
  if (wrongIdNumber(idNumber, day)) {
    throw refused('successor-id-wrong', {}, { field: 'idNumber' });
  }
  const idKey = keyedHash('person', idNumber);
  return { id: personId(idKey), idKey, idTail: idNumber.slice(-4) };
}

/**
 * The unit names who comes, or somebody else in their place until the county has confirmed.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `succession-not-yours`,
 * `succession-own`, `successor-id-wrong`, `successor-name-differs`, `successor-phone-taken`,
 * `successor-same`, `successor-from`, `successor-posted`, `successor-paper-needed`.
 */
export function decideName(input: Naming, facts: NameFacts): Decision {
  const stored = successionIn(['asked', 'named'], facts);
  const { body } = stored;
  const actor = officeActor('unit-officer', body, facts);
  const successor = successorOf(input, facts);
  refuseUnfit(successor, body, facts);
  const over = { state: 'named', waitsFor: 'county-officer', successor } as const;
  const remark = `${successor.name}，${successor.from} 到任`;
  return stepped(stored, 'name', over, { ...facts, actor, remark }).done;
}

function successorOf({ name, phone, idNumber, from, seen }: Naming, facts: NameFacts): Successor {
  const { id, ...number } = successorIds({ phone, idNumber }, facts);
  const { known, byPhone } = facts;
  if (known && known.body.name !== name) {
    throw refused('successor-name-differs', { name: known.body.name }, { field: 'name' });
  }
  const holder = byPhone.find((each) => each.id !== known?.id && each.body.name !== name);
  if (holder) {
    throw refused('successor-phone-taken', { name: holder.body.name }, { field: 'phone' });
  }
  return { person: known?.id ?? id, name, phone, ...number, from, seen };
}

function refuseUnfit(
  { person, name, from, seen }: Successor,
  { person: old, papers, postingFrom }: Succession,
  { day, postings }: NameFacts,
): void {
  if (person === old) throw refused('successor-same', {}, { field: 'name' });
  refuseFrom(from, { day, postingFrom });
  refusePosted(name, from, postings);
  const missing = papers.find((paper) => paper !== 'proof' && !seen.includes(paper));
  if (missing) {
    throw refused('successor-paper-needed', { paper: changePapers[missing] }, { field: 'seen' });
  }
}

/** @throws Refused `successor-from`. */
export function refuseFrom(
  from: Day,
  { day, postingFrom }: { readonly day: Day; readonly postingFrom: Day },
): void {
  const after = addDays(postingFrom, 1);
  const first = after > day ? after : day;
  const until = addDays(day, SUCCESSOR_AHEAD);
  if (from >= first && from <= until) return;
  throw refused('successor-from', { from: first, until }, { field: 'from' });
}

/** @throws Refused `successor-posted`: nobody is posted to two places at once. */
export function refusePosted(name: string, from: Day, postings: readonly Posting[]): void {
  const other = postings.find(({ to }) => to === undefined || to >= from);
  if (other) throw refused('successor-posted', { name, from: other.from }, { field: 'from' });
}
