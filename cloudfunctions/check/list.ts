import { isSecretFrom } from '../../src/core/check/who-may';
import type { Stored } from '../../src/core/records';
import { liesWithin } from '../../src/core/roster/division';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { checkScopes, checksToldTo, openChecks } from '../_backend/facts/checks';
import { mayCall } from '../_backend/facts/may-call';
import type { Reader } from '../_backend/ports';
import { showCheck, villageRefs } from './show-check';

const MOST = 200;

/** What waits for me, what was checked in my division, and what was found about me. */
export const list = act({
  endpoint: 'check.list',

  about: () => ({}),

  async gather(call, _found, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const scopes = checkScopes(caller, day);
    const [open, recent, mine] = await Promise.all([
      openChecks(reader, tenant, caller, day),
      scopes.length > 0 ? recentChecks(reader, tenant, scopes) : [],
      checksToldTo(reader, tenant, caller.person),
    ]);
    const all = recent.filter(({ body }) => !isSecretFrom(caller.person, body));
    const villages = await reader.read(
      villageRefs(tenant, [...all, ...mine, ...open.toRecord, ...open.toJudge]),
    );
    return { caller, open, all, mine, villages };
  },

  decide({ caller, open, all, mine, villages }, { day }) {
    const show = (each: Stored<'spotCheck'>) =>
      showCheck(each, villages[each.body.village]?.body.name ?? each.body.village);
    return {
      output: {
        mayOrder: mayCall(caller, 'check.draw', day),
        toRecord: open.toRecord.map(show),
        toJudge: open.toJudge.map(show),
        all: all.map(show),
        mine: mine.map(show),
      },
    };
  },
});

/** The latest of the county, as far as they lie in the divisions. */
async function recentChecks(reader: Reader, tenant: string, scopes: readonly string[]) {
  const query = { collection: 'spotCheck', tenants: [tenant], index: 'byDay' } as const;
  const { records } = await reader.find({ ...query, descending: true }, { limit: 1000 });
  return records
    .filter(({ body }) => scopes.some((scope) => liesWithin(body.village, scope)))
    .slice(0, MOST);
}
