import { instantOf } from '../../src/core/calendar/day';
import { assemblyRef } from '../../src/core/evaluation/places';
import { decideTalk } from '../../src/core/evaluation/talk-set';
import { fileRef } from '../../src/core/files/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { talksOf } from './talks-of';

/** 三讲: what one speaker says, kept as typed. */
export const setTalk = act({
  endpoint: 'evaluation.setTalk',

  refs: ({ tenant, input }) => ({ assembly: assemblyRef(tenant, input.assembly) }),

  async gather(call, { assembly }, reader) {
    const { tenant, input } = call;
    const talks = await talksOf(reader, tenant, input.assembly);
    const before = talks.find(({ id }) => id === input.talk)?.body.recording?.file;
    const named = [...input.photos, input.recording, before].filter((file) => file !== undefined);
    const files = await reader.read(
      Object.fromEntries(named.map((file) => [file, fileRef(tenant, file)])),
    );
    return { assembly, talks, files, caller: callerOrRefuse(call) };
  },

  subject: ({ assembly }) => ({ division: assembly?.body.village }),

  decide(facts, { input, tenant, now }) {
    const { assembly, ...saying } = input;
    void assembly;
    return decideTalk(saying, { ...facts, tenant, at: instantOf(now) });
  },
});
