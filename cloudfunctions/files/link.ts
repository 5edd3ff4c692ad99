import { stateOf } from '../../src/core/files/file';
import { fileRef } from '../../src/core/files/places';
import { subjectOf } from '../../src/core/files/show-file';
import { Refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { linksTo } from '../_backend/facts/links-to';
import { linkOrRefusal } from './link-or-refusal';

/** Long enough to open it, too short to be passed on. */
const SECONDS = 300;

/** Links to a picture and its thumbnail, for those who may see what it is attached to. */
export const link = act({
  endpoint: 'files.link',

  refs: ({ tenant, input }) => ({ file: fileRef(tenant, input.file) }),

  async gather(call, { file }, _reader, outside) {
    const linkTo = (body: Parameters<typeof linksTo>[0]) => linksTo(body, SECONDS, outside);
    return { file, links: await linkOrRefusal(call, file, 'photo', linkTo) };
  },

  subject: ({ file }) => subjectOf(file?.body),

  decide({ file, links }) {
    if (links instanceof Refused) throw links;
    return { output: { state: stateOf(file!.body), ...links, seconds: SECONDS } };
  },
});
