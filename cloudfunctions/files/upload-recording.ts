import { recordingKept } from '../../src/core/files/begin-upload';
import { cleanRecording } from '../../src/core/files/clean-recording';
import { stateOf } from '../../src/core/files/file';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { bytesOf, gatherUpload, keepUpload } from './keep-upload';

/** A recording for something later, as its sound alone. */
export const uploadRecording = act({
  endpoint: 'files.uploadRecording',

  about: ({ caller }) => ({ person: caller?.body.person }),

  gather(call, _found, reader) {
    const recording = cleanRecording(bytesOf(call.input.recording));
    return gatherUpload(call, reader, {
      what: '录音',
      parts: { recording: recordingKept(recording) },
      contents: [['recording', recording]],
    });
  },

  work: keepUpload,

  decide({ file }) {
    const { recording } = file?.body ?? {};
    if (!file || !recording) throw refused('file-unknown', { what: '录音' });
    const { seconds } = recording;
    return { output: { file: file.id, state: stateOf(file.body), seconds } };
  },
});
