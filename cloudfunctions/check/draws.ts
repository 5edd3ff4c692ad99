import { checkId, checkRef } from '../../src/core/check/places';
import { SAMPLER_WORDS } from '../../src/core/check/sample';
import { isSecretFrom } from '../../src/core/check/who-may';
import type { Ref, Stored } from '../../src/core/records';
import { liesWithin } from '../../src/core/roster/division';
import { divisionRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { checkScopes } from '../_backend/facts/checks';
import type { Reader } from '../_backend/ports';
import { showDraw } from './show-draw';

const MOST = 100;

/** The draws of the caller's divisions, the latest first: what each can be drawn again from. */
export const draws = act({
  endpoint: 'check.draws',

  about: () => ({}),

  async gather(call, _found, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const within = await recentDraws(reader, tenant, checkScopes(caller, day));
    const codes = within.map(({ body }) => body.division);
    const [own, divisions] = await Promise.all([
      reader.read(ownChecks(tenant, within, caller.person)),
      reader.read(Object.fromEntries(codes.map((code) => [code, divisionRef(tenant, code)]))),
    ]);
    return { caller, within, own, divisions };
  },

  decide({ caller, within, own, divisions }) {
    // An officer who is also posted and drawn is told no more than any cadre.
    const told = within.filter(({ id }) => {
      const check = own[id]?.body;
      return !check || !isSecretFrom(caller.person, check);
    });
    const shown = told.slice(0, MOST);
    return {
      output: {
        draws: shown.map((each) => showDraw(each, divisions[each.body.division])),
        more: told.length > MOST,
        how: SAMPLER_WORDS,
      },
    };
  },
});

/** The latest of the county, as far as they were drawn from the divisions. */
async function recentDraws(reader: Reader, tenant: string, scopes: readonly string[]) {
  const query = { collection: 'checkDraw', tenants: [tenant], index: 'byTime' } as const;
  const { records } = await reader.find({ ...query, descending: true }, { limit: 1000 });
  return records.filter(({ body }) => scopes.some((scope) => liesWithin(body.division, scope)));
}

/** The checks of one person that some draws made, by draw. */
function ownChecks(
  tenant: string,
  within: readonly Stored<'checkDraw'>[],
  person: string,
): Record<string, Ref<'spotCheck'>> {
  const drawn = within.filter(({ body }) => body.people.includes(person));
  return Object.fromEntries(
    drawn.map(({ id, body }) => [id, checkRef(tenant, checkId(body.seed, person))]),
  );
}
