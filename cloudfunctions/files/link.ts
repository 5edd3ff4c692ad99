import { stateOf } from '../../src/core/files/file';
import { fileRef } from '../../src/core/files/places';
import { placesFor, subjectOf } from '../../src/core/files/show-file';
import { Refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { linksTo } from './links-to';

/** Long enough to open it, too short to be passed on. */
const SECONDS = 300;

/** Links to a picture and its thumbnail, for those who may see what it is attached to. */
export const link = act({
  endpoint: 'files.link',

  refs: ({ tenant, input }) => ({ file: fileRef(tenant, input.file) }),

  async gather(call, { file }, _reader, outside) {
    return { file, links: await linksOrRefusal() };

    // A link is made before the scope is known, so what speaks against it is kept until after.
    async function linksOrRefusal() {
      try {
        const places = placesFor(callerOrRefuse(call).person, file);
        return await linksTo(places, SECONDS, outside);
      } catch (error) {
        if (error instanceof Refused) return error;
        throw error;
      }
    }
  },

  subject: ({ file }) => subjectOf(file?.body),

  decide({ file, links }) {
    if (links instanceof Refused) throw links;
    return { output: { state: stateOf(file!.body), ...links, seconds: SECONDS } };
  },
});
