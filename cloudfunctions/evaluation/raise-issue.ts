import { instantOf } from '../../src/core/calendar/day';
import { decideRaise } from '../../src/core/evaluation/issue-raise';
import { assemblyRef } from '../../src/core/evaluation/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { issuesOf } from '../_backend/facts/issues';
import { answererOf, answerersIn } from './answerers';

/** 提议题, 定整改: what is promised, who answers for it, by when. */
export const raiseIssue = act({
  endpoint: 'evaluation.raiseIssue',

  refs: ({ tenant, input }) => ({ assembly: assemblyRef(tenant, input.assembly) }),

  async gather(call, { assembly }, reader) {
    const village = assembly?.body.village ?? '';
    const [issues, answerers] = village
      ? await Promise.all([
          issuesOf(reader, call.tenant, village),
          answerersIn(reader, call, village),
        ])
      : [[], []];
    return { assembly, issues, answerers, caller: callerOrRefuse(call) };
  },

  subject: ({ assembly }) => ({ division: assembly?.body.village }),

  decide({ assembly, issues, answerers, caller }, { input, tenant, day, now }) {
    const answerer = answererOf(input, answerers) ?? { name: '' };
    const facts = { tenant, day, at: instantOf(now), caller, assembly, issues };
    const subjects = assembly?.body.subjects ?? [];
    const { output, writes } = decideRaise({ ...input, answerer }, { ...facts, subjects });
    return { output: { issue: output.issue }, writes };
  },
});
