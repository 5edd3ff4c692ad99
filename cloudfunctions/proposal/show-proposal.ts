import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { bodies } from '../../src/core/policy/kinds/bodies';
import { isOverdue, isReady } from '../../src/core/proposal/days';
import type { Effect } from '../../src/core/proposal/effect';
import { effectsOn } from '../../src/core/proposal/effect';
import { proposalKindWords, proposalStateWords } from '../../src/core/proposal/words';
import type { Stored } from '../../src/core/records';
import { positionNames } from '../../src/core/roster/names';
import { unitName, villageRef } from '../../src/core/roster/places';
import type { Reader } from '../_backend/ports';

export type ShownProposal = Output<'proposal.within'>['proposals'][number];
export type ShownEffect = Output<'proposal.list'>['effects'][number];

export function showProposal(
  { id, body }: Stored<'proposal'>,
  villageName: string,
  day: Day,
): ShownProposal {
  const { kind, title, name, about, position, village, state, review } = body;
  const { madeAt, answerBy, decideBy, decides } = body;
  return {
    ...{ proposal: id, kind, kindWords: proposalKindWords[kind], title, name },
    ...{ aboutUnit: about === 'unit', position: position ? positionNames[position] : '' },
    ...{ village, villageName, state, stateWords: review ? '待复核' : proposalStateWords[state] },
    ...{ ready: isReady(body, day), overdue: isOverdue(body, day), review: review !== undefined },
    ...{ madeAt, answerBy, decideBy, decides: bodies[decides] },
  };
}

/** `name`: the person it falls on, where it does. */
export function showEffect(effect: Effect, name: string, day: Day): ShownEffect {
  const { proposal, text, on, unit, once, from, to, lifted, explanation } = effect;
  const whom = { person: name, unit: unitName(unit), others: '有关人员' }[on];
  const { byName = '', at = '', reason = '' } = lifted ?? {};
  return {
    ...{ proposal, text, on, whom, once, from, to },
    inForce: effectsOn([effect], day).length > 0,
    ...(explanation ? { explanation } : {}),
    ...(lifted ? { lifted: { byName, at, reason } } : {}),
  };
}

/** Names of the villages of some proposals, in one round trip; a code where there is none. */
export async function villageNames(
  reader: Reader,
  tenant: string,
  proposals: readonly Stored<'proposal'>[],
): Promise<(code: string) => string> {
  const codes = [...new Set(proposals.map(({ body }) => body.village))];
  const found = await reader.read(
    Object.fromEntries(codes.map((code) => [code, villageRef(tenant, code)])),
  );
  return (code) => found[code]?.body.name ?? code;
}
