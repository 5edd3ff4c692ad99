import type { Output } from '../../src/contract/contract';
import type { SpotCheck } from '../../src/core/check/spot-check';
import { wayWords } from '../../src/core/check/ways';
import { checkStateWords, resultInWords } from '../../src/core/check/words';
import type { Ref, Stored } from '../../src/core/records';
import { positionNames } from '../../src/core/roster/names';
import { villageRef } from '../../src/core/roster/places';

type ShownCheck = Output<'check.list'>['all'][number];

/** The villages of checks, by code. */
export function villageRefs(
  tenant: string,
  checks: readonly Stored<'spotCheck'>[],
): Record<string, Ref<'village'>> {
  const codes = [...new Set(checks.map(({ body }) => body.village))];
  return Object.fromEntries(codes.map((code) => [code, villageRef(tenant, code)]));
}

export function showCheck({ id, body }: Stored<'spotCheck'>, villageName: string): ShownCheck {
  const { person, name, position, village, on, way, state, result } = body;
  return {
    ...{ check: id, person, name, position: positionNames[position], village, villageName },
    ...{ day: result?.day ?? on, way, wayWords: wayWords[way], state, stateWords: sayState(body) },
    ...(result ? { result: resultInWords(result, way) } : {}),
  };
}

/** 待督查; a finding that is being waited on says for whom. */
function sayState({ state }: SpotCheck): string {
  return checkStateWords[state];
}
