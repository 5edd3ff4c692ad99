import { instantOf } from '../../src/core/calendar/day';
import { fileRef } from '../../src/core/files/places';
import { projectRef, villageOfProject } from '../../src/core/funds/places';
import { decideReport } from '../../src/core/funds/report-project';
import { act } from '../_backend/act';
import { ownActor } from './own-actor';

/** 记进展: how far a project is. */
export const reportProject = act({
  endpoint: 'funds.reportProject',

  refs: ({ tenant, input }) => ({ project: projectRef(tenant, input.project) }),

  about: ({ input }) => ({ division: villageOfProject(input.project) }),

  async gather(call, { project }, reader) {
    const { tenant, input } = call;
    const names = input.photos.map((file) => [file, fileRef(tenant, file)] as const);
    const files = await reader.read(Object.fromEntries(names));
    return { project, files, actor: ownActor(call, villageOfProject(input.project)) };
  },

  decide(facts, { input, now, day }) {
    const { state, on, text, photos } = input;
    return decideReport({ state, on, text, photos }, { ...facts, today: day, at: instantOf(now) });
  },
});
