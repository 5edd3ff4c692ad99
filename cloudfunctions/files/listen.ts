import { stateOf } from '../../src/core/files/file';
import { fileRef } from '../../src/core/files/places';
import { subjectOf } from '../../src/core/files/show-file';
import { Refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { linkToSound } from '../_backend/facts/links-to';
import { linkOrRefusal } from './link-or-refusal';

/** As long as the longest recording and half as long again: a phone may fetch it bit by bit. */
const SECONDS = 900;

/** A link to a recording, for those who may see what it is attached to. */
export const listen = act({
  endpoint: 'files.listen',

  refs: ({ tenant, input }) => ({ file: fileRef(tenant, input.file) }),

  async gather(call, { file }, _reader, outside) {
    const linkTo = (body: Parameters<typeof linkToSound>[0]) => linkToSound(body, SECONDS, outside);
    return { file, links: await linkOrRefusal(call, file, 'recording', linkTo) };
  },

  subject: ({ file }) => subjectOf(file?.body),

  decide({ file, links }) {
    if (links instanceof Refused) throw links;
    return { output: { state: stateOf(file!.body), ...links, seconds: SECONDS } };
  },
});
