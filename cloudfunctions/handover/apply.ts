import { within } from '../../src/core/calendar/day';
import { decideApply } from '../../src/core/handover/apply';
import { ref } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { beginFacts } from './begin-facts';

/** 申请任期内调整. */
export const apply = act({
  endpoint: 'handover.apply',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),
  about: (call) => ({ person: callerOrRefuse(call).person }),

  async gather(call, { county }, reader) {
    const { tenant, day } = call;
    const { person } = callerOrRefuse(call);
    const today = <P extends { from: string; to?: string | undefined }>(all: readonly P[]) =>
      all.find((each) => within(day, each));
    const facts = await beginFacts(call, { person, county }, reader, today);
    const unit = facts.posting?.unit;
    const found = unit ? await reader.read({ unit: ref('unit', tenant, unit) }) : undefined;
    return { ...facts, unitLevel: found?.unit?.body.level };
  },

  decide: (facts, { input }) => decideApply(input, facts),
});
