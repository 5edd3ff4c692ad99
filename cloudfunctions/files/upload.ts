import { pictureKept } from '../../src/core/files/begin-upload';
import { cleanPicture } from '../../src/core/files/clean-picture';
import { stateOf } from '../../src/core/files/file';
import { pictureLimits, thumbnailLimits } from '../../src/core/files/picture';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { bytesOf, gatherUpload, keepUpload } from './keep-upload';

/** A picture for something later. */
export const upload = act({
  endpoint: 'files.upload',

  about: ({ caller }) => ({ person: caller?.body.person }),

  gather(call, _found, reader) {
    const picture = cleanPicture(bytesOf(call.input.picture), pictureLimits, 'picture');
    const thumbnail = cleanPicture(bytesOf(call.input.thumbnail), thumbnailLimits, 'thumbnail');
    return gatherUpload(call, reader, {
      what: '照片',
      parts: { picture: pictureKept(picture), thumbnail: pictureKept(thumbnail) },
      contents: [
        ['picture', picture],
        ['thumbnail', thumbnail],
      ],
    });
  },

  work: keepUpload,

  decide({ file }) {
    if (!file) throw refused('file-unknown', { what: '照片' });
    return { output: { file: file.id, state: stateOf(file.body) } };
  },
});
