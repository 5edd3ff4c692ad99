import { instantOf } from '../../src/core/calendar/day';
import { judgeFile } from '../../src/core/files/judge-file';
import { fileRef } from '../../src/core/files/places';
import type { Stored } from '../../src/core/records';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';

function aboutFile({ file }: { readonly file: Stored<'file'> | undefined }) {
  return { division: file?.body.attached?.division ?? file?.body.division };
}

/** A person's verdict on a photo or recording that waits for one. */
export const judge = act({
  endpoint: 'files.judge',

  refs: ({ tenant, input }) => ({ file: fileRef(tenant, input.file) }),

  gather: (call, { file }) => ({ file, caller: callerOrRefuse(call) }),

  subject: aboutFile,

  decide({ file, caller }, { input, now, day }) {
    const { verdict, reason } = input;
    const actors = actorsAt(caller, 'files.judge', aboutFile({ file }), day);
    const write = judgeFile({ file, verdict, reason, actors, at: instantOf(now) });
    const attached = verdict === 'clean' && file?.body.attached !== undefined;
    return {
      output: { file: input.file, state: attached ? ('attached' as const) : verdict },
      writes: [write],
    };
  },
});
