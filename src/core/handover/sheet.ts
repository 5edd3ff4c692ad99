import type { Day } from '../calendar/day';
import { isOverdue } from '../evaluation/issue';
import type { Issue } from '../evaluation/issue';
import type { QuestionDesk } from '../adoption/question-desk';
import type { Leave } from '../leave/leave';
import { leaveInWords } from '../leave/words';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Stored } from '../records';
import { actorOtherThan, actorsOn } from '../roster/actor';
import type { Decision, SuccessionFacts } from './deed';
import { officeActor, stepped, successionIn, withWrites } from './deed';
import { MOST_TYPED } from './limits';
import type { HandoverLine, HandoverSheet, LineKind, Succession } from './succession';
import { tellOf } from './tell';

/** What is open around whoever goes. */
export interface OpenThings {
  /** All of the village. */
  readonly issues: readonly Stored<'issue'>[];
  readonly desk: QuestionDesk | undefined;
  readonly leaves: readonly Stored<'leave'>[];
}

/** The list as it fills itself, and what was typed; as it was signed, once somebody has. */
export function linesOf(sheet: HandoverSheet, open: OpenThings, day: Day): readonly HandoverLine[] {
  return sheet.lines ?? [...foundLines(open, day), ...sheet.typed];
}

function foundLines({ issues, desk, leaves }: OpenThings, day: Day): HandoverLine[] {
  return [
    ...issues.filter(({ body }) => body.state === 'open').map((each) => issueLine(each, day)),
    ...(desk?.open ?? []).map(({ question, storyTitle, words }) => ({
      ...{ id: question, kind: 'question' as const, record: question },
      text: `案例《${storyTitle}》的提问：“${words}”`,
    })),
    ...leaves.filter(({ body }) => isRunning(body, day)).map(leaveLine),
  ];
}

function issueLine({ id, body }: Stored<'issue'>, day: Day): HandoverLine {
  const { what, answerer, due } = body as Issue;
  const late = isOverdue(body, day) ? '，已过期' : '';
  const text = `${what}（${answerer.name}负责，${due} 前${late}）`;
  return { id, kind: 'issue', record: id, text };
}

function isRunning({ state, to }: Leave, day: Day): boolean {
  return state === 'asked' || (state === 'granted' && to >= day);
}

function leaveLine({ id, body }: Stored<'leave'>): HandoverLine {
  return { id, kind: 'leave', record: id, text: leaveInWords(body) };
}

/** Whose signature somebody’s is: of who goes, of who comes. */
export type Side = 'old' | 'new';

export function sideOf(person: string, { person: old, followedBy }: Succession): Side | undefined {
  if (person === old) return 'old';
  return person === followedBy ? 'new' : undefined;
}

/** @throws Refused `succession-unknown`: it is neither theirs who goes nor theirs who comes. */
function ownSide({ body }: Stored<'succession'>, { caller }: SuccessionFacts): Side {
  const side = sideOf(caller.person, body);
  if (!side) throw refused('succession-unknown');
  return side;
}

export interface TypedLine {
  readonly kind: Extract<LineKind, 'document' | 'equipment' | 'other'>;
  readonly text: string;
}

/**
 * Types one line more, by either side.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `handover-signed`,
 * `handover-lines-full`.
 */
export function decideAddLine(
  { kind, text }: TypedLine,
  { code, ...facts }: SuccessionFacts & { readonly code: string },
): Decision {
  const stored = unsigned(facts);
  ownSide(stored, facts);
  const { sheet } = stored.body;
  if (sheet.typed.length >= MOST_TYPED) {
    throw refused('handover-lines-full', { limit: MOST_TYPED }, { field: 'text' });
  }
  const line = { id: `line:${code}`, kind, text, by: facts.caller.name };
  return kept(stored, { ...sheet, typed: [...sheet.typed, line] });
}

/** @throws Refused as `decideAddLine`, and `handover-line-unknown`, `handover-line-system`. */
export function decideDropLine(line: string, facts: SuccessionFacts): Decision {
  const stored = unsigned(facts);
  ownSide(stored, facts);
  const { sheet } = stored.body;
  const typed = sheet.typed.filter(({ id }) => id !== line);
  if (typed.length === sheet.typed.length) {
    throw refused(line.startsWith('line:') ? 'handover-line-unknown' : 'handover-line-system');
  }
  return kept(stored, { ...sheet, typed });
}

