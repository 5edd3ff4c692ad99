import type { Day } from '../../src/core/calendar/day';
import { bodies } from '../../src/core/policy/kinds/bodies';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { codesWithin } from '../_backend/facts/in-division';
import { receivers } from '../_backend/facts/unseen-filings';
import type { Reader } from '../_backend/ports';

const MOST = 100;

/** What was filed with or copied to me: what is new first. */
export const filings = act({
  endpoint: 'leave.filings',

  about: () => ({}),

  gather: (call, _found, reader) => received(call.tenant, callerOrRefuse(call), call.day, reader),

  decide: (found) => ({
    output: {
      filings: found.map(({ id, body }) => ({
        ...{ filing: id, leave: body.leave, name: body.name, what: body.what, kind: body.kind },
        ...{ to: bodies[body.to], by: bodies[body.by], deliveredAt: body.deliveredAt },
        sent: body.sentTo !== undefined,
        ...(body.from ? { county: body.from.name } : {}),
        ...(body.changed ? { changed: body.changed } : {}),
        ...(body.seen ? { seenByName: body.seen.byName } : {}),
      })),
    },
  }),
});

async function received(tenant: string, caller: Caller, day: Day, reader: Reader) {
  const held = rolesOn(caller, day).filter(({ role }) => receivers.includes(role));
  const found = await Promise.all(
    held.flatMap(({ role, scope }) =>
      (['byUnseen', 'byRole'] as const).map((index) => {
        const at = { index, equals: [role], range: codesWithin(scope) };
        return reader.find({ collection: 'filing', tenants: [tenant], ...at }, { limit: MOST });
      }),
    ),
  );
  const records = new Map(found.flatMap((page) => page.records.map((each) => [each.id, each])));
  return [...records.values()].sort(newFirst).slice(0, 2 * MOST);
}

function newFirst(a: Stored<'filing'>, b: Stored<'filing'>): number {
  const seen = Number(a.body.seen !== undefined) - Number(b.body.seen !== undefined);
  return seen || (a.body.deliveredAt < b.body.deliveredAt ? 1 : -1);
}
