import type { Day } from '../calendar/day';
import { refused } from '../refusal';
import type { Decision, SuccessionFacts } from './deed';
import { officeActor, stepped, successionIn, withWrites } from './deed';
import { needsDocument } from './route';
import type { NamedDocument, RouteStop, Succession } from './succession';
import { officersOn, tellOf } from './tell';
import { stopInWords } from './words';

export interface StopReview {
  readonly decision: 'pass' | 'hand-back' | 'refuse';
  readonly remark?: string | undefined;
  readonly proofSeen?: boolean | undefined;
  readonly document?: string | undefined;
  readonly on?: Day | undefined;
}

/**
 * One stop of the route: passed on, handed back or refused. After the last one the unit is asked to
 * send somebody. The applicant is told each time.
 * @throws Refused `succession-unknown`, `succession-not-at-step`, `succession-not-yours`,
 * `succession-own`, `succession-remark-needed`, `succession-proof-unseen`,
 * `succession-document-needed`, `succession-document-future`.
 */
export function decideStop(input: StopReview, facts: SuccessionFacts): Decision {
  const stored = successionIn(['applied'], facts);
  const { body, id } = stored;
  const stop = stopOf(body);
  const actor = officeActor(stop.role, body, facts);
  const { decision, remark } = input;
  if (decision !== 'pass') {
    if (!remark) throw refused('succession-remark-needed', {}, { field: 'remark' });
    const state = decision === 'refuse' ? ('refused' as const) : ('handed-back' as const);
    const over = { state, waitsFor: undefined, stop: undefined };
    const { done } = stepped(stored, decision, over, { ...facts, actor, remark });
    const what = decision === 'refuse' ? '不同意' : '退回，改好后可以再交';
    const text = `您的任期内调整申请：${actor.name}${what}。原因：${remark}`;
    return withWrites(done, tellOf([body.person], { id, text }, facts));
  }
  const paper = documentOf(input, stop, facts.day);
  refuseUnseenProof(input, body);
  const said = [stopInWords(stop), remark].filter(Boolean).join('：');
  const { after, done } = stepped(stored, 'pass', passed(body), {
    ...{ ...facts, actor, remark: said, paper },
  });
  const told = { id, text: `您的任期内调整申请：${stopInWords(stop)}，${actor.name}已办。` };
  const asked = { id, text: `${body.villageName} ${body.name}的任期内调整已同意，请另派人接替。` };
  return withWrites(
    done,
    tellOf([body.person], told, facts),
    after.state === 'asked' ? tellOf(officersOn(facts, facts.day), asked, facts) : [],
  );
}

/** The stop it waits at. */
export function stopOf({ route, stop = 0 }: Succession): RouteStop {
  const found = route[stop];
  if (!found) throw new Error('a succession applied for waits at no stop');
  return found;
}

function passed({ route, stop = 0 }: Succession): Partial<Succession> {
  const next = route[stop + 1];
  if (next) return { stop: stop + 1, waitsFor: next.role };
  return { state: 'asked', stop: undefined, waitsFor: 'unit-officer' };
}

function documentOf(
  { on, ...rest }: StopReview,
  stop: RouteStop,
  day: Day,
): NamedDocument | undefined {
  const number = rest.document;
  if (on && on > day) throw refused('succession-document-future', {}, { field: 'on' });
  if (number && on) return { number, on };
  if (!needsDocument(stop)) return undefined;
  throw refused('succession-document-needed', {}, { field: number ? 'on' : 'document' });
}

/** Whoever is the first to look at it looks at the proof. */
function refuseUnseenProof({ proofSeen }: StopReview, { papers, stop }: Succession): void {
  if (stop !== 0 || !papers.includes('proof') || proofSeen) return;
  throw refused('succession-proof-unseen', {}, { field: 'proofSeen' });
}
