import { instantOf } from '../../src/core/calendar/day';
import { talkRef } from '../../src/core/evaluation/places';
import { decideDropRecording } from '../../src/core/evaluation/recording-drop';
import { fileRef } from '../../src/core/files/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** Takes the recording off a talk: its speaker said so, or it should never have been there. */
export const dropRecording = act({
  endpoint: 'evaluation.dropRecording',

  refs: ({ tenant, input }) => ({ talk: talkRef(tenant, input.talk) }),

  async gather(call, { talk }, reader) {
    const id = talk?.body.recording?.file;
    const found = id === undefined ? {} : await reader.read({ file: fileRef(call.tenant, id) });
    return { talk, file: undefined, ...found, caller: callerOrRefuse(call) };
  },

  subject: ({ talk }) => ({ division: talk?.body.village }),

  decide: (facts, { now }) => decideDropRecording({ ...facts, at: instantOf(now) }),
});
