import { decidePhoto } from '../../src/core/attendance/add-photo';
import { presenceRef, registerRef } from '../../src/core/attendance/places';
import { fileRef } from '../../src/core/files/places';
import { act } from '../_backend/act';

/** One photo to a report that stands already: the one tap stays one tap. */
export const addPhoto = act({
  endpoint: 'attendance.addPhoto',

  refs: ({ tenant, input }) => ({
    presence: presenceRef(tenant, input.cadre, input.day),
    file: fileRef(tenant, input.file),
  }),

  about: ({ input }) => ({ person: input.cadre }),

  // The register's village, and the photo that may be replaced, stand in the presence only.
  async gather({ tenant }, { presence, file }, reader) {
    if (!presence) return { presence, file, register: undefined, earlier: undefined };
    const { person, village, day, photo } = presence.body;
    const more = await reader.read({
      register: registerRef(tenant, person, village, day),
      ...(photo ? { earlier: fileRef(tenant, photo) } : {}),
    });
    return { presence, file, register: more.register, earlier: more.earlier };
  },

  decide: (facts, { input, now }) => decidePhoto({ ...facts, input, now }),
});
