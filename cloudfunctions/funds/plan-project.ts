import type { Parsed } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import { projectRef, villageOfProject } from '../../src/core/funds/places';
import { decidePlan, decideReplan } from '../../src/core/funds/plan-project';
import type { ProjectPlan } from '../../src/core/funds/village-project';
import { refused } from '../../src/core/refusal';
import { townshipOf } from '../../src/core/roster/division';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { projectsIn } from '../_backend/facts/funds';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { ownActor } from './own-actor';

/** 立项: a project with its plan. */
export const planProject = act({
  endpoint: 'funds.planProject',

  refs: ({ tenant, input, day }) => ({
    place: villageRef(tenant, input.village),
    county: ruleRefs(tenant, day).county,
  }),

  about: ({ input }) => ({ division: input.village }),

  async gather(call, { place, county }, reader) {
    const { tenant, input, day } = call;
    const projects = await projectsIn(reader, tenant, input.village);
    return {
      place,
      projects,
      pack: packOn(county?.body, day),
      actor: ownActor(call, input.village),
    };
  },

  decide({ place, ...facts }, { tenant, input, now, day }) {
    if (!place) throw refused('village-unknown', {}, { field: 'village' });
    const { village } = input;
    const when = { tenant, today: day, at: instantOf(now), township: townshipOf(village) };
    return decidePlan({ village, plan: planOf(input) }, { ...facts, ...when });
  },
});

/** 改计划: the plan as it was stays among the notes. */
export const replanProject = act({
  endpoint: 'funds.replanProject',

  refs: ({ tenant, input, day }) => ({
    project: projectRef(tenant, input.project),
    county: ruleRefs(tenant, day).county,
  }),

  about: ({ input }) => ({ division: villageOfProject(input.project) }),

  gather: (call, { project, county }) => ({
    project,
    pack: packOn(county?.body, call.day),
    actor: ownActor(call, villageOfProject(call.input.project)),
  }),

  decide(facts, { tenant, input, now, day }) {
    const when = { tenant, today: day, at: instantOf(now) };
    return decideReplan({ plan: planOf(input), reason: input.reason }, { ...facts, ...when });
  },
});

function planOf(input: Parsed<'funds.planProject'> | Parsed<'funds.replanProject'>): ProjectPlan {
  const { name, template, what, from, due, money } = input;
  return { name, ...(template ? { template } : {}), what, from, due, money };
}
