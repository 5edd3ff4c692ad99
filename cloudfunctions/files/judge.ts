import { instantOf } from '../../src/core/calendar/day';
import { judgeFile } from '../../src/core/files/judge-file';
import { fileRef } from '../../src/core/files/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** A person's verdict on a picture that waits for one. */
export const judge = act({
  endpoint: 'files.judge',

  refs: ({ tenant, input }) => ({ file: fileRef(tenant, input.file) }),

  gather: (call, { file }) => ({ file, caller: callerOrRefuse(call) }),

  subject: ({ file }) => ({ division: file?.body.attached?.division ?? file?.body.division }),

  decide({ file, caller }, { input, now }) {
    const { verdict, reason } = input;
    const who = { by: caller.person, byName: caller.name, at: instantOf(now) };
    const write = judgeFile({ file, verdict, reason, ...who });
    const attached = verdict === 'clean' && file?.body.attached !== undefined;
    return {
      output: { file: input.file, state: attached ? ('attached' as const) : verdict },
      writes: [write],
    };
  },
});
