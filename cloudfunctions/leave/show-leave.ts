import type { Output } from '../../src/contract/contract';
import type { KeptRoute } from '../../src/core/leave/leave';
import {
  leaveKindWords,
  leaveStateWords,
  periodInWords,
  raisedInWords,
  routeInWords,
} from '../../src/core/leave/words';
import { bodies } from '../../src/core/policy/kinds/bodies';
import type { Stored } from '../../src/core/records';
import { positionNames } from '../../src/core/roster/names';

export type ShownLeave = Output<'leave.list'>['mine'][number];

export function showLeave({ id, body }: Stored<'leave'>, villageName: string): ShownLeave {
  const { person, name, position, village, kind, from, to, fromNoon, toNoon } = body;
  const { days, reason, afterwards, askedAt, state, route, returned } = body;
  return {
    ...{ leave: id, person, name, position: positionNames[position], village, villageName },
    ...{ kind, kindWords: leaveKindWords[kind], from, to, fromNoon, toNoon },
    ...{ period: periodInWords(body), days, reason, askedAt, state },
    ...{ stateWords: leaveStateWords[state], decides: bodies[route.decides] },
    ...(afterwards ? { afterwards } : {}),
    ...(returned ? { returned } : {}),
  };
}

export function showRoute(route: KeptRoute): Output<'leave.preview'>['route'] {
  const { days, decides, filedAt, copied, returnReported, rest = '', explanations } = route;
  return {
    text: routeInWords(route),
    ...{ days, decides: bodies[decides], returnReported },
    filedAt: filedAt.map((body) => bodies[body]),
    copiedTo: copied.flatMap(({ to }) => to.map((body) => bodies[body])),
    raised: raisedInWords(route),
    rest,
    explanations: [...explanations],
  };
}
