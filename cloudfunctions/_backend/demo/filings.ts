import { dayOf, instantOf } from '../../../src/core/calendar/day';
import type { Filing, Wanted } from '../../../src/core/leave/filing';
import {
  copyOf,
  delivered,
  filingRef,
  filingsOf,
  isToFile,
  markFilingSeen,
  reportSeen,
} from '../../../src/core/leave/filing';
import type { Leave } from '../../../src/core/leave/leave';
import { leaveInWords } from '../../../src/core/leave/words';
import { bodies } from '../../../src/core/policy/kinds/bodies';
import type { Stored, Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { officeCaller } from './office';
import { DEMO_ABOVE, DEMO_TENANT, demoCounty } from './tenant';

/**
 * A granted request as its timer leaves it: laid before the prefecture in its own tenant, with the
 * county's copy. Whoever sits there has seen those that begin tomorrow; the rest is new.
 */
export function inventFilings(
  leave: Stored<'leave'>,
  { from }: { readonly from: number },
  now: number,
): { leave: Leave; writes: Write[] } {
  if (leave.body.state !== 'granted' || !isToFile(leave.body)) {
    return { leave: leave.body, writes: [] };
  }
  const at = instantOf(now - 50 * 60_000);
  const wanted = filingsOf(leave, leaveInWords(leave.body), at);
  const reader = from === 1 ? officeCaller() : undefined;
  const writes = wanted.flatMap((each) => lay(each, reader, now));
  return { leave: after(delivered(leave)), writes };
}

function lay({ id, body }: Wanted, reader: Caller | undefined, now: number): Write[] {
  if (body.role !== 'prefecture-officer') return [insert(filingRef(DEMO_TENANT, id), body)];
  const from = { tenant: DEMO_TENANT, name: demoCounty.name };
  const laid: Stored<'filing'> = {
    ...{ ...filingRef(DEMO_ABOVE, id), version: 1, body: { ...body, from } },
  };
  const copy: Stored<'filing'> = {
    ...{ ...filingRef(DEMO_TENANT, id), version: 1, body: copyOf(body, DEMO_ABOVE) },
  };
  const seen = reader && see(laid, copy, reader, now);
  return [
    insert(filingRef(DEMO_ABOVE, id), seen?.laid ?? laid.body),
    insert(filingRef(DEMO_TENANT, id), seen?.copy ?? copy.body),
  ];
}

/** 已阅, and told to the county, by the real decisions. */
function see(
  laid: Stored<'filing'>,
  copy: Stored<'filing'>,
  reader: Caller,
  now: number,
): { laid: Filing; copy: Filing } {
  const at = instantOf(now - 20 * 60_000);
  const where = { day: dayOf(now), at, who: bodies[laid.body.to] };
  const [marked] = markFilingSeen(laid, reader, where).writes;
  const told = reportSeen({ ...laid, body: after(marked as Write<'filing'>) }, copy);
  return {
    laid: after(told?.here[0] as Write<'filing'>),
    copy: after(told?.county[0] as Write<'filing'>),
  };
}

function after<B>(write: Write): B {
  if (write.kind !== 'replace') throw new Error('the demo’s filing did not change');
  return write.body as B;
}
