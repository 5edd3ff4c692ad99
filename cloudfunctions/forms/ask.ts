import { formCallers } from '../../src/contract/forms-callers';
import { instantOf } from '../../src/core/calendar/day';
import { decideAsk } from '../../src/core/forms/ask';
import type { FormAbout } from '../../src/core/forms/ask';
import { deskFor, officesAbove } from '../../src/core/forms/desk';
import { exportDeskRef } from '../../src/core/forms/places';
import { exportNumber } from '../../src/core/forms/stamp';
import { refused } from '../../src/core/refusal';
import type { Actor } from '../../src/core/roster/actor';
import { actorsOn } from '../../src/core/roster/actor';
import type { CallerRules } from '../../src/core/roster/caller';
import { rolesReaching } from '../../src/core/roster/caller';
import type { Call } from '../_backend/act';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { grantsFor } from '../_backend/facts/in-division';
import type { Reader } from '../_backend/ports';
import { aboutForm } from './about-form';

/** 申请导出: with a reason, for a second person to agree to. */
export const ask = act({
  endpoint: 'forms.ask',

  async gather(call, _found, reader) {
    const { tenant, day, input } = call;
    const rules = formCallers[input.of.form];
    const about = await aboutForm(input.of, { tenant, reader });
    const nobody = { about, actor: undefined, desk: undefined, stored: undefined };
    if (!about) return nobody;
    const caller = callerOrRefuse(call);
    const [actor] = actorsOn(caller, rules, about.subject, day);
    if (!actor) return nobody;
    const held = rolesReaching(caller, rules, about.subject, day);
    const seat = held.find((each) => each.onBehalfOf?.person === actor.onBehalfOf?.person);
    const asking = { about, actor, scope: seat?.scope ?? about.division, rules };
    const desk = await findDesk(call, asking, reader);
    const { stored } = await reader.read({ stored: exportDeskRef(tenant, desk?.scope ?? '') });
    return { about, actor, desk, stored: desk ? stored : undefined };
  },

  subject: ({ about }) => about?.subject ?? {},

  decide({ about, actor, desk, stored }, { tenant, day, now, input, randomCode }) {
    if (!about) throw refused('form-empty');
    if (!actor) throw refused('not-allowed');
    const number = exportNumber(day, randomCode(8));
    const facts = { tenant, today: day, at: instantOf(now), number };
    return decideAsk(input, { ...facts, actor, about, desk, stored });
  },
});

interface Asking {
  readonly about: FormAbout;
  readonly actor: Actor;
  readonly scope: string;
  readonly rules: CallerRules;
}

/** The first office, from the asker’s own upwards, with somebody else who may see the same. */
async function findDesk(
  { tenant, day }: Call<'forms.ask'>,
  { about, actor, scope, rules }: Asking,
  reader: Reader,
) {
  const { division, subject } = about;
  const scopes = officesAbove(scope, { division, unit: subject.unit });
  const grants = await Promise.all(scopes.map((each) => grantsFor(reader, tenant, each)));
  const offices = scopes.map((each, i) => ({
    scope: each,
    grants: (grants[i] ?? []).map(({ body }) => body),
  }));
  const askers = [actor.person, ...(actor.onBehalfOf ? [actor.onBehalfOf.person] : [])];
  return deskFor(offices, askers, rules, day);
}
