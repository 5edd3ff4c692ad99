import { instantOf } from '../../src/core/calendar/day';
import { issueRef } from '../../src/core/evaluation/issue';
import { decideUpdate } from '../../src/core/evaluation/issue-update';
import { fileRef } from '../../src/core/files/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { answererOf, answerersIn } from './answerers';
import { runsIn } from './show-issue';

/** 办结, 不再办理, 重新办理, 改期或换人. */
export const updateIssue = act({
  endpoint: 'evaluation.updateIssue',

  refs: ({ tenant, input }) => ({ issue: issueRef(tenant, input.issue) }),

  async gather(call, { issue }, reader) {
    const { tenant, input } = call;
    const village = issue?.body.village;
    const names = input.photos.map((file) => [file, fileRef(tenant, file)] as const);
    const [files, answerers] = await Promise.all([
      reader.read(Object.fromEntries(names)),
      village && input.answers ? answerersIn(reader, call, village) : [],
    ]);
    const photos = input.photos.map((file) => files[file]);
    return { issue, photos, answerers, caller: callerOrRefuse(call) };
  },

  subject: ({ issue }) => ({
    person: issue?.body.answerer.person,
    division: issue?.body.village,
  }),

  decide({ issue, photos, answerers, caller }, { input, tenant, day, now }) {
    const runs = issue !== undefined && runsIn(caller, issue.body.village, day);
    const facts = { tenant, day, at: instantOf(now), caller, runs, issue, photos };
    const { step: deed, doneOn: on, ...rest } = input;
    return decideUpdate({ ...rest, deed, on, answerer: answererOf(input, answerers) }, facts);
  },
});