function unsigned(facts: SuccessionFacts): Stored<'succession'> {
  const stored = successionIn(['handing-over'], facts);
  if (stored.body.sheet.lines) throw refused('handover-signed');
  return stored;
}

/** A typed line is no step of its own: who typed it stands beside it. */
function kept(stored: Stored<'succession'>, sheet: HandoverSheet): Decision {
  const { id, body } = stored;
  return {
    output: { succession: id, state: body.state },
    writes: [{ kind: 'replace', before: stored, body: { ...body, sheet } }],
  };
}

export interface SignFacts extends SuccessionFacts {
  readonly open: OpenThings;
}

/**
 * Signs the list as it stands, which holds it from the first signature on. The township can put down
 * why who goes does not sign. With both it waits for the township.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `handover-not-begun`,
 * `handover-twice`, `succession-not-yours`, `succession-own`.
 */
export function decideSign(instead: string | undefined, facts: SignFacts): Decision {
  const stored = successionIn(['handing-over'], facts);
  const { body, id } = stored;
  const { sheet } = body;
  const { side, actor } = signer(stored, instead, facts);
  if (sheet[side]) throw refused('handover-twice');
  const begins = body.successor?.from ?? facts.day;
  if (side === 'new' && begins > facts.day) throw refused('handover-not-begun', { from: begins });
  const lines = linesOf(sheet, facts.open, facts.day);
  const mark = {
    by: actor.person,
    byName: actor.name,
    at: facts.at,
    ...(instead ? { instead } : {}),
  };
  const after: HandoverSheet = { ...sheet, lines, [side]: mark };
  const both = after.old && after.new;
  const { done } = stepped(
    stored,
    side === 'old' ? 'sign-old' : 'sign-new',
    { sheet: after, ...(both ? { waitsFor: 'township-officer' as const } : {}) },
    { ...facts, actor, remark: instead },
  );
  const other = side === 'old' ? body.followedBy : body.person;
  const text = `${actor.name}已在${body.villageName}的交接清单上签字，请您看一看。`;
  return withWrites(done, both ? [] : tellOf([other], { id, text }, facts));
}

function signer(
  stored: Stored<'succession'>,
  instead: string | undefined,
  facts: SignFacts,
): { side: Side; actor: Actor } {
  const { person, name } = facts.caller;
  if (instead === undefined) return { side: ownSide(stored, facts), actor: { person, name } };
  return { side: 'old', actor: officeActor('township-officer', stored.body, facts) };
}

/**
 * The list goes back with what is wrong: nobody has signed any more. By either side, or by the
 * township it waits for.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `handover-unsigned`,
 * `succession-remark-needed`.
 */
export function decideReturnList(text: string, facts: SuccessionFacts): Decision {
  const stored = successionIn(['handing-over'], facts);
  const { body, id } = stored;
  const actor = returner(stored, facts);
  if (!body.sheet.lines) throw refused('handover-unsigned');
  if (!text) throw refused('succession-remark-needed', {}, { field: 'text' });
  const over = { sheet: { typed: body.sheet.typed }, waitsFor: undefined };
  const { done } = stepped(stored, 'return-list', over, { ...facts, actor, remark: text });
  const said = `${actor.name}退回了${body.villageName}的交接清单，改好后请重新签字。原因：${text}`;
  return withWrites(done, tellOf([body.person, body.followedBy], { id, text: said }, facts));
}

function returner({ body }: Stored<'succession'>, { caller, day }: SuccessionFacts): Actor {
  if (sideOf(caller.person, body)) return { person: caller.person, name: caller.name };
  const rules = { 'township-officer': 'division' } as const;
  const actors = actorsOn(caller, rules, { division: body.village }, day);
  const actor = body.waitsFor && actorOtherThan(actors, body.person);
  if (!actor) throw refused('succession-unknown');
  return actor;
}
