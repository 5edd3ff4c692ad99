import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Effect } from '../proposal/effect';
import type { Stored, Write } from '../records';
import { unchanged } from '../records';
import { refused } from '../refusal';
import { beginAnew, beginPosting, endPosting } from '../roster/change-posting';
import { positionNames } from '../roster/names';
import type { Posting } from '../roster/people';
import type { Standing } from '../roster/with-grants';
import { barsOn, barsInWords } from './bars';
import type { Decision, SuccessionFacts } from './deed';
import { officeActor, stepped, successionIn, withWrites } from './deed';
import { refuseFrom, refusePosted } from './name';
import type { Succession, Successor } from './succession';
import { officersOn, tellOf } from './tell';

export interface Confirming {
  readonly decision: 'confirm' | 'hand-back';
  readonly remark?: string | undefined;
  /** Another first day than the unit named. */
  readonly from?: Day | undefined;
}

/** The old posting with whose it is. */
export interface OldPosting {
  readonly posting: Stored<'posting'>;
  readonly standing: Standing;
}

export interface ConfirmFacts extends SuccessionFacts {
  readonly old: OldPosting | undefined;
  /** Who comes, where they are on record. */
  readonly comes: Standing | undefined;
  readonly postings: readonly Posting[];
  /** Everybody posted to the village, ever. */
  readonly inVillage: readonly Posting[];
  /** What was ever put in force on who comes. */
  readonly effects: readonly Effect[];
  /** No import may run meanwhile: it would not see the new posting. */
  readonly gate: Stored<'rosterGate'> | undefined;
}

/**
 * The county confirms who comes: the new posting begins on its day. Where the document lets the old
 * one stay until then, it does; else it ends the day before. Or the name goes back to the unit.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `succession-not-yours`,
 * `succession-own`, `succession-remark-needed`, `succession-import-running`, `successor-from`,
 * `successor-posted`, `succession-seat-taken`, `successor-barred-why`.
 */
export function decideConfirm(input: Confirming, facts: ConfirmFacts): Decision {
  const stored = successionIn(['named'], facts);
  const { body } = stored;
  const actor = officeActor('county-officer', body, facts);
  const { successor } = body;
  const { old, remark } = { old: facts.old, remark: input.remark };
  if (!successor || !old) throw refused('succession-unknown');
  if (input.decision === 'hand-back') {
    if (!remark) throw refused('succession-remark-needed', {}, { field: 'remark' });
    const over = { state: 'asked', waitsFor: 'unit-officer', successor: undefined } as const;
    const { done } = stepped(stored, 'return-name', over, { ...facts, actor, remark });
    const text = `接替${body.villageName} ${body.name}的人选退回，请另报。原因：${remark}`;
    return withWrites(done, tellOf(officersOn(facts, facts.day), { id: stored.id, text }, facts));
  }
  const comes = { ...successor, from: input.from ?? successor.from };
  refuseUnfit(comes, body, { ...facts, remark });
  const left = endsBefore(comes.from, body, old);
  const done = stepped(
    stored,
    'confirm',
    { ...becomes(body), successor: comes, followedBy: comes.person, ...(left ? { left } : {}) },
    { ...facts, actor, remark },
  ).done;
  return withWrites(
    done,
    postings(stored, comes, { ...facts, old, left }),
    tellOf(...told(stored, comes, facts)),
  );
}

/** Something written is handed over where the document asks for it; else all is done with this. */
function becomes({ rule }: Succession): Partial<Succession> {
  const state = rule?.written ? ('handing-over' as const) : ('done' as const);
  return { state, waitsFor: undefined };
}

/** Last day of the old posting where it does not overlap and has not ended before. */
function endsBefore(from: Day, { rule }: Succession, { posting }: OldPosting): Day | undefined {
  if (rule?.overlapping) return undefined;
  const { to } = posting.body;
  const last = addDays(from, -1);
  return to === undefined || to > last ? last : undefined;
}

interface Changing extends ConfirmFacts {
  readonly old: OldPosting;
  readonly left: Day | undefined;
}

function postings(
  { body, id }: Stored<'succession'>,
  successor: Successor,
  { tenant, old, left, comes, gate }: Changing,
): Write[] {
  const { person, name, from, phone, idKey, idTail } = successor;
  const { village, township, unit, position, teamLeader } = body;
  const posting: Posting = {
    ...{ person, name, village, township, unit, position, teamLeader, from, takesOver: id },
  };
  const number = idKey === undefined ? {} : { idKey, idTail };
  return [
    ...(comes
      ? beginPosting(tenant, comes, posting)
      : beginAnew(tenant, { name, phone, ...number, township }, posting)),
    ...(left ? endPosting(old.posting, old.standing, left) : [unchanged(old.posting)]),
    ...(gate ? [unchanged(gate)] : []),
  ];
}

function told(
  { id, body }: Stored<'succession'>,
  { person, name, from }: Successor,
  facts: ConfirmFacts,
): Parameters<typeof tellOf> {
  const people = [body.person, person, ...officersOn(facts, facts.day)];
  const next = body.rule?.written ? '请双方做好工作交接。' : '';
  const text = `县里已确认：${name}自 ${from} 起接替${body.villageName} ${body.name}。${next}`;
  return [people, { id, text }, facts];
}

function refuseUnfit(
  { name, from, ...rest }: Successor,
  body: Succession,
  { remark, ...facts }: ConfirmFacts & { readonly remark: string | undefined },
): void {
  if (facts.gate?.body.running) throw refused('succession-import-running');
  refuseFrom(from, { day: facts.day, postingFrom: body.postingFrom });
  refusePosted(name, from, facts.postings);
  refuseSeatTaken({ ...rest, from }, body, facts.inVillage);
  const bars = barsOn(facts.effects, from);
  if (bars.length > 0 && !remark) {
    throw refused('successor-barred-why', { name, bar: barsInWords(bars) }, { field: 'remark' });
  }
}

/** One first secretary and one leader of a village at a time, besides who hands over to them. */
function refuseSeatTaken(
  { person, from }: Pick<Successor, 'person' | 'from'>,
  { person: old, position, teamLeader }: Succession,
  inVillage: readonly Posting[],
): void {
  const others = inVillage
    .filter((each) => each.person !== old && each.person !== person)
    .filter(({ to }) => to === undefined || to >= from);
  const same = (each: Posting) =>
    (position === 'first-secretary' && each.position === position) ||
    (teamLeader && each.teamLeader);
  const other = others.find(same);
  if (!other) return;
  const seat = position === 'first-secretary' ? positionNames[position] : '工作队长';
  throw refused('succession-seat-taken', { name: other.name, position: seat });
}
