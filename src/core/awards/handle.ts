import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { stepBy } from '../step';
import type { RoundFacts } from './deed';
import { moved, roundIn, unlisted } from './deed';
import type { AwardNomination } from './nomination';
import type { AwardObjection } from './objection';
import type { ObjectionDone } from './object';
import { withoutEntry } from './public-list';
import { phaseOf } from './round';
import { tellHandled, tellStruck } from './tell';
import { handlerOf } from './who-may';
import { nominationStateWords, objectionStateWords } from './words';

export interface HandleFacts extends RoundFacts {
  readonly objection: Stored<'awardObjection'> | undefined;
  /** Of whom it is against. */
  readonly nomination: Stored<'awardNomination'> | undefined;
  readonly published: Stored<'publishedAward'> | undefined;
}

export interface Handling {
  readonly decision: 'uphold' | 'reject';
  /** What was found: told to who objected, and to nobody else. */
  readonly answer: string;
}

interface Handled {
  readonly round: Stored<'awardRound'>;
  readonly objection: Stored<'awardObjection'>;
  readonly nomination: Stored<'awardNomination'>;
  readonly actor: Actor;
}

/**
 * What came of an objection. Upheld: the nominee leaves the public list, or the award is revoked where
 * it was announced, with words anybody reads. Who objected is answered.
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-objection-unknown`,
 * `award-objection-done`, `award-not-yours`, `own-award`, `award-same-officer`, `award-reason-needed`.
 */
export function decideHandle(
  { decision, answer }: Handling,
  facts: HandleFacts,
): { output: ObjectionDone; writes: Write[] } {
  const handled = inHand(facts);
  const { round, objection, actor } = handled;
  if (answer.trim() === '') throw refused('award-reason-needed', {}, { field: 'answer' });
  const { at } = facts;
  const state = decision === 'uphold' ? 'upheld' : 'not-upheld';
  const after: AwardObjection = {
    ...{ ...objection.body, state },
    steps: [...objection.body.steps, stepBy(decision, actor, at, answer)],
  };
  const openObjections = round.body.openObjections.filter(({ id }) => id !== objection.id);
  const { of } = handled.nomination.body;
  const base = decision === 'uphold' ? unlisted(round.body, of) : round.body;
  return {
    output: { objection: objection.id, state },
    writes: [
      replace(objection, after),
      replace(round, { ...base, openObjections }),
      ...(decision === 'uphold' ? upheld(handled, facts) : []),
      ...tellHandled(after, { ...facts, actor }, answer),
    ],
  };
}

function inHand(facts: HandleFacts): Handled {
  const phases = ['public-notice', 'deciding', 'announced', 'ended'] as const;
  const round = roundIn(phases, '办理异议', facts);
  const { objection, nomination, caller, day } = facts;
  if (!objection || !nomination) throw refused('award-objection-unknown');
  const people = { round: round.body, nomination: nomination.body, objection: objection.body };
  const actor = handlerOf(caller, people, day);
  const { state } = objection.body;
  if (state !== 'open') {
    throw refused('award-objection-done', { state: objectionStateWords[state] });
  }
  return { round, objection, nomination, actor };
}

/** Somebody who left the list by another way meanwhile is left as they are. */
function upheld({ round, nomination, actor }: Handled, facts: HandleFacts): Write[] {
  const { at, day, published } = facts;
  const { body } = nomination;
  if (body.state !== 'listed' && body.state !== 'awarded') return [];
  const announced = phaseOf(round.body, day) === 'announced';
  const after = moved(body, announced ? ['revoke', 'revoked'] : ['strike', 'struck'], {
    ...{ actor, at },
  });
  const note = { at, text: publicWords(body, announced) };
  return [
    replace(nomination, after),
    ...(published ? [replace(published, withoutEntry(published.body, body.of, note))] : []),
    ...tellStruck({ id: nomination.id, body: after }, { ...facts, actor }),
  ];
}

/** Who, and nothing of what was said. */
function publicWords({ nominee, title }: AwardNomination, announced: boolean): string {
  const who = `${nominee.name}（${nominee.of}，${title}）`;
  return announced
    ? `${who}：公布后有异议，经核实，撤销表扬。`
    : `${who}：${nominationStateWords.struck}。`;
}
