import type { Output } from '../../src/contract/contract';
import type { Leave } from '../../src/core/leave/leave';
import { beginningAfter, holdsDays, leadsTo } from '../../src/core/leave/period';
import { leaveStateWords, periodInWords } from '../../src/core/leave/words';
import type { Stored } from '../../src/core/records';

type Shown = Output<'leave.show'>;
type Joined = Pick<Shown, 'goesOnFrom' | 'goneOnBy'>;

/** 续假: what a request goes on from and what goes on from it. */
export function joinedOf(leave: Stored<'leave'>, all: readonly Stored<'leave'>[]): Joined {
  const before = all.find(({ id }) => id === leave.body.extends);
  const after = all.filter(({ body }) => body.extends === leave.id);
  return { ...(before ? { goesOnFrom: link(before) } : {}), goneOnBy: after.map(link) };
}

function link({ id, body }: Stored<'leave'>): { leave: string; text: string } {
  return { leave: id, text: `${periodInWords(body)}，${leaveStateWords[body.state]}` };
}

/** Where 续假 of one's own would begin; nothing where it is not granted or something begins there already. */
export function mayGoOn(leave: Leave, all: readonly Stored<'leave'>[]): Pick<Shown, 'extendFrom'> {
  const taken = all.some(({ body }) => holdsDays(body) && leadsTo(leave, body));
  if (leave.state !== 'granted' || taken) return {};
  return { extendFrom: beginningAfter(leave) };
}
